using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.RuleDesk;

/// <summary><c>rules check</c> and <c>rules test</c>.</summary>
public sealed class RuleDeskTests
{
    [Fact]
    public void The_shipped_rules_have_none_but_accepted_findings_and_these_are_counted_with_their_reasons()
    {
        var reply = Prompt.Run("rules", "check");
        reply.Code.ShouldBe(ExitCodes.Done, reply.Out);
        reply.Out.ShouldContain("没有问题：规则");
        reply.Out.ShouldContain("接受的问题");
        var json = Prompt.Run("rules", "check", "--json").Json;
        json.GetProperty("faults").GetArrayLength().ShouldBe(0);
        var accepted = json.GetProperty("accepted").EnumerateArray().ToArray();
        accepted.ShouldNotBeEmpty();
        accepted.ShouldAllBe(entry => entry.GetProperty("findings").GetInt32() > 0);
        accepted.ShouldAllBe(entry => entry.GetProperty("reason").GetProperty("zh").GetString()!.Length > 10);
        json.GetProperty("acceptedFindings")
            .GetInt32()
            .ShouldBe(accepted.Sum(entry => entry.GetProperty("findings").GetInt32()));
        json.GetProperty("walked").GetProperty("cells").GetInt64().ShouldBeGreaterThan(100_000);
        json.GetProperty("rules").GetInt32().ShouldBeGreaterThan(12);
    }

