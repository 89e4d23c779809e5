using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Loading;

public class RuleSetLoaderTests
{
    private const string Cement = "mee/2020/cement.json";

    [Fact]
    public void The_shipped_rules_have_no_fault_and_a_stable_id()
    {
        using var copy = new BrokenRules();

        copy.Faults().ShouldBeEmpty();
        RuleSetLoader.Load(copy.Folder).Id.ShouldBe(Repository.Rules.Id);
        Repository.Rules.Id.Length.ShouldBe(64);
    }

    [Fact]
    public void Any_change_of_a_deciding_file_changes_the_id()
    {
        using var changed = new BrokenRules().Replace(Cement, "20%", "20 %");

        RuleSetLoader.Load(changed.Folder).Id.ShouldNotBe(Repository.Rules.Id);
    }

    [Fact]
    public void A_misspelt_fact_is_named_with_file_line_column_word_and_nearest_fact()
    {
        using var broken = new BrokenRules().Replace(
            Cement,
            "\"grade == \\\"B\\\" && level == \\\"orange\\\"",
            "\"grade == \\\"B\\\" && levle == \\\"orange\\\""
        );
        var text = File.ReadAllLines(Path.Combine(broken.Folder, Cement));
        var line = Array.FindIndex(text, l => l.Contains("levle", StringComparison.Ordinal));

        var fault = broken.Faults().ShouldHaveSingleItem();

        fault.Code.ShouldBe("EC2104");
        fault.Where.ShouldBe(
            $"{Cement}:{line + 1}:{text[line].IndexOf("levle", StringComparison.Ordinal) + 1}"
        );
        fault.What.En.ShouldContain("'levle'");
        fault.Mend.En.ShouldContain("'level'");
    }

