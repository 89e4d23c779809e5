using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Checks;

/// <summary>What is left on purpose: it needs a reason, it is counted, and it must still be there.</summary>
public class AcceptedFindingsTests
{
    private const string Kilns = "mee/2020/kilns.json";

    [Fact]
    public void A_gap_accepted_for_its_days_is_no_finding_but_is_counted_cell_by_cell()
    {
        using var rules = LateRed("2020-01-01", "2021-01-01");

        var report = rules.Check();

        report.Findings.ShouldBeEmpty();
        var accepted = report.Accepted.ShouldHaveSingleItem();
        // Grade C in two steps of two industries, and the ungraded of the one whose lowest letter is C.
        accepted.Findings.ShouldBe(6);
        accepted.Entry.Reason.Zh.ShouldBe("尚无措施表");
    }

    [Fact]
    public void A_gap_that_outlasts_what_was_accepted_is_told_and_so_is_the_acceptance_that_no_longer_fits()
    {
        using var rules = LateRed("2020-01-01", "2020-06-01");

        rules
            .Check()
            .Findings.Select(finding => finding.Fault.Code)
            .Distinct(StringComparer.Ordinal)
            .ShouldBe(["EC2791", "EC2711"]);
    }

    [Fact]
    public void Accepting_a_finding_does_not_change_the_law()
    {
        using var rules = new CleanRules();
        var before = RuleSetLoader.Load(Repository.RulesFolder, rules.Folder).Id;
        Accept(rules, "2020-01-01", "2021-01-01");

        RuleSetLoader.Load(Repository.RulesFolder, rules.Folder).Id.ShouldBe(before);
    }

    private static CleanRules LateRed(string from, string to)
    {
        var rules = new CleanRules();
        rules.Patch(Kilns, "\"kiln.c.red\"", "2020-01-01", "2021-01-01");
        Accept(rules, from, to);
        return rules;
    }

    private static void Accept(CleanRules rules, string from, string to) =>
        rules.Write(
            "accepted-findings.json",
            $$"""
            { "accepted": [
              { "code": "EC2711", "grades": ["C", "ungraded"], "effective": { "from": "{{from}}", "to": "{{to}}" },
                "reason": { "zh": "尚无措施表", "en": "No table yet" } } ] }
            """
        );
}
