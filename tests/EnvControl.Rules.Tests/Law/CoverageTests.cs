using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Tests.Loading;

namespace EnvControl.Rules.Tests.Law;

/// <summary><c>rules/coverage.json</c> says no more and no less than the rules.</summary>
public class CoverageTests
{
    [Fact]
    public void Every_industry_has_its_row_and_says_what_to_supply()
    {
        var rows = Repository.Rules.Coverage;
        rows.Where(row => row.Process is null)
            .Select(row => row.Industry.Text)
            .Order(StringComparer.Ordinal)
            .ShouldBe(Repository.Rules.Industries.Keys.Order(StringComparer.Ordinal));
        rows.ShouldAllBe(row => row.Supply.Zh.Length > 5 && row.Read.En.Length > 5 && row.Against.Length > 0);
        rows.Where(row => row.Trust != Trust.Assumed)
            .Select(row => $"{row.Industry} {row.Process} {row.Trust.Spell()}")
            .ShouldBe(["N15 clinker-kiln verified", "N19 melting-furnace partial"]);
    }

    [Fact]
    public void A_row_that_claims_more_than_its_rules_is_told_with_both_words()
    {
        using var rules = new BrokenRules().Replace("coverage.json", "\"assumed\"", "\"partial\"");

        var fault = Faults(rules).ShouldHaveSingleItem();
        fault.Code.ShouldBe("EC2222");
        fault.Where.ShouldStartWith("coverage.json:");
        fault.What.En.ShouldBe("'N01' is said to be partial, yet the best trust of its rules is assumed.");
    }

    [Fact]
    public void A_row_that_lags_behind_a_better_rule_is_told_too()
    {
        using var rules = new BrokenRules().Replace(
            "mee/2020/glass.json",
            "\"provenance\": \"partial\"",
            "\"provenance\": \"verified\""
        );

        Faults(rules).Select(fault => fault.Code).ShouldBe(["EC2222"]);
    }

    [Fact]
    public void A_missing_row_and_an_unknown_document_are_told()
    {
        using var missing = new BrokenRules().Replace(
            "coverage.json",
            "\"industry\": \"N03\"",
            "\"industry\": \"N05\""
        );
        Faults(missing)
            .Select(fault => fault.Code)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["EC2201", "EC2221"]);

        using var unknown = new BrokenRules().Replace(
            "coverage.json",
            "\"mee-340-2020\"",
            "\"mee-304-2020\""
        );
        unknown.Faults().ShouldContain(fault => fault.Code == "EC2202");
    }

    [Fact]
    public void A_later_look_at_the_law_leaves_the_law_the_same()
    {
        using var later = new BrokenRules().Replace("coverage.json", "2026-11-25", "2026-12-25");

        RuleSetLoader.Load(later.Folder).Id.ShouldBe(Repository.Rules.Id);
    }

    [Fact]
    public void The_shipped_rows_agree_with_the_shipped_rules() =>
        CoverageChecks.Of(Repository.Rules).ShouldBeEmpty();

    private static Fault[] Faults(BrokenRules rules) =>
        [.. CoverageChecks.Of(RuleSetLoader.Load(rules.Folder))];
}
