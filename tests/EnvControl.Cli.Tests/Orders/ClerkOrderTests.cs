using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Orders;

/// <summary>The order that rules/README.md shows a clerk, put beside an inventory as it stands there.</summary>
public sealed class ClerkOrderTests : IDisposable
{
    private const string Jia = "91410500DEM000014C";
    private const string Brick = "91410500DEM0000227";
    private const string OtherBrick = "91410500DEM0000302";

    private readonly TempFolder _folder = new();

    public ClerkOrderTests()
    {
        InventoryFolder.Enterprises(
            _folder,
            // The grade of the steel works is not known: an order that replaces binds it all the same.
            $"{Jia},甲钢铁厂,410505,N01,,no,no,no,no,,,,0,330",
            $"{Brick},丙砖厂,410522,N16,C,no,no,no,no,,,,0,330",
            $"{OtherBrick},乙砖厂,410522,N16,C,no,no,no,no,,,,0,330"
        );
        InventoryFolder.ProductionLines(
            _folder,
            $"{Jia},烧结机1#,N01,sinter-strand,,,,,1000,2400,300,0,1",
            $"{Jia},高炉1#,N01,blast-furnace,,,,,1000,2000,300,0,",
            $"{Jia},轧机1#,N01,rolling-line,,,,,0,100,10,0,",
            $"{Brick},窑1#,N16,brick-kiln,,,,,10,10,10,0,",
            $"{OtherBrick},窑1#,N16,brick-kiln,,,,,10,10,10,0,"
        );
        _folder.Write("lists/orders/jia.json", Example());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_night_its_strand_stands_still_from_23_to_7()
    {
        var lines = Lines("2020-12-15T20:00");
        lines["烧结机1#"].ShouldBe("timeWindow 8h 333 800");
        lines["高炉1#"].ShouldBe("loadReduction   0");
    }

    [Fact]
    public void An_hour_before_nothing_is_ordered() =>
        Lines("2020-12-15T19:00").Values.ShouldAllBe(words => !words.Contains("timeWindow"));

    [Fact]
    public void After_a_day_the_second_phase_takes_over()
    {
        var lines = Lines("2020-12-16T20:00");
        lines["烧结机1#"].ShouldBe("shutdown  1000 2400");
        lines["高炉1#"].ShouldBe("hotStandby   0");
    }

    [Fact]
    public void A_line_it_does_not_speak_of_stays_as_it_was()
    {
        Ask("2020-12-15T20:00");
        var rolling = CsvText.Read(_folder["out/lines.csv"]).Rows.Single(row => row["line"] == "轧机1#");
        rolling["unknown"].ShouldBe("grade");
    }

    [Fact]
    public void What_is_added_stands_beside_what_was_due_and_binds_nobody_taken_out()
    {
        Ask("2020-12-16T00:00");
        var measures = CsvText.Read(_folder["out/measures.csv"]).Rows;
        var brick = measures.Single(row => row["name"] == "丙砖厂");
        brick["rules"].ShouldContain("jia-2020-12-15.brick");
        brick["rules"].Split(';').Length.ShouldBeGreaterThan(1);
        brick["not_quantified"].ShouldContain("roadTransportStop");
        measures.Single(row => row["name"] == "乙砖厂")["rules"].ShouldNotContain("jia");
    }

    [Fact]
    public void On_the_day_it_ends_it_is_gone() =>
        Lines("2020-12-18T00:00").Values.ShouldAllBe(words => !words.Contains("shutdown  1000 2400"));

    [Fact]
    public void A_name_nobody_knows_is_told_with_its_place_and_the_rest_goes_on()
    {
        _folder.Write(
            "lists/orders/jia.json",
            Example()
                .Replace("\"name\": \"甲钢铁有限公司\"", "\"name\": \"丁钢铁\"")
                .Replace("甲钢铁厂", "丁厂")
        );
        var reply = Ask("2020-12-16T01:00");

        reply.Code.ShouldBe(0, reply.Words);
        reply.ShouldSay("EC1091");
        reply.ShouldSay("lists/orders/jia.json:14:");
        reply.ShouldSay("“丁钢铁”不在清单中");
        CsvText
            .Read(_folder["out/measures.csv"])
            .Rows.Single(row => row["name"] == "丙砖厂")["rules"]
            .ShouldContain("jia-2020-12-15.brick");
    }

    [Theory]
    [InlineData(
        "\"name\": \"甲钢铁有限公司\", \"aliases\": [\"甲钢铁厂\"]",
        "\"name\": \"丙砖厂\", \"aliases\": [\"乙砖厂\"]",
        "EC1092",
        "在清单中有2家"
    )]
    [InlineData(
        "\"name\": \"甲钢铁有限公司\", \"aliases\": [\"甲钢铁厂\"]",
        $"\"name\": \"甲钢铁有限公司\", \"creditCode\": \"{Brick}\"",
        "EC1093",
        "在清单中是“丙砖厂”"
    )]
    [InlineData(
        "\"aliases\": [\"甲钢铁厂\"]",
        "\"aliases\": [\"甲钢铁厂\"], \"lines\": [\"烧结机9#\"]",
        "EC1094",
        "没有生产线“烧结机9#”"
    )]
    [InlineData("\"process\": \"blast-furnace\"", "\"process\": \"converter\"", "EC1095", "工序转炉")]
    public void What_an_order_says_of_a_firm_that_does_not_fit_the_inventory_is_told(
        string text,
        string by,
        string code,
        string words
    )
    {
        _folder.Write("lists/orders/jia.json", Example().Replace(text, by));
        var reply = Ask("2020-12-16T01:00");
        reply.Code.ShouldBe(0, reply.Words);
        reply.ShouldSay(code);
        reply.ShouldSay(words);
    }

    [Fact]
    public void A_firm_without_lines_is_bound_in_words_without_a_figure()
    {
        InventoryFolder.ProductionLines(_folder, $"{Brick},窑1#,N16,brick-kiln,,,,,10,10,10,0,");
        Ask("2020-12-15T20:00");
        var row = CsvText.Read(_folder["out/measures.csv"]).Rows.Single(r => r["name"] == "甲钢铁厂");
        row["rules"].ShouldBe("jia-2020-12-15.jia");
        row["measures"].ShouldContain("烧结机每日23时至次日7时停产");
        row["not_quantified"].ShouldBe("timeWindow;loadReduction");
    }

    [Fact]
    public void A_mistake_in_an_order_and_one_in_a_table_are_told_together()
    {
        _folder.Write("lists/orders/jia.json", Example().Replace("\"mode\": \"adds\"", "\"mode\": \"add\""));
        InventoryFolder.ProductionLines(_folder, $"{Jia},烧结机1#,N01,sinter,,,,,1000,2400,300,0,1");
        var reply = Ask("2020-12-15T20:00");

        reply.Code.ShouldBe(2);
        reply.Codes.ShouldContain("EC2411");
        reply.Codes.ShouldContain("EC1035");
        reply.Error.ShouldContain("lists/orders/jia.json:30:");
    }

    [Fact]
    public void An_hour_that_is_none_is_refused() =>
        Prompt.Run("measures", "--inventory", _folder.Path, "--at", "8点").Codes.ShouldBe(["EC3031"]);

    [Fact]
    public void An_hour_of_another_day_than_the_day_asked_is_refused() =>
        Prompt
            .Run("measures", "--inventory", _folder.Path, "--on", "2020-12-16", "--at", "2020-12-15T20:00")
            .Codes.ShouldBe(["EC3031"]);

    private static string Example()
    {
        var page = File.ReadAllText(Path.Combine(Composition.ShippedRules, "README.md"));
        var from = page.IndexOf(
            "```json",
            page.IndexOf("管控令范例", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var start = page.IndexOf('\n', from) + 1;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private Reply Ask(string hour) =>
        Prompt.Run(
            "measures",
            "--inventory",
            _folder.Path,
            "--at",
            hour,
            "--level",
            "orange",
            "--engine",
            "both",
            "--format",
            "csv",
            "--out",
            _folder["out"]
        );

    /// <summary>Each line with its action, quantity, permille and NOx.</summary>
    private Dictionary<string, string> Lines(string hour)
    {
        var reply = Ask(hour);
        reply.Code.ShouldBe(0, reply.Words);
        return CsvText
            .Read(_folder["out/lines.csv"])
            .Rows.Where(row => row["credit_code"] == Jia)
            .ToDictionary(
                row => row["line"],
                row =>
                    $"{row["action"]} {row["quantity"]}{row["unit"]} {row["share_permille"]} {row["nox_kg_d"].TrimEnd('0').TrimEnd('.')}"
            );
    }
}
