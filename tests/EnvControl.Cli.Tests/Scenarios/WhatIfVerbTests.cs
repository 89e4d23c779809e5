using System.Text.Json.Nodes;
using EnvControl.Domain.Codes;

namespace EnvControl.Cli.Tests.Scenarios;

/// <summary><c>whatif</c> at the prompt: words on the screen, one document for programs, files for both, and refusals.</summary>
public sealed class WhatIfVerbTests : IDisposable
{
    private const string Columns =
        "credit_code,name,division_code,township,gb4754,industry,grade,leading,advanced,long_idle,suspended,permit_special_duty,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days,output_value_10k_yuan,permit_number,monitoring";

    private static readonly string First = CreditCode.Complete("91410500", "DEM00000").Text;
    private static readonly string Second = CreditCode.Complete("91410500", "DEM00001").Text;

    private readonly ScenarioPrompt _prompt = new();

    [Fact]
    public void A_firm_with_a_formula_for_a_name_does_no_harm_in_the_table()
    {
        var (code, output, error) = _prompt.Type(
            City($$"""{ "change": "grade", "firms": { "codes": ["{{First}}"] }, "grade": "B" }""")
        );
        (code, error).ShouldBe((0, string.Empty), output);
        var rows = File.ReadAllLines(Path.Combine(_prompt.Out, "whatif.csv"));
        rows[0]
            .ShouldEndWith(
                "level,class_before,class_after,rules_before,rules_after,"
                    + "so2_kg_d_before,nox_kg_d_before,pm_kg_d_before,vocs_kg_d_before,"
                    + "so2_kg_d_after,nox_kg_d_after,pm_kg_d_after,vocs_kg_d_after,"
                    + "so2_kg_d_change,nox_kg_d_change,pm_kg_d_change,vocs_kg_d_change,provenance"
            );
        // 10 t in 100 days are 100 kg a day: C stops half, B cuts a fifth.
        rows[2]
            .ShouldBe(
                $"{First},'=1+1,orange,strict,prescribed,assumed.c.orange,assumed.b.orange,"
                    + "50.000,100.000,150.000,200.000,20.000,40.000,60.000,80.000,"
                    + "-30.000,-60.000,-90.000,-120.000,assumed"
            );
        rows.Length.ShouldBe(4);
    }

    [Fact]
    public void Json_is_one_document_with_both_hashes_the_day_and_the_command()
    {
        var path = City("""{ "change": "share", "rule": "assumed.c.orange", "sharePercent": 40 }""");
        var (code, output, error) = _prompt.Type(path, "--json", "--level", "橙");
        (code, error).ShouldBe((0, string.Empty));
        var document = JsonNode.Parse(output)!;
        document["on"]!.GetValue<string>().ShouldBe("2020-12-01");
        document["command"]!
            .GetValue<string>()
            .ShouldBe($"envcontrol whatif {path} --on 2020-12-01 --level orange");
        var (before, after) = (document["baseline"]!, document["scenario"]!);
        before["inventory"]!["sha256"]!.GetValue<string>().Length.ShouldBe(64);
        after["inventory"]!["sha256"]!
            .GetValue<string>()
            .ShouldBe(before["inventory"]!["sha256"]!.GetValue<string>());
        after["ruleSet"]!.GetValue<string>().ShouldNotBe(before["ruleSet"]!.GetValue<string>());
        var pm = document["levels"]![0]!["pollutants"]!["pm"]!;
        pm["changeKgPerDay"]!["least"]!.GetValue<decimal>().ShouldBe(-30m);
        pm["baselineTargetMet"]!.GetValue<string>().ShouldBe("unknown");
        pm["assumedShare"]!.GetValue<decimal>().ShouldBe(1);
        document["mayBeIssued"]!.GetValue<bool>().ShouldBeFalse();
        document["files"]!.AsArray().Count.ShouldBe(2);
        File.Exists(Path.Combine(_prompt.Out, "whatif.json")).ShouldBeTrue();
    }

    [Fact]
    public void A_closed_firm_is_called_closed_and_the_base_falls()
    {
        var (_, output, _) = _prompt.Type(
            City($$"""{ "change": "closeLines", "firms": { "codes": ["{{First}}"] } }""")
        );
        output.ShouldContain("已关闭");
        output.ShouldContain("平时的排放（减排基数）每天减少二氧化硫100公斤");
        output.ShouldContain("颗粒物的减排基数由600.000变为300.000 kg/d。");
        File.ReadAllText(Path.Combine(_prompt.Out, "whatif.csv"))
            .ShouldContain(",strict,closed,assumed.c.red,,");
    }

    [Fact]
    public void What_changes_nothing_is_said_to_change_nothing()
    {
        var (code, output, _) = _prompt.Type(
            City($$"""{ "change": "grade", "firms": { "codes": ["{{First}}"] }, "grade": "C" }""")
        );
        code.ShouldBe(0);
        output.ShouldContain("与基准完全相同");
        output.ShouldNotContain("注意：");
        File.ReadAllLines(Path.Combine(_prompt.Out, "whatif.csv")).Length.ShouldBe(1);
    }

    [Fact]
    public void All_faults_come_at_once_with_their_places_and_nothing_is_written()
    {
        var path = City(
            """{ "change": "grade", "firms": { "where": "grad == \"C\"" }, "grade": "B" }""",
            """{ "change": "share", "rule": "assumed.c.oragne", "sharePercent": 40 }""",
            """{ "change": "scaleSources", "group": "road-dust", "percent": 50 }"""
        );
        var (code, output, error) = _prompt.Type(path, "--json");
        code.ShouldBe(2);
        var faults = JsonNode.Parse(output)!["faults"]!.AsArray();
        faults.Select(fault => fault!["code"]!.GetValue<string>()).ShouldBe(["EC2104", "EC2614", "EC2620"]);
        error.ShouldContain("scenario.json:3:");
        error.ShouldContain("是否应为“assumed.c.orange”");
        Directory.Exists(_prompt.Out).ShouldBeFalse();
    }

    [Fact]
    public void What_does_not_fit_the_form_is_told_in_words_with_what_may_stand_there()
    {
        var (code, _, error) = _prompt.Type(
            City(
                $$"""{ "change": "grade", "firms": { "codes": ["{{First}}"] }, "grade": "E" }""",
                """{ "change": "share", "rule": "assumed.c.orange", "sharePercent": 140, "proces": "x" }"""
            )
        );
        code.ShouldBe(2);
        error.ShouldContain("“changes[0].grade”不是可用的取值，可写：A+、A、B");
        error.ShouldContain("“changes[1].sharePercent”太大，最大100");
        error.ShouldContain("“changes[1].proces”不是这里可写的项");
        error.ShouldContain("'changes[1].sharePercent' is too large: at most 100");
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_command_without_one_are_refused()
    {
        var error = _prompt.Type(Path.Combine(_prompt.Folder, "none.json")).Error;
        error.ShouldContain("EC2601: 情景文件读不了：没有这个文件（");
        error.ShouldContain("cannot be read: there is no such file (");
        _prompt.Type().Code.ShouldBe(2);
    }

    public void Dispose() => _prompt.Dispose();

    private string City(params string[] changes)
    {
        _prompt.File(
            "city/enterprises.csv",
            $"{Columns}\n"
                + $"{First},=1+1,410502,,,N06,C,no,no,no,no,no,10,20,30,40,100,,,\n"
                + $"{Second},二号厂,410502,,,N06,A,no,no,no,no,no,10,20,30,40,100,,,\n"
        );
        return _prompt.Scenario("city", changes);
    }
}
