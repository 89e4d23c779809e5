using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Grading;

/// <summary><c>grade</c>: grades from indicators, beside the approved ones.</summary>
public sealed class GradeVerbTests : IDisposable
{
    private const string Foundry = CementFirms.TwoKilns;
    private const string Steel = CementFirms.SmallPermit;
    private const string Brick = CementFirms.NoOutput;
    private const string Cement = CementFirms.ThreeKilns;

    private const string Columns =
        "credit_code,name,industry,grade,casting_melting,casting_process,造型线,dust_enclosed,hood_standard,dust_filter,hot_box_cores,cold_box_cores,resin_sand_pouring,has_sinter_or_pellet,main_stack_pm_mg_m3,main_stack_so2_mg_m3,main_stack_nox_mg_m3,clean_transport_percent,fugitives_controlled,solid_waste_percent\n";

    private readonly TempFolder _folder = new();

    [Fact]
    public void The_lowest_indicator_decides_and_what_is_short_is_told_beside_the_approved_grade()
    {
        var reply = Prompt.Run(
            "grade",
            Indicators($"{Foundry},甲铸造,N06,A,电熔炼,消失模,机械化,是,是,袋式,否,否,否,,,,,,,")
        );

        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        reply.ShouldSay("核定等级照旧有效");
        reply.ShouldSay("核定等级A级");
        reply.ShouldSay("不高于B级");
        reply.ShouldSay("有指标达不到核定等级，请核实");
        reply.ShouldSay("达不到A级装备水平（造型、制壳）：");
        reply.ShouldSay("造型线为自动化");
        reply.ShouldNotSay("缺失");
    }

    [Fact]
    public void In_English_when_asked()
    {
        var reply = Prompt.Run(
            "grade",
            Indicators($"{Foundry},甲铸造,N06,A,electric,lost foam,mechanised,yes,yes,bag,no,no,no,,,,,,,"),
            "--lang",
            "en"
        );

        reply.ShouldSay("The approved grade stands");
        reply.ShouldSay("at best grade B");
        reply.ShouldSay("Short of grade A");
    }

