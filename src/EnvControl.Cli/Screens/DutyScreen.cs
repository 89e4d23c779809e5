using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using NodaTime;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what the issued lists ask at an instant (义务屏幕).</summary>
/// <param name="screen">Where.</param>
/// <param name="words">In which words.</param>
internal sealed class DutyScreen(Screen screen, AlertWording words)
{
    private const int NameWidth = 12;

    /// <summary>The city.</summary>
    public void City(ImmutableArray<FirmDuty> duties, Instant at, ImmutableArray<string> files)
    {
        screen.Heading(
            words.Say(
                $"{BureauHour.Show(at)}，已签发的清单约束{duties.Count(duty => duty.Holding.Span is not null):#,0}家企业",
                $"{BureauHour.Show(at)}: the issued lists bind {duties.Count(duty => duty.Holding.Span is not null):#,0} firms"
            )
        );
        foreach (var group in duties.GroupBy(duty => duty.Holding.List.Number).OrderBy(group => group.Key))
        {
            var list = group.First().Holding.List;
            Entry(
                words.Say($"第{group.Key}号清单", $"List {group.Key}"),
                words.Say(
                    $"预警{list.Alert}，{words.Level(list.Level)}：{group.Count(duty => duty.Holding.Span is not null):#,0}家以它为准，暂缓{group.Count(duty => duty.Holding.Span is null):#,0}家",
                    $"alert {list.Alert}, {words.Level(list.Level)}: holds for {group.Count(duty => duty.Holding.Span is not null):#,0}, {group.Count(duty => duty.Holding.Span is null):#,0} held back"
                )
            );
        }

        var overlapping = duties.Count(duty => duty.Bindings.Length > 1);
        if (overlapping > 0)
        {
            Entry(
                words.Say("重叠", "Overlaps"),
                words.Say(
                    $"{overlapping:#,0}家同时受两个以上预警约束，从严执行",
                    $"{overlapping:#,0} firms are bound by more than one alert; the stricter holds"
                )
            );
        }

        foreach (var file in files)
        {
            screen.Whole("  " + file);
        }
    }

    /// <summary>One firm.</summary>
    /// <param name="duty">Its duty; <c>null</c> when no list binds it.</param>
    /// <param name="typed">How it was asked for.</param>
    /// <param name="at">The instant.</param>
    public void Firm(FirmDuty? duty, string typed, Instant at)
    {
        if (duty is null)
        {
            screen.Heading(
                words.Say(
                    $"{BureauHour.Show(at)}，没有已签发的清单约束“{typed}”。",
                    $"{BureauHour.Show(at)}: no issued list binds '{typed}'."
                )
            );
            return;
        }

        screen.Heading($"{duty.Name}  {duty.CreditCode}  {BureauHour.Show(at)}");
        foreach (var (binding, i) in duty.Bindings.Select((binding, i) => (binding, i)))
        {
            if (i == 1)
            {
                screen.Blank();
                screen.Heading(
                    words.Say(
                        "另受下列预警约束，上面的较严，以上面为准",
                        "Bound by these as well; the one above is stricter and holds"
                    )
                );
            }

            Binding(binding, at);
        }
    }

    private void Binding(FirmBinding binding, Instant at)
    {
        var list = binding.List;
        Entry(
            words.Say("清单", "List"),
            words.Say(
                $"第{list.Number}号（预警{list.Alert}，{words.Level(list.Level)}）",
                $"No. {list.Number} (alert {list.Alert}, {words.Level(list.Level)})"
            )
        );
        if (binding.Held is { } held)
        {
            Entry(
                words.Say("暂缓", "Held back"),
                $"{words.Reason(held.Reason)} {string.Join(words.Say("、", ", "), held.Facts)}"
            );
            return;
        }

        var span = binding.Span!;
        Entry(
            words.Say("现在", "Now"),
            words.Say(
                $"{words.Level(span.Level)}，{words.Class(span.Class)}，自{BureauHour.Show(span.From)}起",
                $"{words.Level(span.Level)}, {words.Class(span.Class)}, since {BureauHour.Show(span.From)}"
            )
        );
        Entry(words.Say("措施", "Measures"), span.Text);
        foreach (var measure in span.Measures.Where(measure => measure.WindowFrom is not null))
        {
            Entry(string.Empty, Window(measure, at));
        }

        foreach (var ground in binding.Firm!.Grounds.Where(ground => IsOf(ground, span)))
        {
            Entry(
                words.Say("依据", "Ground"),
                $"{ground.Instrument} {ground.Clause} ({ground.Rule}, {words.Trust(ground.Trust)})"
            );
        }

        if (Next(binding.Firm, at) is { } next)
        {
            Entry(
                words.Say("之后", "Later"),
                words.Say(
                    $"{BureauHour.Show(next.From)}起 {words.Level(next.Level)}：{next.Text}",
                    $"from {BureauHour.Show(next.From)} {words.Level(next.Level)}: {next.Text}"
                )
            );
        }
    }

    private static bool IsOf(ListedGround ground, FirmSpan span) =>
        span.Measures.Any(measure => measure.Rule == ground.Rule);

    private static FirmSpan? Next(ListedFirm firm, Instant at) =>
        firm.Spans.FirstOrDefault(span => span.From > at);

    private string Window(ListedMeasure measure, Instant at)
    {
        var isHolding = measure.HoldsAt(BureauHour.Of(at).TimeOfDay);
        return words.Say(
            $"{measure.Line} 每日{measure.WindowFrom:HH:mm}至{measure.WindowTo:HH:mm}停：此刻{(isHolding ? "应停" : "可运行")}",
            $"{measure.Line} stands still {measure.WindowFrom:HH:mm}–{measure.WindowTo:HH:mm} every day: at this hour it {(isHolding ? "stands still" : "may run")}"
        );
    }

    private void Entry(string name, string text) => screen.Entry(name, text, NameWidth);
}
