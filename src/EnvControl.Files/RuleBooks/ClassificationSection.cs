using EnvControl.Application.RuleBooks;

namespace EnvControl.Files.RuleBooks;

/// <summary>How a line is classified (管控类别的判定): the rules in order, their conditions in words.</summary>
internal sealed class ClassificationSection(HtmlPage page, RuleBook book, BookWords words)
{
    /// <summary>Writes the section.</summary>
    public void Write()
    {
        page.Say(
            "p",
            words.Say(
                "每条生产线自上而下对照下表，第一条符合的决定它按哪一类管控。停产整治、长期停产、自主减排和名单上的从宽类别，措施就写在本表；按规定减排、严格管控、一般行业三类，再查所在行业的决策表。",
                "Each production line is held against this table from the top; the first that fits says how it is treated. Suspended, long-idle, voluntary and eased lines find their measures here; the classes prescribed, strict and general go on to the decision table of their industry."
            )
        );
        page.Say(
            "p",
            words.Say(
                "“从宽”的类别不会使生产线比按等级处理更严：两者取较轻的一个。缺信息时结论是“不明”，并点出缺哪一项，不当作“否”。",
                "An easing never leaves a line worse off than its grade does: the lighter of the two holds. Where a fact is missing the answer is “unknown” and the fact is named; it is never taken for “no”."
            )
        );
        if (book.Classification.IsEmpty)
        {
            page.Say(
                "p",
                words.Say("这一天没有施行的分类规则。", "No classification rule is in force on this day."),
                ("class", "warn")
            );
            return;
        }

        using var table = page.Open("table", ("class", "stacked classes"));
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            foreach (var heading in Headings())
            {
                page.Say("th", heading, ("scope", "col"));
            }
        }

        using var body = page.Open("tbody");
        foreach (var (rule, number) in book.Classification.Select((rule, i) => (rule, i + 1)))
        {
            using var row = page.Open("tr");
            using (page.Open("th", ("scope", "row")))
            {
                page.Say("p", $"{number}  {words.Words.Class(rule.Class)}");
                if (rule.IsEasing)
                {
                    page.Say("p", words.Say("从宽", "easing"), ("class", "class"));
                }
            }

            using (page.Open("td"))
            {
                page.Say("span", Headings()[1], ("class", "at"));
                page.Text(words.Words.Condition(rule.Rule.Condition));
            }

            using (page.Open("td"))
            {
                page.Say("span", Headings()[2], ("class", "at"));
                page.Say("p", words.Words.Say(rule.Rule.Text));
                words.Ground(page, rule.Rule);
            }
        }
    }

    private string[] Headings() =>
        [
            words.Say("次序和类别", "Order and class"),
            words.Say("符合什么条件", "Condition"),
            words.Say("怎么做，依据什么", "What to do, and on what ground"),
        ];
}
