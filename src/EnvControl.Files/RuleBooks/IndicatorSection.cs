using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Grading;

namespace EnvControl.Files.RuleBooks;

/// <summary>The grading indicators that were read (绩效分级指标), and which rest on memory and are switched off.</summary>
internal sealed class IndicatorSection(HtmlPage page, RuleBook book, BookWords words)
{
    private readonly GradingWording _grading = new(book.Rules, words.Words.Language);

    /// <summary>Writes the section.</summary>
    public void Write()
    {
        page.Say("p", _grading.Standing);
        foreach (var table in book.Gradings)
        {
            var industry = book.Rules.Industries[table.Industry.Text];
            page.Say("h3", $"{words.Industry(industry)}{words.Say("：", ": ")}{words.Words.Say(table.Name)}");
            page.Say("p", words.Words.Say(table.Note), ("class", "lead"));
            if (table.Scope is { } scope)
            {
                page.Say("p", words.Say("适用：", "For: ") + _grading.Condition(scope), ("class", "lead"));
            }

            Table(table);
        }

        var off = book.Rules.Gradings.Where(table => !table.IsActive).ToArray();
        if (off.Length > 0)
        {
            page.Say(
                "p",
                words.Say("△ 凭记忆写下、未启用的指标表：", "△ Tables from memory, switched off: ")
                    + words.List(off.Select(table => $"{table.Industry.Text} {words.Words.Say(table.Name)}"))
            );
        }
    }

    private void Table(GradingTable table)
    {
        PerformanceGrade[] grades =
        [
            .. table.Indicators.SelectMany(one => one.Tests).Select(test => test.Grade).Distinct().Order(),
        ];
        using var whole = page.Open("table", ("class", "stacked"));
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            page.Say("th", words.Say("指标", "Indicator"), ("scope", "col"));
            foreach (var grade in grades)
            {
                page.Say("th", _grading.Grade(grade), ("scope", "col"));
            }

            page.Say("th", words.Say("依据", "Ground"), ("scope", "col"));
        }

        using var body = page.Open("tbody");
        foreach (var one in table.Indicators.Where(one => one.Effective.Contains(book.On)))
        {
            Row(one, grades);
        }
    }

    private void Row(Indicator one, PerformanceGrade[] grades)
    {
        using var row = page.Open("tr");
        using (page.Open("th", ("scope", "row")))
        {
            page.Say("p", words.Words.Say(one.Name));
            if (one.AppliesWhen is { } asked)
            {
                page.Say(
                    "p",
                    words.Say("只问：", "Asked if ") + _grading.Condition(asked),
                    ("class", "class")
                );
            }
        }

        for (var i = 0; i < grades.Length; )
        {
            var needs = _grading.Needs(one, grades[i]);
            var alike = 1;
            while (i + alike < grades.Length && _grading.Needs(one, grades[i + alike]) == needs)
            {
                alike++;
            }

            using var cell = page.Open("td", ("colspan", alike > 1 ? $"{alike}" : string.Empty));
            page.Say(
                "span",
                words.List(grades[i..(i + alike)].Select(grade => _grading.Grade(grade))),
                ("class", "at")
            );
            page.Text(needs);
            i += alike;
        }

        using var ground = page.Open("td");
        page.Say("span", words.Say("依据", "Ground"), ("class", "at"));
        if (one.Note is { } note)
        {
            page.Say("p", words.Words.Say(note));
        }

        if (one.UnreadWhen is { } unread)
        {
            page.Say(
                "p",
                words.Say("没有读到怎样对待：", "Not settled by what was read: ") + _grading.Condition(unread)
            );
        }

        words.Ground(page, one.Ground, one.Effective);
    }
}
