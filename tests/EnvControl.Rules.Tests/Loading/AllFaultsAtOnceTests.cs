using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Loading;

/// <summary>A load tells everything that can be known to be wrong, and nothing that only follows from what it told.</summary>
public sealed class AllFaultsAtOnceTests
{
    private const string Cement = "mee/2020/cement.json";
    private const string Glass = "mee/2020/glass.json";
    private const string Order = "4105-anyang/2018/orders/anyang-2018-542.json";

    [Fact]
    public void Faults_of_form_of_an_expression_and_of_an_order_in_three_files_come_together()
    {
        using var rules = new BrokenRules()
            .Replace(Cement, "\"provenance\": \"verified\"", "\"provenance\": \"sure\"")
            .Replace(Glass, "grade == \\\"C\\\"", "grade == \\\"K\\\"")
            .Replace(Order, "\"process\": \"sinter-strand\"", "\"process\": \"sinter-stand\"");

        Codes(rules).ShouldBe([$"{Order} EC2206", $"{Cement} EC2002", $"{Glass} EC2105"]);
    }

    [Fact]
    public void A_fault_in_the_head_of_an_order_hides_no_fault_of_its_measures()
    {
        using var rules = new BrokenRules()
            .Replace(Order, "\"division\": \"4105\"", "\"division\": \"Anyang\"")
            .Replace(Order, "\"from\": \"2018-11-22T20:00\"", "\"from\": \"2018-11-22\"")
            .Replace(Order, "\"process\": \"sinter-strand\"", "\"process\": \"sinter-stand\"")
            .Replace(Order, "\"cap\": 9500", "\"cpa\": 9500");

        Codes(rules)
            .ShouldBe([
                $"{Order} EC2418",
                $"{Order} EC2413",
                $"{Order} EC2206",
                $"{Order} EC2205",
                $"{Order} EC2412",
            ]);
        rules.Faults().Single(fault => fault.Code == "EC2205").What.Zh.ShouldContain("没有写“cap”");
    }

    [Fact]
    public void A_rule_that_does_not_fit_hides_neither_its_own_expression_nor_the_rules_beside_it()
    {
        using var rules = new BrokenRules()
            .Replace(Cement, "\"action\": \"curtailment\"", "\"action\": \"curtailmnet\"")
            .Replace(Cement, "grade == \\\"B\\\"", "garde == \\\"B\\\"")
            .Replace(Cement, "grade == \\\"D\\\"", "grade == \\\"E\\\"");

        Codes(rules)
            .ShouldBe([$"{Cement} EC2104", $"{Cement} EC2211", $"{Cement} EC2105"], ignoreOrder: true);
    }

    [Fact]
    public void An_instrument_that_is_wrong_is_told_once_and_not_at_every_rule_that_cites_it()
    {
        using var rules = new BrokenRules()
            .Replace("mee/2020/instruments.json", "\"binds\": \"national\"", "\"binds\": 7")
            .Replace(Glass, "\"instrument\": \"mee-340-2020\"", "\"instrument\": \"mee-340-2002\"");

        Codes(rules).ShouldBe([$"{Glass} EC2202", "mee/2020/instruments.json EC2002"]);
    }

    [Fact]
    public void Instruments_whose_dates_are_wrong_are_told_once_as_well()
    {
        using var rules = new BrokenRules().Replace(
            "mee/2020/instruments.json",
            "\"from\": \"2020-07-01\"",
            "\"from\": \"2020-17-01\""
        );

        Codes(rules).ShouldBe(["mee/2020/instruments.json EC2005"]);
    }

    [Theory]
    [InlineData("mee/2020/instruments.json")]
    [InlineData("facts.json")]
    [InlineData("processes.json")]
    [InlineData("industries.json")]
    [InlineData("divisions.json")]
    [InlineData("indicators.json")]
    [InlineData("rules.json")]
    public void A_file_that_is_no_JSON_is_told_once_beside_a_call_in_a_rule_elsewhere(string file)
    {
        using var rules = new BrokenRules()
            .Write(file, "{ \"facts\": [")
            .Replace(Glass, "grade == \\\"C\\\"", "grade.Trim() == \\\"C\\\"");

        Codes(rules).ShouldBe([$"{file} EC2001", $"{Glass} EC2013"], ignoreOrder: true);
    }