    [Fact]
    public void The_cases_beside_the_shipped_rules_all_pass()
    {
        var reply = Prompt.Run("rules", "test");
        reply.Code.ShouldBe(ExitCodes.Done, reply.Out);
        reply.Out.ShouldContain("未通过0个");
        var json = Prompt.Run("rules", "test", "--json").Json;
        json.GetProperty("passed").GetInt32().ShouldBe(json.GetProperty("cases").GetInt32());
        json.GetProperty("cases").GetInt32().ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Every_rule_that_can_decide_has_a_case()
    {
        var json = Prompt.Run("rules", "test", "--json").Json;
        var rules = json.GetProperty("rules");
        rules.GetProperty("unexercised").GetArrayLength().ShouldBe(0);
        rules.GetProperty("exercised").GetInt32().ShouldBe(rules.GetProperty("counted").GetInt32());
    }

    [Fact]
    public void Every_cell_is_stated_and_the_counts_are_told()
    {
        var reply = Prompt.Run("rules", "test");
        reply.Out.ShouldContain("写明2070格（100%）");
        reply.Out.ShouldContain("不符0格次");
        reply.Out.ShouldContain("examples/410599-jia：自己的规则决定");
        var json = Prompt.Run("rules", "test", "--json").Json;
        var cells = json.GetProperty("cells");
        cells.GetProperty("stated").GetInt32().ShouldBe(cells.GetProperty("all").GetInt32());
        cells.GetProperty("missing").GetArrayLength().ShouldBe(0);
        cells.GetProperty("asked").GetInt32().ShouldBeGreaterThanOrEqualTo(2_070);
        json.GetProperty("examples").GetArrayLength().ShouldBe(8);
    }

    [Fact]
    public void A_cell_that_no_table_states_fails_the_test_and_a_draft_of_it_can_be_written()
    {
        using var rules = new RulesCopy();
        using var drafts = new TempFolder();
        var target = drafts["drafts"];
        rules.Spoil(
            "cells/N19.cells.json",
            "\"orange\": \"curtailment 10% of actual-output\", ",
            string.Empty
        );
        var reply = Prompt.Run("rules", "test", "--rules", rules.Path, "--write-missing", target);
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("未通过0个");
        reply.Out.ShouldContain("EC1111: 玻璃(N19) 玻璃熔窑(melting-furnace) B级 橙色：没有写明");
        reply.Out.ShouldContain("写明2069格（99.9%）");
        File.ReadAllText(Path.Combine(target, "N19.cells.json"))
            .ShouldContain("\"orange\": \"curtailment 10% of actual-output\"");

        var missing = Prompt
            .Run("rules", "test", "--rules", rules.Path, "--json")
            .Json.GetProperty("cells")
            .GetProperty("missing");
        missing.GetArrayLength().ShouldBe(1);
        missing[0].GetProperty("level").GetString().ShouldBe("orange");
        var again = Prompt.Run("rules", "test", "--rules", rules.Path, "--write-missing", target);
        again.Code.ShouldBe(ExitCodes.BadInput);
        again.Error.ShouldContain("EC1113");
    }

    [Fact]
    public void A_cell_of_an_example_that_its_rules_decide_is_asked_too()
    {
        using var rules = new RulesCopy();
        rules.Spoil(
            "examples/410599-jia/own.cells.json",
            "\"orange\": \"curtailment 20%\"",
            "\"orange\": \"curtailment 25%\""
        );
        var reply = Prompt.Run("rules", "test", "--rules", rules.Path);
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("examples/410599-jia/own.cells.json:");
        reply.Out.ShouldContain("EC1112");
    }

    [Fact]
    public void A_rule_without_a_case_is_named_with_its_place_and_fails_the_test_although_all_cases_pass()
    {
        using var rules = new RulesCopy();
        File.WriteAllText(
            Path.Combine(rules.Path, "mee/2020/added.json"),
            """
            [
              {
                "WorkflowName": "mee/2020/added",
                "Rules": [
                  {
                    "RuleName": "added.c.red",
                    "Expression": "grade == \"C\" && level == \"red\" && industry == \"N03\" && process == \"submerged-arc-furnace\"",
                    "Properties": {
                      "effective": { "from": "2020-07-01", "to": null },
                      "basis": { "instrument": "mee-340-2020", "clause": "cement, table of measures" },
                      "provenance": "partial",
                      "measures": [{ "action": "shutdown" }],
                      "text": "停产",
                      "textEn": "Stops"
                    }
                  }
                ]
              }
            ]
            """
        );
        var reply = Prompt.Run("rules", "test", "--rules", rules.Path);
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("未通过0个");
        reply.Out.ShouldContain("mee/2020/added.json:5:7: added.c.red 没有用例");
    }

    [Fact]
    public void A_gap_in_the_rules_is_told_with_place_cure_and_a_firm_and_in_JSON_as_a_case_could_be_written()
    {
        using var rules = new RulesCopy();
        rules.Spoil(
            "4105-anyang/2020/assumed-shares.json",
            "controlClass == \\\"general\\\" && level == \\\"red\\\"",
            "controlClass == \\\"general\\\" && level == \\\"red\\\" && smallMicro == true"
        );
        var reply = Prompt.Run("rules", "check", "--rules", rules.Path);
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("EC2711");
        reply.Out.ShouldContain("预警级别=红色(red)");
        var faults = Prompt
            .Run("rules", "check", "--rules", rules.Path, "--json")
            .Json.GetProperty("faults")
            .EnumerateArray()
            .Where(fault => fault.GetProperty("code").GetString() == "EC2711")
            .ToArray();
        var firm = faults.ShouldHaveSingleItem().GetProperty("firm");
        firm.GetProperty("on").GetString().ShouldBe("2020-07-01");
        firm.GetProperty("facts").GetProperty("industry").GetString().ShouldBe("general");
        firm.GetProperty("facts").GetProperty("smallMicro").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void A_case_that_comes_out_otherwise_is_named_with_what_was_expected_and_what_came_out()
    {
        using var rules = new RulesCopy();
        rules.Spoil("mee/2020/cement.cases.json", "\"sharePermille\": 200", "\"sharePermille\": 300");
        var reply = Prompt.Run("rules", "test", "--rules", rules.Path);
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("mee/2020/cement.cases.json: B级熟料窑橙色限产20%");
        reply.Out.ShouldContain("300");
        reply.Out.ShouldContain("200");
        reply.Out.ShouldContain("未通过1个");

        var failed = Prompt.Run("rules", "test", "--rules", rules.Path, "--json").Json.GetProperty("failed");
        failed.GetArrayLength().ShouldBe(1);
        failed[0].GetProperty("level").GetString().ShouldBe("orange");
    }

    [Fact]
    public void A_misspelt_fact_is_told_with_file_line_column_word_and_the_nearest_fact()
    {
        using var rules = new RulesCopy();
        rules.Spoil("mee/2020/cement.json", "grade ==", "graed ==");
        foreach (var verb in new[] { "check", "test" })
        {
            var reply = Prompt.Run("rules", verb, "--rules", rules.Path);
            reply.Code.ShouldBe(ExitCodes.Problems);
            reply.Out.ShouldStartWith(
                "mee/2020/cement.json:7:24: EC2104: 没有名为“graed”的事实。是否应为“grade”?"
            );
            reply.Out.ShouldContain("共1个问题");
        }
    }

    [Fact]
    public void Every_fault_of_the_rules_is_told_at_once()
    {
        using var rules = new RulesCopy();
        rules.Spoil("mee/2020/cement.json", "grade ==", "graed ==");
        rules.Spoil("mee/2020/glass.json", "level ==", "DateTime.Now ==");
        var faults = Prompt
            .Run("rules", "check", "--rules", rules.Path, "--json")
            .Json.GetProperty("faults")
            .EnumerateArray()
            .Select(fault => fault.GetProperty("where").GetString()!.Split(':')[0])
            .Distinct();
        faults.ShouldBe(["mee/2020/cement.json", "mee/2020/glass.json"], ignoreOrder: true);
    }

    [Fact]
    public void A_copy_of_the_shipped_rules_is_the_same_rule_set()
    {
        using var rules = new RulesCopy();
        Prompt.Run("rules", "check", "--rules", rules.Path).Out.ShouldBe(Prompt.Run("rules", "check").Out);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var reply = Prompt.Run("rules", "check", "--rules", "/no/such/rules");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Out.ShouldContain("/no/such/rules: EC2004: 没有这个规则目录");
    }
}
