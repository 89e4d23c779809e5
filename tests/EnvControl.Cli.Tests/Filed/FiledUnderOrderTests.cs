using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Filed;

/// <summary>Firms that filed measures in autumn, on a night when an order stops their kilns from 23:00 to 07:00.</summary>
public sealed class FiledUnderOrderTests : IDisposable
{
    private const string Half = CementFirms.ThreeKilns;
    private const string Soft = CementFirms.TwoKilns;
    private const string Order = "night-2020-12-15.kilns";

    private readonly TempFolder _folder = new();

    public FiledUnderOrderTests()
    {
        _folder.Write(
            "enterprises.csv",
            string.Join(
                '\n',
                "credit_code,name,division_code,industry,grade,leading,advanced,long_idle,suspended,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days,橙色预警减排措施",
                $"{Half},丁半停水泥,410522,N15,C,no,no,no,no,,,,,300,停产50%，以生产线计",
                $"{Soft},甲松水泥,410522,N15,C,no,no,no,no,,,,,300,限产10%",
                ""
            )
        );
        InventoryFolder.ProductionLines(
            _folder,
            [
                .. ((string[])[Half, Soft]).SelectMany(firm =>
                    (string[])
                        [
                            $"{firm},1#,N15,clinker-kiln,2500,2500,2500,t/d,10,100,50,1,1",
                            $"{firm},2#,N15,clinker-kiln,2500,2500,2500,t/d,10,100,50,1,2",
                        ]
                ),
            ]
        );
        _folder.Write(
            "lists/orders/night.json",
            """
            {
              "kind": "control-order",
              "id": "night-2020-12-15",
              "document": { "number": "某攻坚办〔2020〕99号", "issuer": "某市攻坚办", "date": "2020-12-15" },
              "division": "4105",
              "from": "2020-12-15T20:00",
              "to": null,
              "levels": "any",
              "mode": "replaces",
              "provenance": "verified",
              "groups": [
                {
                  "id": "kilns",
                  "where": "industry == \"N15\"",
                  "measures": [{ "action": "timeWindow", "process": "clinker-kiln", "from": "23:00", "to": "07:00" }],
                  "text": "熟料窑每日23时至次日7时停产"
                }
              ]
            }
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("stricter")]
    [InlineData("filed")]
    public void A_line_that_the_filing_lets_run_still_stands_still_in_the_ordered_hours(string bind)
    {
        Ask(bind);
        Amount(Half, "1#").ShouldBe("100.000");
        Amount(Half, "2#").ShouldBe("33.333");
        Bound(Half, "2#").ShouldBe("both");
    }

    [Theory]
    [InlineData("stricter")]
    [InlineData("filed")]
    [InlineData("derived")]
    public void A_filing_softer_than_the_order_never_takes_its_place(string bind)
    {
        Ask(bind);
        var row = CsvText.Read(_folder["out/measures.csv"]).Rows.Single(row => row["credit_code"] == Soft);
        row["rules"].ShouldBe(Order);
        row["nox_kg_d"].ShouldBe("66.667");
        Bound(Soft, "1#").ShouldBe("derived");
    }

    [Fact]
    public void The_day_before_the_filing_is_taken_as_asked()
    {
        Ask("filed", "2020-12-14T12:00");
        Amount(Soft, "1#").ShouldBe("10.000");
        Amount(Half, "2#").ShouldBe("0.000");
    }

    [Fact]
    public void The_firm_screens_tell_the_hour_that_was_asked()
    {
        string[] rest = ["--inventory", _folder.Path, "--level", "orange", "--at", "2020-12-15T21:00"];
        Prompt.Run(["explain", Half, .. rest]).ShouldSay("21:00");
        Prompt.Run(["lookup", Half, .. rest]).ShouldSay("21:00");
    }

    private void Ask(string bind, string hour = "2020-12-15T21:00")
    {
        var reply = Prompt.Run(
            "measures",
            "--inventory",
            _folder.Path,
            "--at",
            hour,
            "--level",
            "orange",
            "--bind",
            bind,
            "--engine",
            "both",
            "--format",
            "csv",
            "--out",
            _folder["out"]
        );
        reply.Code.ShouldBe(0, reply.Words);
    }

    /// <summary>The nitrogen oxides that a line saves.</summary>
    private string Amount(string firm, string line) =>
        CsvText
            .Read(_folder["out/lines.csv"])
            .Rows.Single(row =>
                row["credit_code"] == firm && row["line"] == line && row["nox_kg_d"].Length > 0
            )["nox_kg_d"];

    private string Bound(string firm, string line) =>
        CsvText
            .Read(_folder["out/measures_compare.csv"])
            .Rows.Single(row => row["credit_code"] == firm && row["line"] == line)["bound"];
}