    [Fact]
    public void A_missing_indicator_is_unknown_and_named_and_what_was_not_read_is_told_apart()
    {
        var json = Prompt
            .Run(
                "grade",
                Indicators(
                    $"{Steel},乙钢铁,N01,B,,,,,,,,,,否,10,50,,85,是,",
                    $"{Brick},丙砖厂,N16,B,,,,,,,,,,,,,,,,90"
                ),
                "--json"
            )
            .Json;

        var steel = Industry(json, 0);
        Text(steel.GetProperty("computed"), "best").ShouldBe("A");
        Text(steel.GetProperty("computed"), "worst").ShouldBe("D");
        Texts(steel.GetProperty("computed"), "unknown").ShouldBe(["mainStackNox"]);
        Text(steel, "comparison").ShouldBe("consistent");
        var brick = Industry(json, 1);
        Texts(brick.GetProperty("computed"), "unread").ShouldContain("A");
        Texts(brick.GetProperty("computed"), "unknown").ShouldContain("kilnFuel");
        brick.GetProperty("complete").GetBoolean().ShouldBeFalse();
        json.GetProperty("approvedGradeStands").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void An_industry_whose_indicators_rest_on_memory_gets_no_grade()
    {
        var reply = Prompt.Run("grade", Indicators($"{Cement},丁水泥,N15,C,,,,,,,,,,,,,,,,"));

        reply.ShouldSay("只有凭记忆写下的，未启用");
        var json = Prompt.Run("grade", _folder["i.csv"], "--json").Json;
        Texts(Industry(json, 0), "switchedOff").ShouldBe(["cement.clinker"]);
        Industry(json, 0).GetProperty("computed").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void A_foundry_of_another_table_is_told_that_its_table_was_not_read()
    {
        var reply = Prompt.Run("grade", Indicators($"{Foundry},甲铸造,N06,B,冲天炉,,,,,,,,,,,,,,,"));

        reply.ShouldSay("不适用于这家企业，适用的表没有读到");
    }

    [Fact]
    public void A_firm_of_the_inventory_is_graded_by_the_indicators_beside_it_and_its_approved_grade_comes_from_there()
    {
        City($"{Foundry},甲铸造,410522,N06,B,no,no,no,no,,,,,300");
        Written("indicators.csv", $"{Foundry},,,,电熔炼,消失模,自动化,是,是,袋式,否,否,否,,,,,,,");

        var reply = Prompt.Run("grade", "甲铸造", "--inventory", _folder.Path, "--json");

        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        reply.Error.ShouldBeEmpty();
        var industry = Industry(reply.Json, 0);
        Text(industry, "approved").ShouldBe("B");
        Text(industry.GetProperty("computed"), "worst").ShouldBe("A");
        // Not all of the guide was read: better than approved cannot be said.
        Text(industry, "comparison").ShouldBe("consistent");
    }

    [Fact]
    public void A_firm_without_indicators_is_told_which_are_asked_for()
    {
        City($"{Foundry},甲铸造,410522,N06,B,no,no,no,no,,,,,300");

        var reply = Prompt.Run("grade", Foundry, "--inventory", _folder.Path);

        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        reply.ShouldSay("清单里没有indicators.csv");
        reply.ShouldSay("缺：熔炼方式");
    }

    [Fact]
    public void Indicators_never_change_a_decision()
    {
        City($"{Foundry},甲铸造,410522,N06,A,no,no,no,no,10,10,10,10,300");
        string Measures() =>
            Prompt
                .Run("measures", "--inventory", _folder.Path, "--out", _folder["out"], "--on", "2020-12-01")
                .Out.Split("\n")[0] + File.ReadAllText(_folder["out/measures.csv"]);
        var before = Measures();
        Written("indicators.csv", $"{Foundry},,,,电熔炼,消失模,手工,否,否,其他,否,否,否,,,,,,,");

        Prompt.Run("grade", Foundry, "--inventory", _folder.Path).ShouldSay("不高于D级");
        Measures().ShouldBe(before);
    }

    [Fact]
    public void The_results_are_written_as_csv_when_a_folder_is_named()
    {
        var reply = Prompt.Run(
            "grade",
            Indicators(
                $"{Foundry},=甲铸造,N06,A,电熔炼,消失模,机械化,是,是,袋式,否,否,否,,,,,,,",
                $"{Steel},乙钢铁,N01,B,,,,,,,,,,否,10,50,,85,是,"
            ),
            "--out",
            _folder["out"]
        );

        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        var grades = File.ReadAllLines(_folder["out/grades.csv"]);
        grades[0]
            .ShouldBe(
                "credit_code,name,industry,approved,computed_best,computed_worst,complete,comparison,next,holding_back,open,unknown,note"
            );
        grades[1].ShouldBe($"{Foundry},'=甲铸造,N06,A,B,B,no,lower,A,foundry.equipment,,,");
        grades[2].ShouldBe($"{Steel},乙钢铁,N01,B,A,D,no,consistent,,,steel.main-stacks,mainStackNox,");
        var indicators = File.ReadAllLines(_folder["out/grade_indicators.csv"]);
        indicators.Length.ShouldBe(1 + 5 + 4);
        indicators[1].ShouldContain("环办大气函〔2020〕340号");
        indicators[1].ShouldEndWith("verified");
    }

    [Fact]
    public void Everything_wrong_with_the_file_is_told_at_once()
    {
        var reply = Prompt.Run(
            "grade",
            Indicators(
                $"{Foundry},甲铸造,N06,A,木炭,,,,,,,,,,,,,,,",
                "91410522DEMR8T0C1X,乙,N01,B,,,,,,,,,,,ten,,,101,,",
                $"{Foundry},丙,N99,B,,,,,,,,,,,,,,,,"
            )
        );

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC1035", "EC1032", "EC1036", "EC1037", "EC1033", "EC1035"], ignoreOrder: true);
    }

    [Fact]
    public void A_firm_that_is_not_in_the_inventory_is_told()
    {
        City($"{Foundry},甲铸造,410522,N06,B,no,no,no,no,,,,,300");

        var reply = Prompt.Run(
            "grade",
            Indicators($"{Steel},乙钢铁,N01,B,,,,,,,,,,,,,,,,"),
            "--inventory",
            _folder.Path
        );

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC1081"]);
    }

    [Theory]
    [InlineData("nowhere.csv", "EC1083")]
    [InlineData("", "EC3013")]
    public void A_file_that_is_not_there_is_told(string file, string code)
    {
        var reply = Prompt.Run("grade", file);

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe([code]);
    }

    [Fact]
    public void A_file_of_another_kind_is_told()
    {
        var reply = Prompt.Run("grade", _folder.Write("i.txt", Columns));

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC1082"]);
    }

    [Fact]
    public void Many_firms_are_listed_with_a_row_each()
    {
        string[] codes =
        [
            CementFirms.TwoKilns,
            CementFirms.SmallPermit,
            CementFirms.NoOutput,
            CementFirms.ThreeKilns,
            CementFirms.NoOrder,
            CementFirms.Blank,
        ];

        var reply = Prompt.Run(
            "grade",
            Indicators([.. codes.Select((code, i) => $"{code},第{i}厂,N16,B,,,,,,,,,,,,,,,,{70 + (i * 5)}")])
        );

        reply.ShouldSay("有指标达不到核定等级");
        reply.ShouldSay("第5厂");
        reply.ShouldSay("逐项指标见--out");
    }

    public void Dispose() => _folder.Dispose();

    private void City(params string[] rows) => InventoryFolder.Enterprises(_folder, rows);

    private string Indicators(params string[] rows) => Written("i.csv", rows);

    private string Written(string name, params string[] rows) =>
        _folder.Write(name, Columns + string.Join('\n', rows) + "\n");

    private static System.Text.Json.JsonElement Industry(System.Text.Json.JsonElement json, int firm) =>
        json.GetProperty("firms")[firm].GetProperty("industries")[0];

    private static string? Text(System.Text.Json.JsonElement element, string name) =>
        element.GetProperty(name).GetString();

    private static string[] Texts(System.Text.Json.JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
}
