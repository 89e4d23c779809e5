using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Domain.Amounts;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what lists turn out to be, and what two differ in (清单屏幕).</summary>
/// <param name="screen">Where.</param>
/// <param name="words">In which words.</param>
internal sealed class AlertListScreen(Screen screen, AlertWording words)
{
    private const int NameWidth = 12;
    private const int MostShown = 40;

    /// <summary>What a list turned out to be.</summary>
    public void Show(ListVerdict verdict)
    {
        var name = verdict.Number is { } number
            ? words.Say($"第{number}号清单", $"List {number}")
            : words.Say("该文件", "This file");
        screen.Heading($"{name}{words.Say("：", ": ")}{words.Status(verdict.Status)}");
        if (verdict.Seal is { } seal)
        {
            Entry(words.Say("印章", "Seal"), words.Seal(seal));
        }

        if (verdict.IsRecomputed)
        {
            Entry(
                words.Say("重算", "Recomputed"),
                words.Say(
                    "按存档的清单、规则和等级重算，逐字节相同",
                    "from the stored inventory, rules and standings: the same, byte for byte"
                )
            );
        }

        if (verdict.SupersededBy is { } next)
        {
            Entry(words.Say("取代", "Superseded"), words.Say($"第{next}号清单", $"by list {next}"));
        }

        if (verdict.LiftedAt is { } lifted)
        {
            Entry(words.Say("解除", "Lifted"), BureauHour.Show(lifted));
        }

        if (verdict.Difference is { } difference)
        {
            Entry(words.Say("首个差异", "Differs at"), difference.Place);
            Entry(words.Say("应为", "Expected"), difference.Expected);
            Entry(words.Say("实为", "Found"), difference.Found);
        }

        if (verdict.OtherEngine is { } engine)
        {
            Entry(
                words.Say("引擎版本", "Engine"),
                words.Say(
                    $"签发时为{engine}，现为{EngineVersion.Current}",
                    $"{engine} at issue, {EngineVersion.Current} now"
                )
            );
        }

        if (verdict.Sha256 is { } hash)
        {
            Entry("SHA-256", hash);
        }
    }

    /// <summary>What two lists differ in.</summary>
    public void Show(ListComparison comparison)
    {
        var (before, after) = (comparison.Before, comparison.After);
        screen.Heading(
            words.Say(
                $"第{after.Number}号减第{before.Number}号（{BureauHour.Show(comparison.At)}，{words.Level(before.Level)} → {words.Level(after.Level)}）",
                $"List {after.Number} minus list {before.Number} ({BureauHour.Show(comparison.At)}, {words.Level(before.Level)} → {words.Level(after.Level)})"
            )
        );
        foreach (var pollutant in Pollutants.All)
        {
            Entry(words.Pollutant(pollutant), Signed(comparison.Saved[pollutant]) + " kg/d");
        }

        if (comparison.Changes.IsEmpty)
        {
            screen.Text(words.Say("没有一家企业的措施不同。", "No firm's measures differ."));
        }

        foreach (var group in comparison.Changes.GroupBy(change => change.Kind))
        {
            screen.Blank();
            screen.Heading(
                words.Say(
                    $"{words.Change(group.Key)} {group.Count():#,0}家",
                    $"{words.Change(group.Key)}: {group.Count():#,0}"
                )
            );
            foreach (var change in group.Take(MostShown))
            {
                screen.Text($"{change.Name} {change.CreditCode}", 2);
                screen.Text(Text(change.Before) + " → " + Text(change.After), 4);
            }

            if (group.Count() > MostShown)
            {
                screen.Text(
                    words.Say(
                        $"……另有{group.Count() - MostShown}家，见 --json",
                        $"… and {group.Count() - MostShown} more, see --json"
                    ),
                    2
                );
            }
        }
    }

    private string Text(FirmSpan? span) =>
        span is null ? words.Say("无", "nothing")
        : span.Text.Length == 0 ? words.Class(span.Class)
        : span.Text;

    private static string Signed(long milligrams) =>
        (milligrams > 0 ? "+" : string.Empty) + Wording.Kilograms(milligrams);

    private void Entry(string name, string text) => screen.Entry(name, text, NameWidth);
}
