using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Filed;

/// <summary>Filings of a later day, filings for some lines only, and phone numbers in filed texts.</summary>
public sealed class FiledDetailsTests : IDisposable
{
    private const string Later = CementFirms.ThreeKilns;
    private const string InPart = CementFirms.TwoKilns;
    private const string Nothing = CementFirms.SmallPermit;
    private const string Phones =
        "停产，联系王工13812345678或0372-5912345、(0372)59123456，产量控制在9500吨以内";

    private readonly TempFolder _folder = new();
    private readonly TempFolder _results = new();

    public FiledDetailsTests()
    {
        string[] rows =
        [
            "credit_code,name,division_code,industry,grade,leading,advanced,long_idle,suspended,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days,黄色预警减排措施,填报日期",
            $"{Later},丁后填水泥,410522,N15,C,no,no,no,no,,,,,300,{Phones.Replace(',', '，')},2020-12-02",
            $"{InPart},甲部分水泥,410522,N15,C,no,no,no,no,,,,,300,,",
            $"{Nothing},乙未填水泥,410581,N15,C,no,no,no,no,,,,,300,,",
            "",
        ];
        _folder.Write("enterprises.csv", string.Join('\n', rows));
        string[] lines =
        [
            "credit_code,line,industry,process,units,capacity_approved,capacity_permitted,actual_output,capacity_unit,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,stop_order,黄色预警减排措施",
            .. ((string[])[Later, InPart, Nothing]).SelectMany(firm =>
                (string[])
                    [
                        $"{firm},1#,N15,clinker-kiln,1,2500,2500,2500,t/d,10,100,50,1,1,",
                        $"{firm},2#,N15,clinker-kiln,1,2500,2500,2500,t/d,10,100,50,1,2,{(firm == InPart ? "停产" : "")}",
                    ]
            ),
            "",
        ];
        _folder.Write("lines.csv", string.Join('\n', lines));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _results.Dispose();
    }

    [Theory]
    [InlineData("2020-12-01", "missing", "50.000", true)]
    [InlineData("2020-12-02", "stricter", "100.000", false)]
    public void A_filing_binds_from_its_own_day_on(string on, string finding, string dust, bool isWarned)
    {
        var reply = Measures(on, "--json");
        Row("measures_compare.csv", Later)["finding"].ShouldBe(finding);
        Row("measures.csv", Later)["pm_kg_d"].ShouldBe(dust);
        var warnings = reply.Json.GetProperty("warnings").ToString();
        warnings.Contains("EC1105", StringComparison.Ordinal).ShouldBe(isWarned);
        warnings.Contains("丁后填水泥", StringComparison.Ordinal).ShouldBe(isWarned);
    }

    [Fact]
    public void Who_filed_for_some_lines_only_is_not_counted_among_those_who_filed_nothing()
    {
        var findings = Measures("2020-12-02", "--json")
            .Json.GetProperty("levels")[0]
            .GetProperty("filedMeasures")
            .GetProperty("findings");
        findings.GetProperty("partial").GetInt32().ShouldBe(1);
        findings.GetProperty("missing").GetInt32().ShouldBe(1);
        Row("measures_compare.csv", InPart)["finding"].ShouldBe("partial");
        var screen = Measures("2020-12-02");
        screen.ShouldSay("1家只填报了一部分生产线");
        screen.ShouldSay("1家没有填报");
    }

    [Fact]
    public void Phone_numbers_are_masked_everywhere_and_the_rest_stands_word_for_word()
    {
        var reply = Measures("2020-12-02");
        Row("measures_compare.csv", Later)["filed_text"]
            .ShouldBe("停产，联系王工***********或****-*******、(****)********，产量控制在9500吨以内");
        reply.ShouldSay("EC1106");
        string[] all =
        [
            reply.Words,
            Prompt
                .Run("explain", Later, "--level", "黄", "--inventory", _folder.Path, "--on", "2020-12-02")
                .Words,
            .. _results.Names().Select(name => File.ReadAllText(_results[name])),
        ];
        foreach (var text in all)
        {
            text.ShouldNotContain("13812345678");
            text.ShouldNotContain("5912345");
        }
    }

    private Reply Measures(string on, params string[] more) =>
        Prompt.Run([
            "measures",
            "--inventory",
            _folder.Path,
            "--on",
            on,
            "--level",
            "yellow",
            "--out",
            _results.Path,
            .. more,
        ]);

    private Dictionary<string, string> Row(string file, string firm) =>
        CsvText
            .Read(_results[file])
            .Rows.Single(row => row["credit_code"] == firm && row.GetValueOrDefault("line", "").Length == 0);
}
