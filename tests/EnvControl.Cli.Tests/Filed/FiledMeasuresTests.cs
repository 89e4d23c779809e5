using EnvControl.Cli.Tests.Settings;
using MiniExcelLibs;

namespace EnvControl.Cli.Tests.Filed;

/// <summary>What firms filed themselves, as a bureau sees it on the screen and in the files.</summary>
public sealed class FiledMeasuresTests : IDisposable
{
    private readonly FiledFirms _firms = new();

    public void Dispose() => _firms.Dispose();

    [Fact]
    public void The_stricter_of_filed_and_derived_binds_and_every_row_says_which()
    {
        _firms.Measures().Code.ShouldBe(ExitCodes.Done);

        // Two kilns of 50 kg of dust each: the rules stop one, the firm filed both.
        var strict = _firms.Row("measures.csv", FiledFirms.Strict);
        strict["pm_kg_d"].ShouldBe("100.000");
        strict["rules"].ShouldEndWith(";site-plan");
        strict["measures"].ShouldContain("【企业填报】停产；加强洒水保洁");
        strict["not_quantified"].ShouldContain("verbatim");

        var soft = _firms.Row("measures.csv", FiledFirms.Soft);
        soft["pm_kg_d"].ShouldBe("50.000");
        soft["rules"].ShouldNotContain("site-plan");

        Compared(FiledFirms.Strict).ShouldBe(("stricter", "filed", "停产；加强洒水保洁", "加强洒水保洁"));
        Compared(FiledFirms.Soft).ShouldBe(("softer", "derived", "限产10%", ""));
        Compared(FiledFirms.Silent).ShouldBe(("missing", "derived", "", ""));
        CsvText.Read(_firms.Results["measures_compare.csv"]).Rows.Length.ShouldBe(9);
    }

    [Theory]
    [InlineData("filed", "100.000", "10.000", "50.000")]
    [InlineData("derived", "50.000", "50.000", "50.000")]
    [InlineData("stricter", "100.000", "50.000", "50.000")]
    public void The_user_may_choose_what_binds_and_all_figures_follow(
        string bind,
        string strict,
        string soft,
        string silent
    )
    {
        var reply = _firms.Measures("--bind", bind, "--json");
        string[] saved = [strict, soft, silent];
        ((string[])[FiledFirms.Strict, FiledFirms.Soft, FiledFirms.Silent])
            .Select(firm => _firms.Row("measures.csv", firm)["pm_kg_d"])
            .ShouldBe(saved);
        var level = reply.Json.GetProperty("levels")[0];
        level
            .GetProperty("reductionKgPerDay")
            .GetProperty("pm")
            .GetDecimal()
            .ShouldBe(
                saved.Sum(figure => decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture))
            );
        var counts = level.GetProperty("filedMeasures");
        counts.GetProperty("bind").GetString().ShouldBe(bind);
        counts.GetProperty("findings").GetProperty("softer").GetInt32().ShouldBe(1);
        counts.GetProperty("findings").GetProperty("missing").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Both_engines_are_compared_before_anything_filed_binds() =>
        _firms.Measures("--engine", "both").Code.ShouldBe(ExitCodes.Done);

    [Fact]
    public void The_screen_tells_who_filed_less_than_the_rules_order()
    {
        var reply = _firms.Measures();
        reply.ShouldSay("2家填报了措施");
        reply.ShouldSay("1家填报的措施松于规则");
        reply.ShouldSay("1家没有填报");
        Columns.TooWide(reply).ShouldBeEmpty();
        _firms.Measures("--lang", "en").ShouldSay("filed less than the rules order");
    }

    [Fact]
    public void The_workbook_has_a_sheet_of_what_was_filed_softer_ones_first()
    {
        _firms.Measures("--format", "xlsx");
        var path = _firms.Results["measures.xlsx"];
        MiniExcel.GetSheetNames(path).ShouldBe(["汇总", "黄色(Ⅲ级)", "填报对比"]);
        var rows = MiniExcel
            .Query(path, sheetName: "填报对比")
            .Cast<IDictionary<string, object?>>()
            .ToArray();
        rows[2]["C"].ShouldBe("甲松水泥");
        rows[2]["E"].ShouldBe("松于规则");
        rows[3]["H"].ShouldBe("停产；加强洒水保洁");
        rows[3]["J"].ShouldBe("加强洒水保洁");
    }

    [Fact]
    public void An_explanation_shows_the_text_how_it_was_read_how_it_compares_and_what_binds()
    {
        var reply = Prompt.Run("explain", FiledFirms.Strict, "--level", "黄", "--inventory", _firms.Path);
        reply.ShouldSay("填报原文 停产；加强洒水保洁");
        reply.ShouldSay("来源：enterprises.csv:2，2020-10-20填报");
        reply.ShouldSay("识别为 停产（全部停产，减排比例100%）");
        reply.ShouldSay("未识别 “加强洒水保洁”，不折算减排量");
        reply.ShouldSay("对比 严于规则");
        reply.ShouldSay("执行 按填报");
        var derived = Prompt.Run(
            "explain",
            FiledFirms.Strict,
            "--level",
            "黄",
            "--inventory",
            _firms.Path,
            "--bind",
            "derived",
            "--json"
        );
        var filed = derived.Json.GetProperty("lines")[0].GetProperty("filed");
        filed.GetProperty("finding").GetString().ShouldBe("stricter");
        filed.GetProperty("bound").GetString().ShouldBe("derived");
        filed.GetProperty("notRead")[0].GetString().ShouldBe("加强洒水保洁");
    }

    [Fact]
    public void Without_filed_texts_nothing_is_said_or_written_of_them()
    {
        using var firms = new CementFirms();
        using var results = new TempFolder();
        var reply = Prompt.Run("measures", "--inventory", firms.Path, "--out", results.Path);
        results
            .Names()
            .ShouldBe([
                "lines.csv",
                "measures.csv",
                "measures.json",
                "measures.xlsx",
                "summary.json",
                "uncovered.csv",
            ]);
        reply.ShouldNotSay("填报");
        File.ReadAllText(results["summary.json"]).ShouldNotContain("filed");
        File.ReadAllText(results["measures.json"]).ShouldNotContain("bound");
        firms.Explain(CementFirms.TwoKilns, "red", "--json").Out.ShouldNotContain("filed");
    }

    [Fact]
    public void A_way_to_bind_that_does_not_exist_is_refused_with_those_that_do()
    {
        var reply = _firms.Measures("--bind", "softer");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC3021"]);
        reply.Error.ShouldContain("stricter、filed、derived");
        _firms.Results.Names().ShouldBeEmpty();
    }

    private (string Finding, string Bound, string Text, string NotRead) Compared(string firm)
    {
        var row = _firms.Row("measures_compare.csv", firm);
        return (row["finding"], row["bound"], row["filed_text"], row["not_read"]);
    }
}
