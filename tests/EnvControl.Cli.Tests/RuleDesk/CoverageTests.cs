using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.RuleDesk;

/// <summary><c>rules coverage</c>, and examples of other places at the rule desk.</summary>
public sealed class CoverageTests
{
    private const string Begin = "<!-- coverage -->\n";

    [Fact]
    public void The_table_in_the_page_on_rules_is_the_one_the_program_makes()
    {
        using var rules = new RulesCopy();
        var page = Path.Combine(rules.Path, "README.md");
        var before = File.ReadAllText(page);

        var reply = Prompt.Run("rules", "coverage", "--write", page);

        reply.Code.ShouldBe(ExitCodes.Done, reply.Error);
        File.ReadAllText(page).ShouldBe(before, "run: envcontrol rules coverage --write rules/README.md");
        before.ShouldContain(Begin);
        before.ShouldContain("| mee | N15 水泥 | 水泥熟料窑 | 已核实 |");
    }

    [Fact]
    public void A_part_that_was_changed_by_hand_is_made_anew_and_the_rest_stays()
    {
        using var rules = new RulesCopy();
        var page = Path.Combine(rules.Path, "README.md");
        var before = File.ReadAllText(page);
        File.WriteAllText(
            page,
            before.Replace("已核实", "已查过", StringComparison.Ordinal)[
                ..before.IndexOf(Begin, StringComparison.Ordinal)
            ]
                + before[before.IndexOf(Begin, StringComparison.Ordinal)..]
                    .Replace("部分核实", "核实", StringComparison.Ordinal)
        );

        Prompt.Run("rules", "coverage", "--write", page).Code.ShouldBe(ExitCodes.Done);

        File.ReadAllText(page).ShouldContain("| mee | N19 玻璃 | 玻璃熔窑 | 部分核实 |");
    }

    [Fact]
    public void A_page_without_a_place_for_the_table_is_refused_and_left_alone()
    {
        using var folder = new TempFolder();
        var page = folder["page.md"];
        File.WriteAllText(page, "nothing");

        var reply = Prompt.Run("rules", "coverage", "--write", page);

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Error.ShouldContain("EC4002");
        File.ReadAllText(page).ShouldBe("nothing");
    }

    [Fact]
    public void The_screen_counts_rows_by_trust_and_json_says_what_to_supply()
    {
        Prompt.Run("rules", "coverage").Out.ShouldContain("已核实1行，部分核实1行，假设49行");
        Prompt.Run("rules", "coverage", "--lang", "en").Out.ShouldContain("49 rows assumed");
        var rows = Prompt.Run("rules", "coverage", "--json").Json.GetProperty("coverage");
        rows.GetArrayLength().ShouldBe(51);
        rows.EnumerateArray()
            .ShouldAllBe(row => row.GetProperty("supply").GetProperty("zh").GetString()!.Length > 5);
    }

    [Fact]
    public void A_fault_in_an_example_is_told_with_its_folder()
    {
        using var rules = new RulesCopy();
        rules.Spoil("examples/1302-tangshan/2019/steel.json", "grade ==", "graed ==");
        foreach (var verb in new[] { "check", "test" })
        {
            var reply = Prompt.Run("rules", verb, "--rules", rules.Path);
            reply.Code.ShouldBe(ExitCodes.Problems);
            reply.Out.ShouldStartWith("examples/1302-tangshan/2019/steel.json:7:");
            reply.Out.ShouldContain("EC2104");
        }
    }

    [Fact]
    public void An_example_that_cites_the_order_of_a_third_place_is_refused()
    {
        using var rules = new RulesCopy();
        rules.Spoil(
            "examples/1405-jincheng/2023/instruments.json",
            "\"binds\": \"1405\"",
            "\"binds\": \"1302\""
        );

        var reply = Prompt.Run("rules", "check", "--rules", rules.Path);

        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("EC2208");
    }
}
