using System.Collections.Immutable;
using EnvControl.Application.RuleBooks;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Files.RuleBooks;

/// <summary>One decision table (一张决策表): standings down, alert levels across, a table for each group of processes.</summary>
internal sealed class DecisionTableSection(HtmlPage page, BookWords words)
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="industry">An industry it decides, for the names of its rows.</param>
    public void Write(BookTable table, Industry industry)
    {
        foreach (var part in table.Parts)
        {
            using var whole = page.Open("table", ("class", "decisions stacked"));
            Head(NameOf(part, table));
            using var body = page.Open("tbody");
            foreach (var row in part.Rows)
            {
                Row(row, industry);
            }
        }
    }

    private string NameOf(BookPart part, BookTable table) =>
        !part.Processes.IsEmpty ? words.List(part.Processes.Select(words.Words.Process))
        : table.Parts.Length == 1 ? words.Say("全部工序", "All processes")
        : words.Say("其他工序", "Other processes");

    private void Head(string processes)
    {
        using var head = page.Open("thead");
        using var row = page.Open("tr");
        page.Say("th", processes, ("class", "standing"), ("scope", "col"));
        foreach (var level in AlertLevels.All)
        {
            page.Say("th", words.Words.Level(level), ("class", level.Spell()), ("scope", "col"));
        }
    }

    private void Row(BookRow row, Industry industry)
    {
        using var line = page.Open("tr");
        using (page.Open("th", ("scope", "row")))
        {
            page.Say("p", words.List(row.Standings.Select(standing => words.Standing(standing, industry))));
            foreach (var rule in row.Cells.Select(cell => cell.Class).OfType<ClassificationRule>().Distinct())
            {
                using var name = page.Open("p", ("class", "class"));
                page.Text(words.Words.Class(rule.Class) + " ");
                words.SayTrust(page, rule.Rule.Ground.Trust);
            }
        }

        for (var i = 0; i < row.Cells.Length; )
        {
            var alike = 1;
            while (i + alike < row.Cells.Length && IsAlike(row.Cells[i], row.Cells[i + alike]))
            {
                alike++;
            }

            Cell(row.Cells.AsSpan().Slice(i, alike).ToImmutableArray());
            i += alike;
        }
    }

    /// <summary>Cells of neighbouring levels that say the same in every word are set as one.</summary>
    private static bool IsAlike(BookCell left, BookCell right) =>
        left.Class == right.Class
        && left.Trust == right.Trust
        && left.IsUncovered == right.IsUncovered
        && left.Entries.Select(Plain).SequenceEqual(right.Entries.Select(Plain))
        && left.Entries.All(entry => entry.Left is null);

    private static (Rule, bool, bool, bool) Plain(BookEntry entry) =>
        (entry.Rule, entry.IsOtherwise, entry.RestsOnReading, entry.IsPossible);

    private void Cell(ImmutableArray<BookCell> cells)
    {
        var cell = cells[0];
        using var data = page.Open(
            "td",
            ("class", $"{cell.Level.Spell()} cell-{cell.Trust.Spell()}"),
            ("colspan", cells.Length > 1 ? $"{cells.Length}" : string.Empty)
        );
        page.Say("span", words.List(cells.Select(one => words.Words.Level(one.Level))), ("class", "at"));
        foreach (var entry in cell.Entries)
        {
            Entry(entry);
        }

        if (cell.IsUncovered)
        {
            page.Say(
                "p",
                cell.Entries.IsEmpty
                    ? words.Say(
                        "没有施行的规则涉及，按“无规则覆盖”列出",
                        "No rule in force touches it; it is listed as uncovered"
                    )
                    : words.Say(
                        "以上都不适用时没有规则，按“无规则覆盖”列出",
                        "Where none of these applies no rule does; it is listed as uncovered"
                    ),
                ("class", "when")
            );
        }

        // A cell may rest on an assumption although each of its rules is law: on how the line is classified.
        if (cell.Entries.All(entry => entry.Rule.Ground.Trust < cell.Trust))
        {
            using var note = page.Open("p", ("class", "ground"));
            words.SayTrust(page, cell.Trust);
            page.Text(words.Say(" 归入这一类的依据", " on how it comes into this class"));
        }
    }

    private void Entry(BookEntry entry)
    {
        using var box = page.Open("div", ("class", "entry"));
        var names = entry.Measures.Select(words.Words.ShortMeasure).Distinct(StringComparer.Ordinal);
        page.Say("p", words.List(names), ("class", "do"));
        if (entry.Left is { } left)
        {
            page.Say("p", words.Say("条件：", "If ") + words.Words.Condition(left), ("class", "when"));
        }

        if (entry.IsOtherwise)
        {
            page.Say(
                "p",
                words.Say("上面可信度更高的各条不适用时", "Where the better trusted ones above do not apply"),
                ("class", "when")
            );
        }

        if (entry.IsPossible)
        {
            page.Say(
                "p",
                words.Say("可能适用：情形太多，未逐一判定", "May apply: too many cases to decide each"),
                ("class", "when")
            );
        }

        page.Say("p", words.Words.Say(entry.Rule.Text));
        if (entry.RestsOnReading)
        {
            page.Say(
                "p",
                words.Say(
                    "△ 只有一条线或只填台数时怎样折成减排量，是本规则集的理解（假设）",
                    "△ What it saves with a single line, or by number of units, is a reading of this rule set (assumed)"
                ),
                ("class", "ground")
            );
        }

        foreach (var later in entry.Rule.Later)
        {
            var then = words.List(later.Measures.Select(words.Words.Measure));
            page.Say(
                "p",
                words.Say(
                    $"响应持续满{later.FromHours:0.#}小时后改为：{then}",
                    $"Once the response has lasted {later.FromHours:0.#} hours: {then}"
                ),
                ("class", "when")
            );
        }

        words.Ground(page, entry.Rule);
    }
}
