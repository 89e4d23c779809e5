using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Cli.Screens;

/// <summary>Turns of phrase that several screens share (常用语句).</summary>
/// <param name="words">The words of the domain.</param>
internal sealed class Phrases(Wording words)
{
    private const int MostValues = 16;

    /// <summary>The words of the domain.</summary>
    public Wording Words => words;

    /// <summary>One of two texts, by language.</summary>
    public string Say(string zh, string en) => words.Say(zh, en);

    /// <summary>A day.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The first characters of a long hash, enough to tell two apart.</summary>
    public static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;

    /// <summary>Texts as one list.</summary>
    public string List(IEnumerable<string> texts) => string.Join(Say("、", ", "), texts);

    /// <summary>Where a rule stands: instrument, number, clause, and how well it is known.</summary>
    public string Ground(Ground ground)
    {
        var instrument = ground.Instrument;
        var title = Say($"《{Quoted(instrument.Title.Zh)}》", instrument.Title.En);
        var number =
            instrument.Number.Length == 0 || instrument.Number == instrument.Title.Zh
                ? string.Empty
                : Say(
                    $"（{words.InstrumentNumber(instrument.Number)}）",
                    $" ({words.InstrumentNumber(instrument.Number)})"
                );
        return $"{title}{number}{Say("，", ", ")}{ground.ClauseName}{Say("；", "; ")}{words.Trust(ground.Trust)}";
    }

    // A title within a title stands in single marks.
    private static string Quoted(string title) => title.Replace('《', '〈').Replace('》', '〉');

    /// <summary>A saving of one pollutant: exact, between two bounds, or not known.</summary>
    public string Saved(Saving saving, Pollutant pollutant)
    {
        if (!saving.IsBaseKnown(pollutant))
        {
            return Say("未知", "unknown");
        }

        var (least, most) = (saving.Least[pollutant], saving.Most[pollutant]);
        return least == most
            ? Wording.Kilograms(least)
            : $"{Wording.Kilograms(least)}–{Wording.Kilograms(most)}";
    }

    /// <summary>Facts and how many firms miss each: 绩效等级 12家.</summary>
    public string Counted(IEnumerable<MissingFact> facts) =>
        List(
            facts.Select(fact =>
                Say($"{words.Fact(fact.FactId)} {fact.Firms}家", $"{words.Fact(fact.FactId)} {fact.Firms}")
            )
        );

    /// <summary>What to send so that a missing fact is known: column, allowed values, unit, range.</summary>
    public string WhatToSend(FactDefinition fact)
    {
        var column = fact.Column is null
            ? string.Empty
            : Say($"（清单列“{fact.Column}”）", $" (column {fact.Column})");
        return $"{words.Fact(fact.Id)}{column}{Say("：", ": ")}{Allowed(fact)}";
    }

    private string Allowed(FactDefinition fact)
    {
        switch (fact.Type)
        {
            case FactType.Flag:
                return Say("填“是”或“否”", "yes or no");
            case FactType.Category when fact.Values.Length <= MostValues:
                return Say("填 ", "one of ")
                    + string.Join(" / ", fact.Values.Select(value => words.Say(value.Label)));
            case FactType.Number:
                var unit = fact.Unit is { } known
                    ? Say($"，单位 {words.Unit(known)}", $", in {words.Unit(known)}")
                    : string.Empty;
                return (fact.IsInteger ? Say("填整数", "a whole number") : Say("填数值", "a number")) + unit;
            default:
                return Say("填写", "fill in");
        }
    }
}
