using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Files.RuleBooks;

/// <summary>Turns of phrase of the rule book (规则书用语).</summary>
/// <param name="words">The words of the domain.</param>
internal sealed class BookWords(Wording words)
{
    /// <summary>The words of the domain.</summary>
    public Wording Words => words;

    /// <summary>One of two texts, by language.</summary>
    public string Say(string zh, string en) => words.Say(zh, en);

    /// <summary>Texts as one list.</summary>
    public string List(IEnumerable<string> texts) => string.Join(Say("、", ", "), texts);

    /// <summary>A day.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>From when until when, the last day included.</summary>
    public string Period(EffectivePeriod period) =>
        period.To is { } to
            ? Say(
                $"{Day(period.From)}至{Day(to.PlusDays(-1))}",
                $"{Day(period.From)} to {Day(to.PlusDays(-1))}"
            )
            : Say($"{Day(period.From)}起", $"from {Day(period.From)}");

    /// <summary>An instrument's number, or its title where it has none.</summary>
    public string Number(Instrument instrument)
    {
        var number = words.InstrumentNumber(instrument.Number);
        return number == instrument.Number
            ? number
            : $"{words.Say(instrument.Title)}{Say($"（{number}）", $" ({number})")}";
    }

    /// <summary>An instrument in a cell: of an assumption only that it waits for the bureau.</summary>
    private string Cited(Instrument instrument) =>
        instrument.IsAssumption ? words.InstrumentNumber(instrument.Number) : Number(instrument);

    /// <summary>The mark that goes with a trust word: its shape tells without colour.</summary>
    public static string Mark(Trust trust) =>
        trust switch
        {
            Trust.Verified => "✔",
            Trust.Adopted => "◆",
            Trust.Partial => "◐",
            _ => "△",
        };

    /// <summary>Sets mark and word of a trust.</summary>
    public void SayTrust(HtmlPage page, Trust trust) =>
        page.Say("span", $"{Mark(trust)} {words.Trust(trust)}", ("class", $"mark mark-{trust.Spell()}"));

    /// <summary>Sets where a rule stands: trust, number, clause, dates, rule name.</summary>
    public void Ground(HtmlPage page, Rule rule) => Ground(page, rule.Ground, rule.Effective);

    /// <summary>Sets where something stands: trust, number, clause, dates, name.</summary>
    public void Ground(HtmlPage page, Ground basis, EffectivePeriod effective)
    {
        using var ground = page.Open("p", ("class", "ground"));
        SayTrust(page, basis.Trust);
        page.Text(
            $" {Cited(basis.Instrument)}{Say("，", ", ")}{basis.ClauseName}{Say("；", "; ")}{Period(effective)} "
        );
        page.Say("code", basis.Rule);
    }

    /// <summary>A standing as a row's heading.</summary>
    public string Standing(BookStanding standing, Industry industry)
    {
        if (standing.IsLeading)
        {
            return Say("引领性", "leading");
        }

        if (standing.Grade != PerformanceGrade.Ungraded)
        {
            return Say($"{standing.Grade.Spell()}级", $"grade {standing.Grade.Spell()}");
        }

        if (industry.CountsUngradedAs is var lowest && lowest == PerformanceGrade.Ungraded)
        {
            return industry.HasLeading
                ? Say("非引领性（等级栏填“未评级”）", "non-leading (graded “ungraded”)")
                : Say("不评级", "not graded");
        }

        var who = industry.HasLeading
            ? Say("未评级、非引领性", "ungraded, non-leading")
            : Say("未评级", "ungraded");
        return who + Say($"（按{lowest.Spell()}级）", $" (counts as {lowest.Spell()})");
    }

    /// <summary>The grades an industry knows.</summary>
    public string Scheme(Industry industry)
    {
        if (industry.Id.IsGeneral)
        {
            return Say("不评级", "not graded");
        }

        var letters = industry.Grades.Select(grade => grade.Spell());
        var all = industry.HasLeading ? letters.Append(Say("引领性", "leading")) : letters;
        return all.Any() ? List(all) : Say("未查到，按A、B、C、D处理", "not found, counts as A, B, C, D");
    }

    /// <summary>An industry by code and name.</summary>
    public string Industry(Industry industry) =>
        industry.Id.IsGeneral ? words.Say(industry.Name) : $"{industry.Id.Text} {words.Say(industry.Name)}";
}
