using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Loading;

/// <summary>What can be wrong with a grading table is found, with its place.</summary>
public class GradingFileTests
{
    private const string Steel = "mee/2019/steel.grading.json";
    private const string Brick = "mee/2020/brick.grading.json";

    [Theory]
    [InlineData(Steel, "\"industry\": \"N01\"", "\"industry\": \"N77\"", "EC2801")]
    [InlineData(Steel, "\"grade\": \"A\"", "\"grade\": \"F\"", "EC2802")]
    [InlineData(Steel, "\"grade\": \"A\"", "\"grade\": \"B-\"", "EC2802")]
    [InlineData(
        Steel,
        "\"fact\": \"sinterPm\", \"max\": 10",
        "\"fact\": \"sinterPn\", \"max\": 10",
        "EC2805"
    )]
    [InlineData(
        Steel,
        "\"fact\": \"sinterPm\", \"max\": 10",
        "\"fact\": \"fugitivesControlled\", \"max\": 10",
        "EC2805"
    )]
    [InlineData(Steel, "\"max\": 10, \"unit\": \"mg/m3\"", "\"max\": 10, \"unit\": \"g/m3\"", "EC2806")]
    [InlineData(Steel, "\"max\": 10, \"unit\": \"mg/m3\"", "\"unit\": \"mg/m3\"", "EC2804")]
    [InlineData(Steel, "\"instrument\": \"mee-35-2019\"", "\"instrument\": \"mee-35-2018\"", "EC2202")]
    [InlineData(Steel, "\"clause\": \"fugitives\"", "\"clause\": \"fugitive\"", "EC2203")]
    [InlineData(Steel, "\"from\": \"2020-01-01\"", "\"from\": \"2019-01-01\"", "EC2204")]
    [InlineData(Steel, "\"provenance\": \"partial\"", "\"provenance\": \"perhaps\"", "EC2002")]
    [InlineData(Steel, "\"id\": \"steel.fugitives\"", "\"id\": \"steel.main-stacks\"", "EC2201")]
    [InlineData(Steel, "fugitivesControlled == true", "fugitiveControlled == true", "EC2104")]
    [InlineData(Steel, "fugitivesControlled == true", "fugitivesControlled == 3", "EC2014")]
    [InlineData(Steel, "hasSinterOrPellet == true", "DateTime.Now == true", "EC2013")]
    [InlineData(Steel, "\"active\": true", "\"active\": \"yes\"", "EC2002")]
    [InlineData(
        "4105-anyang/2020/cement.grading.json",
        "\"provenance\": \"assumed\"",
        "\"provenance\": \"verified\"",
        "EC2209"
    )]
    [InlineData("4105-anyang/2020/cement.grading.json", "\"grade\": \"B\"", "\"grade\": \"A\"", "EC2803")]
    public void A_fault_is_found_by_its_own_code_at_its_place(
        string file,
        string old,
        string @new,
        string code
    )
    {
        using var broken = new BrokenRules().Replace(file, old, @new);

        var faults = broken.Faults();

        faults.Select(fault => fault.Code).ShouldContain(code);
        faults.ShouldAllBe(fault => fault.Where.StartsWith(file));
    }

    [Fact]
    public void An_indicator_of_another_place_grades_nobody_here()
    {
        using var broken = new BrokenRules()
            .Write(
                "examples-of-others/2023/instruments.json",
                """
                { "instruments": [ { "id": "xuchang-2023", "number": "1", "title": { "zh": "甲", "en": "a" }, "issuer": { "zh": "甲", "en": "a" },
                  "binds": "4110", "kind": "instrument", "effective": { "from": "2019-01-01", "to": null }, "checkedOn": "2026-11-25", "trust": "verified",
                  "clauses": [ { "id": "x", "zh": "甲" } ] } ] }
                """
            )
            .Replace(
                Brick,
                "\"instrument\": \"mee-340-2020\", \"clause\": \"brick kilns, indicators\"",
                "\"instrument\": \"xuchang-2023\", \"clause\": \"x\""
            );

        broken.Faults().Select(fault => fault.Code).ShouldBe(["EC2807"]);
    }

    [Fact]
    public void A_rule_set_needs_no_grading_table()
    {
        using var without = new BrokenRules();
        foreach (
            var file in Directory.EnumerateFiles(
                without.Folder,
                "*.grading.json",
                SearchOption.AllDirectories
            )
        )
        {
            File.Delete(file);
        }

        File.Delete(Path.Combine(without.Folder, "indicators.json"));
        without.Faults().ShouldBeEmpty();
        RuleSetLoader.Load(without.Folder).Gradings.ShouldBeEmpty();
    }

    [Fact]
    public void Every_indicator_fact_is_asked_by_some_table_and_has_a_column_of_its_own()
    {
        var rules = Repository.Rules;
        var asked = rules
            .Gradings.SelectMany(table =>
                table
                    .Indicators.SelectMany(one => one.Facts)
                    .Concat(table.Scope is null ? [] : Engine.Conditions.ConditionFacts.Of(table.Scope))
            )
            .ToHashSet(StringComparer.Ordinal);

        rules.IndicatorFacts.Facts.Select(fact => fact.Id).Where(id => !asked.Contains(id)).ShouldBeEmpty();
        rules.IndicatorFacts.Facts.Select(fact => fact.Column).ShouldBeUnique();
        rules
            .IndicatorFacts.Facts.SelectMany(fact => fact.Headings)
            .ShouldNotContain(heading =>
                rules.Facts.Facts.Any(fact =>
                    fact.Headings.Contains(heading, StringComparer.OrdinalIgnoreCase)
                )
            );
    }
}
