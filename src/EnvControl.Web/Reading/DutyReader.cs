using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Keeping;
using EnvControl.Application.Lookup;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>Puts into words what the issued lists ask of single firms (企业义务查询). What a list says never changes, so it is said once. Safe to share between threads.</summary>
/// <param name="store">Keeps what was recorded of firms.</param>
/// <param name="lists">The lists.</param>
/// <param name="cities">What they were decided from.</param>
/// <param name="working">Shows the arithmetic.</param>
public sealed class DutyReader(IStore store, IssuedLists lists, LoadedCities cities, ListedWorking working)
{
    private const int MostKept = 20_000;

    private readonly Remembered<(int List, string Firm, Instant From, Language), DutyPicture> _known = new(
        MostKept
    );

    /// <summary>What binds a firm now and what is fixed to bind it later; what binds nothing is left out.</summary>
    public ImmutableArray<DutyPicture> Course(string code, Instant now, Language language)
    {
        var course = lists.Course(code, now);
        return
        [
            .. course
                .Select(
                    (step, place) =>
                        step.Duty is { } duty
                            ? Of(
                                duty,
                                place == 0 ? null : step.From,
                                place + 1 < course.Length ? course[place + 1].From : null,
                                language
                            )
                            : null
                )
                .OfType<DutyPicture>(),
        ];
    }

    /// <summary>What one list asks of a firm at an instant; <c>null</c> for nothing.</summary>
    public DutyPicture? Of(KnownList list, string code, Instant at, Language language)
    {
        var firm = list.Index.Firm(code);
        var held = list.Index.Held(code);
        return firm?.At(at) is null && held is null
            ? null
            : Said(new FirmBinding(list.Head, firm, firm?.At(at), held), code, language);
    }

    private DutyPicture Of(FirmDuty duty, Instant? from, Instant? until, Language language)
    {
        var said = Said(duty.Holding, duty.CreditCode, language);
        return said with
        {
            From = from ?? said.From,
            Until = until,
            Others = [.. duty.Bindings.Skip(1).Select(binding => binding.List)],
        };
    }

    private DutyPicture Said(FirmBinding binding, string code, Language language)
    {
        var key = (binding.List.Number, code, binding.Span?.From ?? binding.List.EffectiveFrom, language);
        return _known.Get(key, _ => Say(binding, code, language));
    }

    private DutyPicture Say(FirmBinding binding, string code, Language language)
    {
        var city = cities.Of(binding.List);
        var words = new Wording(city.Basis.Rules, language);
        if (binding.Held is { } held)
        {
            return new DutyPicture(
                binding.List.EffectiveFrom,
                null,
                binding.List,
                null,
                words.Say("措施待定：请先补报信息", "Not settled yet: send what is missing")
            )
            {
                Held = held.Reason,
                Missing = [.. held.Facts.Select(words.Fact)],
            };
        }

        var (firm, span) = (binding.Firm!, binding.Span!);
        var says = new DutyWording(words, city.Rule, line => ProcessOf(city, code, line, words));
        var rules = span.Measures.Select(measure => measure.Rule).ToHashSet(StringComparer.Ordinal);
        var others = firm
            .Spans.SelectMany(other => other.Measures)
            .Select(measure => measure.Rule)
            .Where(rule => !rules.Contains(rule))
            .ToHashSet(StringComparer.Ordinal);
        return new DutyPicture(span.From, null, binding.List, span.Level, says.Headline(span))
        {
            Class = new AlertWording(language).Class(span.Class),
            Units = [.. says.Units(span)],
            Working = Working(binding, city, code, words, says),
            Saving = SavingWords.Of(span.Saving, words),
            // What no measure cites says how the firm is treated.
            Grounds = [.. firm.Grounds.Where(ground => !others.Contains(ground.Rule))],
            Trust = span.Trust,
            Missing = [.. span.UnknownAmount.Select(words.Fact)],
            Readings = [.. firm.Readings.Select(words.Fact)],
        };
    }

    private static string ProcessOf(LoadedCity city, string code, string line, Wording words) =>
        city.Line(code, line) is { } row
        && city.Basis.Inventory.Lines.Processes.Text(row) is { Length: > 0 } process
            ? words.Process(process)
            : string.Empty;

    private ImmutableArray<string> Working(
        FirmBinding binding,
        LoadedCity city,
        string code,
        Wording words,
        DutyWording says
    )
    {
        if (city.Row(code) is not { } row || !binding.Firm!.Readings.IsEmpty)
        {
            return [];
        }

        var extract = FirmExtract.Of(city.Basis.Inventory, row);
        var history = store.Read(kept => kept.Standings.Of([CreditCode.Parse(code)]));
        var knownAt = binding.List.Basis.KnownAt;
        var firm = city.Basis with
        {
            Inventory = extract,
            OnDay = day => ApplyStandings.Run(extract, history, day, knownAt),
            Turns = [],
        };
        return working.Of(binding.List, binding.Span!, firm) is { } decision
            ? [.. decision.Lines.Select(line => Step(line, extract.Lines, words, says)).OfType<string>()]
            : [];
    }

    /// <summary>3#：按排放基数减排50%；颗粒物 43.2 × 50% = 21.6 kg/d.</summary>
    private static string? Step(
        LineDecision line,
        Domain.Inventory.LineTable lines,
        Wording words,
        DutyWording says
    )
    {
        if (line.Duties.FirstOrDefault(duty => duty.IsDeciding) is not { Effect.IsQuantified: true } deciding)
        {
            return null;
        }

        var saved = SavingWords
            .Saved(line.Saving)
            .Select(pollutant =>
                $"{words.Pollutant(pollutant)} {Wording.Kilograms(lines.DailyGrams(pollutant)[line.Line] * 1000)}"
                + (
                    deciding.Effect.IsExact
                        ? $" × {Wording.Percent(deciding.Effect.Least.Percent)}"
                        : string.Empty
                )
                + $" {(deciding.Effect.IsExact ? "=" : "→")} {SavingWords.Amount(line.Saving, pollutant)} kg/d"
            );
        return says.NameOf(lines.Names.Text(line.Line))
            + words.Say("：", ": ")
            + string.Join(
                words.Say("；", "; "),
                new[] { words.Working(deciding) }.Where(text => text.Length > 0).Concat(saved)
            );
    }
}
