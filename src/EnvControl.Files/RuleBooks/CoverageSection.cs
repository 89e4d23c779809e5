using EnvControl.Application.RuleBooks;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Files.RuleBooks;

/// <summary>How far the rules of each industry rest on texts that were read (各行业核实到什么程度), and what would raise it.</summary>
internal sealed class CoverageSection(HtmlPage page, RuleBook book, BookWords words)
{
    /// <summary>Writes the section: industries of which the same is known stand together.</summary>
    public void Write()
    {
        page.Say(
            "p",
            words.Say(
                "这是整套规则的情况，不只是这一天的：对照哪件文件核对过、哪天核对、读到了什么，请局里提供什么可以提高可信度。",
                "This is about the whole rule set, not only about this day: against which document it was checked and when, what was read, and what the bureau can supply to raise it."
            )
        );
        var headings = Headings();
        using var table = page.Open("table", ("class", "stacked coverage"));
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            foreach (var heading in headings)
            {
                page.Say("th", heading, ("scope", "col"));
            }
        }

        using var body = page.Open("tbody");
        foreach (
            var alike in book.Rules.Coverage.GroupBy(entry =>
                (
                    entry.Authority,
                    entry.Trust,
                    entry.CheckedOn,
                    Against: string.Join('|', entry.Against.Select(instrument => instrument.Id)),
                    entry.Read,
                    entry.Supply
                )
            )
        )
        {
            Row([.. alike], headings);
        }
    }

    private void Row(CoverageEntry[] alike, string[] headings)
    {
        var entry = alike[0];
        using var row = page.Open("tr");
        page.Say("th", words.List(alike.Select(Who)), ("scope", "row"));
        using (page.Open("td"))
        {
            page.Say("span", headings[1], ("class", "at"));
            words.SayTrust(page, entry.Trust);
        }

        string[] cells =
        [
            $"{words.List(entry.Against.Select(words.Number))}{words.Say("；", "; ")}{BookWords.Day(entry.CheckedOn)}",
            words.Words.Say(entry.Read),
            words.Words.Say(entry.Supply),
        ];
        for (var i = 0; i < cells.Length; i++)
        {
            using var cell = page.Open("td");
            page.Say("span", headings[i + 2], ("class", "at"));
            page.Text(cells[i]);
        }
    }

    private string Who(CoverageEntry entry)
    {
        var industry = words.Industry(book.Rules.Industries[entry.Industry.Text]);
        var hasParts = book.Rules.Coverage.Any(other =>
            other.Industry == entry.Industry && other.Process is not null
        );
        return entry.Process is { } process
                ? words.Say(
                    $"{industry}（{words.Words.Process(process)}）",
                    $"{industry} ({words.Words.Process(process)})"
                )
            : hasParts ? words.Say($"{industry}（其余工序）", $"{industry} (all other processes)")
            : industry;
    }

    private string[] Headings() =>
        [
            words.Say("行业", "Industries"),
            words.Say("可信度", "Trust"),
            words.Say("对照文件和核对日期", "Checked against, and when"),
            words.Say("读到了什么", "What was read"),
            words.Say("请局里提供", "What the bureau must supply"),
        ];
}