    [Theory]
    [InlineData(
        "grade == \\\"B\\\" && level == \\\"orange\\\"",
        "DateTime.Now > 1 && level == \\\"orange\\\"",
        "EC2013"
    )]
    [InlineData(
        "grade == \\\"B\\\" && level == \\\"orange\\\"",
        "\\\"a\\\".PadLeft(200000000) == \\\"a\\\" && level == \\\"orange\\\"",
        "EC2013"
    )]
    [InlineData("grade == \\\"B\\\" && level == \\\"orange\\\"", "grade.GetType() == \\\"B\\\"", "EC2013")]
    [InlineData("\"clause\": \"cement, table of measures\"", "\"clause\": \"cement, tables\"", "EC2203")]
    [InlineData("\"instrument\": \"mee-340-2020\"", "\"instrument\": \"mee-340-2002\"", "EC2202")]
    [InlineData("\"from\": \"2020-07-01\"", "\"from\": \"2019-07-01\"", "EC2204")]
    [InlineData(
        "\"from\": \"2020-07-01\", \"to\": null",
        "\"from\": \"2020-07-01\", \"to\": \"2020-07-01\"",
        "EC2005"
    )]
    [InlineData(
        "\"RuleName\": \"cement.clinker.a.orange\"",
        "\"RuleName\": \"cement.clinker.a.yellow\"",
        "EC2201"
    )]
    [InlineData("\"instrument\": \"mee-340-2020\"", "\"instrument\": \"anyang-pending-shares\"", "EC2209")]
    [InlineData("\"share\": 20", "\"share\": 120", "EC2")]
    [InlineData("\"share\": 20", "\"share\": 20.55", "EC2205")]
    [InlineData("\"provenance\": \"verified\"", "\"provenance\": \"sure\"", "EC2")]
    [InlineData("\"Expression\"", "\"Expresion\"", "EC2002")]
    [InlineData("\"Rules\": [", "\"Rules\": [[", "EC2001")]
    public void A_broken_rule_stops_the_whole_set_with_its_code_and_place(
        string old,
        string broken,
        string code
    )
    {
        using var rules = new BrokenRules().Replace(Cement, old, broken);

        var faults = rules.Faults();

        faults.ShouldContain(f =>
            f.Code.StartsWith(code, StringComparison.Ordinal)
            && f.Where.StartsWith(Cement + ":", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_share_that_is_none_is_told_in_both_languages_with_what_stands_there()
    {
        using var rules = new BrokenRules().Replace(Cement, "\"share\": 20", "\"share\": 20.55");

        var fault = rules.Faults().First(f => f.Code == "EC2205");

        fault.What.Zh.ShouldBe(
            "措施“curtailment”有误:“share”写的是“20.55”，应为0至100的百分数，最多一位小数。"
        );
        fault.What.En.ShouldBe(
            "The measure 'curtailment' is wrong: 'share' is 20.55, and must be percent from 0 to 100 with at most one decimal."
        );
    }

    [Fact]
    public void Five_thousand_brackets_are_told_as_too_long_beside_the_other_faults_from_top_to_bottom()
    {
        const string B = "grade == \\\"B\\\"";
        using var rules = new BrokenRules()
            .Replace(Cement, B, new string('(', 5_000) + "grdae == 1" + new string(')', 5_000))
            .Replace(Cement, "grade == \\\"A\\\"", "grdae == \\\"A\\\"")
            .Replace(Cement, "grade == \\\"D\\\"", "grdae == \\\"D\\\"");

        var faults = rules.Faults();

        faults.Select(f => f.Code).ShouldBe(["EC2104", "EC2010", "EC2104"]);
        faults[1].What.Zh.ShouldContain("2000");
    }

    [Fact]
    public void All_faults_of_all_files_come_at_once()
    {
        using var rules = new BrokenRules()
            .Replace(Cement, "grade == \\\"B\\\"", "graed == \\\"B\\\"")
            .Replace("mee/2020/glass.json", "grade == \\\"C\\\"", "grade == \\\"K\\\"")
            .Replace("targets.json", "\"instrument\": \"henan", "\"instrument\": \"hunan");

        rules
            .Faults()
            .Select(f => f.Code)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["EC2104", "EC2105", "EC2202"]);
    }

    [Fact]
    public void An_instrument_of_another_city_decides_no_firm_of_this_one()
    {
        using var rules = new BrokenRules().Replace(
            "mee/2020/instruments.json",
            "\"binds\": \"national\"",
            "\"binds\": \"1302\""
        );

        rules.Faults().ShouldContain(f => f.Code == "EC2208");
        Repository.Rules.CitedInstruments.ShouldAllBe(i =>
            i.Binds == null || "4105".StartsWith(i.Binds.Value.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_folder_that_extends_the_shipped_rules_adds_to_them_and_may_not_repeat_a_name()
    {
        using var extension = new BrokenRules();
        foreach (var folder in Directory.EnumerateDirectories(extension.Folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(extension.Folder))
        {
            File.Delete(file);
        }

        extension.Write(
            "rules.json",
            """{ "id": "more", "division": "4105", "extends": "shipped", "title": { "zh": "补充", "en": "More" } }"""
        );
        var rule = File.ReadAllText(Path.Combine(Repository.RulesFolder, Cement))
            .Replace("cement.clinker.", "more.clinker.", StringComparison.Ordinal);
        extension.Write("mee/2020/more.json", rule);

        RuleSetLoader
            .Load(Repository.RulesFolder, extension.Folder)
            .Rules.Length.ShouldBe(Repository.Rules.Rules.Length + 12);

        extension.Write(
            "mee/2020/more.json",
            rule.Replace("more.clinker.", "cement.clinker.", StringComparison.Ordinal)
        );
        Should
            .Throw<FaultException>(() => RuleSetLoader.Load(Repository.RulesFolder, extension.Folder))
            .Faults.ShouldAllBe(f => f.Code == "EC2201");
    }

    [Fact]
    public void An_inventory_that_lies_in_a_rules_folder_is_no_law_and_leaves_the_id_the_same()
    {
        using var rules = new BrokenRules();
        rules.Write("inventory/enterprises.csv", "credit_code,name\n");
        rules.Write("inventory/lists/guarantee.json", """{ "kind": "guarantee" }""");

        RuleSetLoader.Load(rules.Folder).Id.ShouldBe(Repository.Rules.Id);
    }

    [Fact]
    public void Rule_files_load_unchanged_as_RulesEngine_workflows()
    {
        foreach (
            var file in Repository
                .Rules.Rules.Select(r => r.File)
                .Append("classification.json")
                .Distinct(StringComparer.Ordinal)
        )
        {
            var text = File.ReadAllText(Path.Combine(Repository.RulesFolder, file));
            var workflows = System.Text.Json.JsonSerializer.Deserialize<RulesEngine.Models.Workflow[]>(text)!;

            workflows
                .SelectMany(w => w.Rules)
                .ShouldAllBe(rule => rule.Expression.Length > 0 && rule.Properties.Count > 0);
            Should.NotThrow(() =>
                new RulesEngine.RulesEngine(workflows, EnvControl.Rules.Reference.EngineSettings.Make())
            );
        }
    }
}
