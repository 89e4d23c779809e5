using EnvControl.Application.RuleBooks;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Files.RuleBooks;

/// <summary>What is assumed, and what the bureau must supply (假设与请局里提供).</summary>
internal sealed class AssumptionSection(HtmlPage page, RuleBook book, BookWords words)
{
    /// <summary>Writes the section.</summary>
    public void Write()
    {
        page.Say("h3", words.Say("请认定的假设", "Assumptions to rule on"));
        var assumed = book
            .Grounds.Where(ground => ground.Trust == Trust.Assumed)
            .GroupBy(ground => (ground.Instrument.Id, ground.Clause))
            .ToArray();
        if (assumed.Length == 0)
        {
            page.Say("p", words.Say("没有。", "None."));
        }

        using (page.Open("ol"))
        {
            foreach (var clause in assumed)
            {
                using var item = page.Open("li");
                words.SayTrust(page, Trust.Assumed);
                page.Text(
                    $" {clause.First().ClauseName}{words.Say($"（{clause.Count()}条规则）：", $" (rules: {clause.Count()}): ")}"
                );
                foreach (var ground in clause)
                {
                    page.Say("code", ground.Rule);
                    page.Text(" ");
                }
            }
        }

        page.Say("h3", words.Say("请提供的文本", "Texts to supply"));
        using var list = page.Open("ol");
        Tables();
        Schemes(
            Trust.Assumed,
            words.Say(
                "等级设置没有查到或出自推定，请提供指南中这些行业的评级方案",
                "grades not found or inferred; supply the grading scheme of these industries"
            )
        );
        Schemes(
            Trust.Partial,
            words.Say(
                "等级设置只核实了一部分，请核对原文",
                "grades known in part only; compare with the text"
            )
        );
        Instruments();
    }

    /// <summary>Rules in force that stand in no table, if any.</summary>
    public void Unplaced()
    {
        using var list = page.Open("ul");
        foreach (var (rule, reason) in book.Unplaced)
        {
            using var item = page.Open("li");
            page.Say("p", words.Words.Say(rule.Text));
            page.Say(
                "p",
                words.Say("条件：", "If ") + words.Words.Condition(rule.Condition),
                ("class", "when")
            );
            page.Say(
                "p",
                reason switch
                {
                    UnplacedReason.Displaced => words.Say(
                        "凡是它适用的地方，都另有可信度更高或压下它的规则。",
                        "Wherever it applies, a better trusted rule or one that overrides it goes before it."
                    ),
                    UnplacedReason.ByClass => words.Say(
                        "它所指的生产线，措施由管控类别给出（见第1章），不再查行业规则。",
                        "Lines it names find their measures in their class (section 1) and are not sent to industry rules."
                    ),
                    _ => words.Say(
                        "普通企业的各种情形都不符合它：它针对名单上的企业，或条件不可能成立。",
                        "No case of an ordinary firm meets it: it is for listed firms, or its condition cannot be met."
                    ),
                }
            );
            words.Ground(page, rule);
        }
    }

    private void Tables()
    {
        var missing = book.Industries.Where(industry => industry.Table.IsAssumedThroughout).ToArray();
        if (missing.Length > 0)
        {
            Item(
                words.Say(
                    "没有读到措施表的行业，请提供指南附件全文",
                    "no table of measures was read; supply the annexes of the guides for"
                ),
                missing.Select(industry => industry.Industry)
            );
        }
    }

    private void Schemes(Trust trust, string what)
    {
        var industries = book
            .Industries.Select(industry => industry.Industry)
            .Where(industry => industry.SchemeTrust == trust && !industry.Id.IsGeneral)
            .ToArray();
        if (industries.Length > 0)
        {
            Item(what, industries);
        }
    }

    private void Item(string what, IEnumerable<Industry> industries) =>
        page.Say("li", what + words.Say("：", ": ") + words.List(industries.Select(words.Industry)));

    private void Instruments()
    {
        foreach (
            var instrument in book.Instruments.Where(instrument =>
                !instrument.IsAssumption && instrument.Trust != Trust.Verified
            )
        )
        {
            page.Say(
                "li",
                words.Say(
                    $"{words.Number(instrument)}的正文：只见到转述或引用。",
                    $"The text of {words.Number(instrument)}: known at second hand only. "
                ) + (instrument.Note is { } note ? words.Words.Say(note) : string.Empty)
            );
        }
    }
}
