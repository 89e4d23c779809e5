using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Firms;

/// <summary><c>lookup</c>: finding one firm and reading what it must do.</summary>
[Collection(CementFirmsGroup.Name)]
public sealed class LookupTests(CementFirms firms)
{
    [Theory]
    [InlineData("91410522DEMR8T0C1L")]
    [InlineData("91410522demr8t0c1l")]
    [InlineData(" 91410522DEMR8T0C1L ")]
    [InlineData("甲双窑水泥")]
    [InlineData("双窑")]
    [InlineData("R8T0C1L")]
    public void A_firm_is_found_by_code_by_name_and_by_a_part_of_either(string typed)
    {
        var reply = firms.Lookup(typed);
        reply.Code.ShouldBe(ExitCodes.Done, reply.Error);
        reply.Lines[0].ShouldBe("甲双窑水泥  91410522DEMR8T0C1L");
    }

    [Fact]
    public void It_shows_standing_lines_and_the_measures_of_each_level_red_first()
    {
        var reply = firms.Lookup(CementFirms.TwoKilns);
        reply.Out.ShouldContain("水泥(N15) B级");
        reply.Out.ShouldContain("安阳县");
        reply.Lines.Count(line => line.Contains("水泥熟料窑", StringComparison.Ordinal)).ShouldBe(2);
        reply
            .Lines.Where(line => line.Contains("级)", StringComparison.Ordinal))
            .ShouldBe(["红色(Ⅰ级)  按规定减排", "橙色(Ⅱ级)  按规定减排", "黄色(Ⅲ级)  按规定减排"]);
        reply.ShouldSay("全厂不超过8320 t/d");
        reply.ShouldSay("二氧化硫 4.000；氮氧化物 40.000；颗粒物 20.000；挥发性有机物 0.400");
    }

    [Fact]
    public void It_shows_one_level_when_one_is_named()
    {
        var reply = firms.Lookup(CementFirms.TwoKilns, "--level", "红");
        reply.Out.ShouldContain("红色(Ⅰ级)");
        reply.Out.ShouldNotContain("橙色(Ⅱ级)");
        reply.Out.ShouldNotContain("黄色(Ⅲ级)");
    }

    [Fact]
    public void A_part_that_fits_several_firms_lists_them_to_choose_from()
    {
        var reply = firms.Lookup("水泥");
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Codes.ShouldBe(["EC3010"]);
        foreach (var code in new[] { CementFirms.TwoKilns, CementFirms.GradeA, CementFirms.Blank })
        {
            reply.Out.ShouldContain(code);
        }

        reply.Error.ShouldContain("请用统一社会信用代码指定一家");
        Columns.TooWide(reply).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_nobody_has_is_answered_with_the_nearest_names()
    {
        var reply = firms.Lookup("甲双窖水泥");
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Codes.ShouldBe(["EC3009"]);
        reply.Error.ShouldContain("相近的名称：甲双窑水泥");
        reply.Out.ShouldBeEmpty();
    }

    [Fact]
    public void As_json_the_firms_that_may_be_meant_are_one_document_too()
    {
        var reply = firms.Lookup("水泥", "--json");
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Json.GetProperty("matches").GetArrayLength().ShouldBe(7);
        reply.Json.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("EC3010");
    }

    [Fact]
    public void What_is_missing_is_named_and_never_shown_as_nothing_to_do()
    {
        var reply = firms.Lookup(CementFirms.Blank);
        reply.Code.ShouldBe(ExitCodes.Done);
        reply.ShouldSay("缺以下信息，措施无法确定：");
        reply.ShouldSay("绩效等级缺失");
        reply.Out.ShouldNotContain("0.000");
    }

    [Fact]
    public void Measures_say_which_lines_they_bind_where_lines_differ()
    {
        var words = firms.Lookup(CementFirms.ThreeKilns, "--level", "橙");
        words.ShouldSay("粉磨：【假设比例");
        words.ShouldSay("1#、2#、3#：水泥熟料生产线停产");
    }

    [Fact]
    public void Units_are_chinese_for_clerks_and_lists_show_what_they_allow_and_until_when()
    {
        using var folder = new TempFolder();
        InventoryFolder.Enterprises(folder, "91410502DEMEWB6NXT,辛砖瓦,410502,N16,C,no,no,no,no,,,,,300");
        InventoryFolder.ProductionLines(
            folder,
            "91410502DEMEWB6NXT,1#,N16,brick-kiln,10,8,7.2,10k pieces/d,4,17,14,2,1"
        );
        folder.Write(
            "lists/guarantee.json",
            """
            {
              "kind": "guarantee",
              "document": { "number": "示例保障〔2020〕2号", "issuer": "示例机关（虚构）", "date": "2020-10-15", "sample": true },
              "entries": [
                {
                  "creditCode": "91410502DEMEWB6NXT",
                  "line": "1#",
                  "reason": "foreignTrade",
                  "quantity": { "amount": 5, "unit": "10k pieces/d" },
                  "from": "2020-11-01",
                  "to": "2021-04-01"
                }
              ]
            }
            """
        );
        var chinese = Prompt.Run("lookup", "辛砖瓦", "--inventory", folder.Path, "--level", "红");
        chinese.ShouldSay(
            "保障类（外贸），核定产量5 万块/d，1#；2020-11-01起至2021-04-01前；示例保障〔2020〕2号"
        );
        chinese.ShouldSay("红色(Ⅰ级) 保障类");
        chinese.ShouldNotSay("pieces");
        var english = Prompt.Run("lookup", "辛砖瓦", "--inventory", folder.Path, "--lang", "en");
        english.ShouldSay("guarantee (foreign trade), approved output 5 10k pieces/d");
        var ended = Prompt.Run("lookup", "辛砖瓦", "--inventory", folder.Path, "--on", "2021-04-01");
        ended.ShouldSay("示例保障〔2020〕2号，样本（该日无效）");
        ended.ShouldSay("红色(Ⅰ级) 严格管控");
    }

    [Fact]
    public void It_speaks_english_when_asked()
    {
        var reply = firms.Lookup(CementFirms.TwoKilns, "--lang", "en", "--level", "red");
        reply.Out.ShouldContain("Cement(N15) Grade B");
        reply.Out.ShouldContain("red (I)  prescribed reduction");
        reply.Out.ShouldContain("Clinker kilns stop");
        reply.Out.ShouldContain("NOx 200.000");
    }

    [Theory]
    [InlineData(CementFirms.TwoKilns, "zh")]
    [InlineData(CementFirms.TwoKilns, "en")]
    [InlineData(CementFirms.ThreeKilns, "zh")]
    [InlineData(CementFirms.NoOrder, "en")]
    [InlineData(CementFirms.GradeA, "zh")]
    public void It_is_no_wider_than_a_terminal(string firm, string language) =>
        Columns.TooWide(firms.Lookup(firm, "--lang", language)).ShouldBeEmpty();
}
