using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Files.RuleBooks;

/// <summary>The city's reduction targets (全市减排目标).</summary>
internal sealed class TargetSection(HtmlPage page, RuleBook book, BookWords words)
{
    /// <summary>Writes the section.</summary>
    public void Write()
    {
        if (book.Rules.TargetOn(book.On) is not { } current)
        {
            page.Say(
                "p",
                words.Say("这一天没有施行的全市减排目标。", "No city target is in force on this day."),
                ("class", "warn")
            );
            return;
        }

        page.Say(
            "p",
            words.Say(
                "各级别下，全社会（工业源和其他源合计）各项污染物至少减少的比例。",
                "The share by which the whole society's emissions, industry and all other sources together, must fall at least."
            )
        );
        Table(current);
        using var ground = page.Open("p", ("class", "ground"));
        words.SayTrust(page, current.Ground.Trust);
        page.Text(
            $" {words.Number(current.Ground.Instrument)}{words.Say("，", ", ")}{current.Ground.ClauseName}{words.Say("；", "; ")}{words.Period(current.Effective)}"
        );
    }

    private void Table(Target target)
    {
        using var table = page.Open("table", ("class", "stacked"));
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            page.Say("th", words.Say("级别", "Level"), ("scope", "col"));
            foreach (var pollutant in Pollutants.All)
            {
                page.Say("th", words.Words.Pollutant(pollutant), ("scope", "col"));
            }
        }

        using var body = page.Open("tbody");
        foreach (var level in AlertLevels.All)
        {
            using var row = page.Open("tr");
            page.Say("th", words.Words.Level(level), ("scope", "row"));
            foreach (var pollutant in Pollutants.All)
            {
                using var cell = page.Open("td", ("class", "number"));
                page.Say("span", words.Words.Pollutant(pollutant), ("class", "at"));
                page.Text(Wording.Percent(target.At(level)[pollutant] / 10m));
            }
        }
    }
}