    [Fact]
    public void A_fact_that_is_wrong_is_not_unknown_but_a_misspelt_one_still_is()
    {
        using var rules = new BrokenRules()
            .Replace("facts.json", "\"id\": \"grade\",", "\"id\": \"grade\", \"colour\": 1,")
            .Replace("classification.json", "longIdle == true", "longIdel == true");

        Codes(rules).ShouldBe(["classification.json EC2104", "facts.json EC2002"]);
    }

    [Fact]
    public void A_rule_that_is_wrong_can_still_be_overridden()
    {
        const string Name = "\"RuleName\": \"glass.b.red\"";
        using var rules = new BrokenRules()
            .Replace(
                Glass,
                "grade == \\\"B\\\" && level == \\\"red\\\"",
                "garde == \\\"B\\\" && level == \\\"red\\\""
            )
            .Replace(
                Cement,
                "\"provenance\": \"verified\"",
                "\"overrides\": [\"glass.b.red\", \"glass.b.rde\"], \"provenance\": \"verified\""
            );
        File.ReadAllText(Path.Combine(rules.Folder, Glass)).ShouldContain(Name);

        Codes(rules).ShouldBe([$"{Cement} EC2207", $"{Glass} EC2104"]);
    }

    [Fact]
    public void A_file_that_is_missing_is_told_once()
    {
        using var rules = new BrokenRules();
        File.Delete(Path.Combine(rules.Folder, "facts.json"));

        Codes(rules).ShouldBe(["facts.json EC2003"]);
    }

    [Theory]
    [InlineData("\"extends\": \"shipped\"", "\"extends\": \"shiped\"", "EC2002")]
    [InlineData("\"extends\": \"shipped\"", "\"extends\": shipped", "EC2001")]
    public void An_extension_with_a_broken_manifest_is_not_reproached_for_what_the_shipped_rules_hold(
        string old,
        string broken,
        string code
    )
    {
        using var rules = new BrokenRules();
        var county = Path.Combine(rules.Folder, "examples", "410599-jia");
        var manifest = Path.Combine(county, "rules.json");
        File.WriteAllText(
            manifest,
            File.ReadAllText(manifest).Replace(old, broken, StringComparison.Ordinal)
        );

        Should
            .Throw<FaultException>(() => RuleSetLoader.Load(rules.Folder, county))
            .Faults.Select(fault => fault.Code)
            .Distinct(StringComparer.Ordinal)
            .ShouldBe([code]);
    }

    [Fact]
    public void Divisions_written_twice_malformed_or_of_elsewhere_are_told_each_by_its_own_code()
    {
        using var rules = new BrokenRules();
        var tangshan = Path.Combine(rules.Folder, "examples", "1302-tangshan");
        var county = Path.Combine(rules.Folder, "examples", "410599-jia");
        Add(tangshan, "130202", "13020", "410502");
        Add(county, "410599", "410502");

        FaultsOf(tangshan)
            .ShouldBe(["+divisions.json EC3054", "+divisions.json EC3055", "+divisions.json EC3056"]);
        FaultsOf(county).ShouldBe(["+divisions.json EC3054", "+divisions.json EC3056"]);

        string[] FaultsOf(string folder) =>
            [
                .. Should
                    .Throw<FaultException>(() => RuleSetLoader.Load(rules.Folder, folder))
                    .Faults.Select(fault => $"{fault.Where.Split(':')[0]} {fault.Code}")
                    .Order(StringComparer.Ordinal),
            ];
    }

    [Fact]
    public void An_order_that_is_wrong_can_still_be_superseded()
    {
        using var rules = new BrokenRules()
            .Replace(Order, "\"levels\": [\"orange\"]", "\"levels\": [\"blue\"]")
            .Replace(
                "4105-anyang/2018/orders/anyang-2018-08-22.json",
                "\"mode\": \"replaces\",",
                "\"mode\": \"replaces\", \"supersedes\": [\"anyang-2018-542\"],"
            );

        Codes(rules).ShouldBe([$"{Order} EC2411"]);
    }

    private static string[] Codes(BrokenRules rules) =>
        [.. rules.Faults().Select(fault => $"{fault.Where.Split(':')[0]} {fault.Code}")];

    private static void Add(string folder, params string[] codes)
    {
        var path = Path.Combine(folder, "divisions.json");
        var more = string.Concat(
            codes.Select(code =>
                $", {{ \"id\": \"{code}\", \"zh\": \"某区\", \"en\": \"Some District\", \"kind\": \"gb2260\" }}"
            )
        );
        var text = File.ReadAllText(path).TrimEnd();
        File.WriteAllText(path, text[..text.LastIndexOf(']')] + more + text[text.LastIndexOf(']')..]);
    }
}
