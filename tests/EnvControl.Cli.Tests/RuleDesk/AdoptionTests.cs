using System.Text.Json;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.RuleDesk;

/// <summary><c>rules adopt</c>: a document of the bureau takes assumptions over, and nothing else changes.</summary>
public sealed class AdoptionTests : IDisposable
{
    private const string First = "安环攻坚办〔2020〕12号";
    private const string Second = "安环攻坚办〔2020〕15号";

    private readonly TempFolder _folder = new();

    private string Own => _folder["own"];

    [Fact]
    public void Everything_adopted_as_it_is_changes_no_measure_and_no_kilogram_of_the_city()
    {
        var reply = Adopt(First, "2020-11-01", """{ "rule": "*" }""");
        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        reply.ShouldSay("其中0条改了数值");
        var tested = Prompt.Run("rules", "test", "--rules", Own, "--json");
        tested.Code.ShouldBe(ExitCodes.Done, tested.Words);
        tested.Json.GetProperty("rules").GetProperty("exercised").GetInt32().ShouldBeGreaterThan(50);

        var (shipped, adopted) = (Measures(null), Measures(Own));
        string[] decided =
        [
            "credit_code",
            "level",
            "control_class",
            "so2_kg_d",
            "nox_kg_d",
            "pm_kg_d",
            "vocs_kg_d",
            "not_quantified",
            "unknown",
        ];
        var rows = adopted.Zip(shipped).ToArray();
        rows.Length.ShouldBe(3_940 * 3);
        foreach (var (after, before) in rows)
        {
            foreach (var column in decided)
            {
                after[column].ShouldBe(before[column], $"{column} of {before["credit_code"]}");
            }
        }

        rows.ShouldContain(row =>
            row.First["provenance"] == "adopted" && row.Second["provenance"] == "assumed"
        );
        // What stays assumed rests on readings that are no rule, such as what an ungraded firm counts as.
        rows.Count(row => row.First["provenance"] == "assumed")
            .ShouldBeLessThan(rows.Count(row => row.Second["provenance"] == "assumed"));
    }

    [Fact]
    public void One_industry_is_adopted_with_a_figure_of_its_own_from_the_day_on_and_a_later_document_takes_its_place()
    {
        Adopt(
            First,
            "2020-11-01",
            """{ "industry": "N06" }""",
            """{ "rule": "assumed.b.orange", "industry": "N06", "share": 30 }"""
        )
            .Code.ShouldBe(ExitCodes.Done);
        Adopt(Second, "2020-12-01", """{ "rule": "assumed.b.orange", "industry": "N06", "share": 35 }""")
            .Code.ShouldBe(ExitCodes.Done);

        Foundry("2020-10-31").ShouldBe(("assumed.b.orange", "200", "assumed"));
        Foundry("2020-11-01").ShouldBe(("assumed.b.orange.n06.adopted-2020-12", "300", "adopted"));
        Foundry("2020-11-30").ShouldBe(("assumed.b.orange.n06.adopted-2020-12", "300", "adopted"));
        Foundry("2020-12-01").ShouldBe(("assumed.b.orange.n06.adopted-2020-15", "350", "adopted"));
        var instrument = JsonDocument
            .Parse(File.ReadAllText(Path.Combine(Own, "4105-anyang/2020/adopted-2020-12/instruments.json")))
            .RootElement.GetProperty("instruments")[0];
        instrument.GetProperty("number").GetString().ShouldBe(First);
        instrument.GetProperty("kind").GetString().ShouldBe("instrument");
        instrument.GetProperty("issuer").GetProperty("zh").GetString().ShouldBe("安阳市生态环境局");
        instrument
            .GetProperty("note")
            .GetProperty("zh")
            .GetString()!
            .ShouldContain("由李科员于2020-12-01录入");
        Prompt.Run("rules", "test", "--rules", Own).Code.ShouldBe(ExitCodes.Done);
    }

    [Fact]
    public void A_figure_that_makes_orange_lighter_than_yellow_is_not_written()
    {
        var reply = Adopt(
            First,
            "2020-11-01",
            """{ "rule": "assumed.c.orange", "industry": "N06", "share": 10 }"""
        );
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("EC2721");
        reply.ShouldSay("没有写入");
        Directory.Exists(Own).ShouldBeFalse();
    }

    [Fact]
    public void A_template_taken_over_alone_leaves_aside_what_comes_before_it_and_names_what_would_be_lost()
    {
        Adopt(First, "2020-11-01", """{ "rule": "assumed.b.orange", "share": 25 }""")
            .Code.ShouldBe(ExitCodes.Done);
        var written = File.ReadAllText(Path.Combine(Own, "4105-anyang/2020/adopted-2020-12/figures.json"));
        // The furnaces of glass have figures of the guide itself, the coke ovens of steel an analogy of their own.
        written.ShouldContain(
            "not(grade == \\\"B\\\" && process == \\\"melting-furnace\\\" && industry == \\\"N19\\\")"
        );
        written.ShouldContain("process == \\\"coke-oven\\\" && industry == \\\"N01\\\"");
        written.ShouldContain(
            "\"text\": \"限产25%，按排放基数计，禁止使用国四及以下重型载货车辆（含燃气）运输\""
        );

        var lost = Adopt(Second, "2020-12-01", """{ "rule": "assumed.c.orange" }""");
        lost.Code.ShouldBe(ExitCodes.BadInput);
        lost.Error.ShouldContain("EC2448");
        lost.Error.ShouldContain("analogy.steel.transport");

        // A document is adopted once; another body's document of the same number is another one.
        Adopt(First, "2020-11-01", """{ "rule": "assumed.general.*" }""").Codes.ShouldBe(["EC2449"]);
        Adopt("安政办〔2020〕12号", "2020-11-15", """{ "rule": "assumed.general.red", "share": 40 }""")
            .ShouldSay("assumed.general.red.adopted-2020-12-b：一般行业限产40%");
    }

    [Fact]
    public void The_example_of_the_page_on_rules_is_adopted_as_it_stands()
    {
        var page = File.ReadAllText(Checkout.At("rules", "README.md"));
        var start = page.IndexOf("{ \"adopt\": [", StringComparison.Ordinal);
        var file = _folder.Write(
            "page.json",
            page[start..page.IndexOf("```", start, StringComparison.Ordinal)]
        );
        var reply = Prompt.Run(
            "rules",
            "adopt",
            file,
            "--document",
            First,
            "--date",
            "2026-12-01",
            "--rules",
            Own,
            "--as",
            "李科员",
            "--json"
        );
        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        var rules = reply.Json.GetProperty("rules").EnumerateArray().ToArray();
        rules.Length.ShouldBe(12);
        rules.Where(rule => rule.GetProperty("changed").GetBoolean()).ShouldHaveSingleItem();
        rules.ShouldAllBe(rule => rule.GetProperty("cases").GetInt32() > 1);
        reply.Json.GetProperty("lacking").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Everything_wrong_with_the_file_is_told_at_once()
    {
        var reply = Adopt(
            First,
            "2020-11-01",
            """{ "rule": "assumed.c.orang" }""",
            """{ "rule": "assumed.*", "share": 20 }""",
            """{ "industry": "N99" }""",
            """{ "rule": "cement.clinker.b.orange" }""",
            """{ "rule": "assumed.d.orange", "text": "甲" }""",
            """{ "rule": "assumed.d.orange", "text": "乙" }"""
        );
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC2441", "EC2444", "EC2442", "EC2443", "EC2445"], ignoreOrder: true);
        Adopt(
            First,
            "2020-11-01",
            """{ "rule": "assumed.c.red", "share": 20, "industry": "N06" }""",
            """{ "rule": "assumed.d.red", "industry": "N06", "measures": [{ "action": "shutdown" }] }"""
        )
            .Codes.ShouldBe(["EC2446", "EC2447"], ignoreOrder: true);
        Adopt(First, "2020-11-01", """{ "rulee": "assumed.c.red" }""").Codes.ShouldContain("EC2002");
        Adopt(First, "yesterday", """{ "rule": "assumed.c.red" }""").Codes.ShouldBe(["EC3004"]);
        Prompt
            .Run(
                "rules",
                "adopt",
                _folder["none.json"],
                "--document",
                First,
                "--date",
                "2020-11-01",
                "--rules",
                Own,
                "--as",
                "李科员"
            )
            .Codes.ShouldBe(["EC2440"]);
        Directory.Exists(Own).ShouldBeFalse();
    }

    [Fact]
    public void Shipped_rules_are_never_written_to()
    {
        using var copy = new RulesCopy();
        Adopt(First, "2020-11-01", copy.Path, """{ "rule": "assumed.general.*" }""")
            .Codes.ShouldBe(["EC2450"]);
    }

    public void Dispose() => _folder.Dispose();

    private Reply Adopt(string document, string date, params string[] entries)
    {
        var (own, rest) = Directory.Exists(entries[0]) ? (entries[0], entries[1..]) : (Own, entries);
        var file = _folder.Write("adopt.json", $"{{ \"adopt\": [ {string.Join(",\n", rest)} ] }}");
        return Prompt.Run(
            "rules",
            "adopt",
            file,
            "--document",
            document,
            "--date",
            date,
            "--rules",
            own,
            "--as",
            "李科员"
        );
    }

    private static Dictionary<string, string>[] Measures(string? rules)
    {
        using var results = new TempFolder();
        string[] which = rules is null ? [] : ["--rules", rules];
        Prompt
            .Run(["measures", "--out", results.Path, "--format", "csv", "--quiet", .. which])
            .Code.ShouldBe(ExitCodes.Done);
        return CsvText.Read(results["measures.csv"]).Rows;
    }

    /// <summary>The rule, share and trust that bind a foundry's one line at orange.</summary>
    private (string, string, string) Foundry(string on)
    {
        using var firms = new TempFolder();
        using var results = new TempFolder();
        InventoryFolder.Enterprises(firms, $"{CementFirms.TwoKilns},甲铸造,410522,N06,B,no,no,no,no,,,,,300");
        InventoryFolder.ProductionLines(
            firms,
            $"{CementFirms.TwoKilns},1#,N06,moulding-line,,,,,10,100,50,1,1"
        );
        Prompt
            .Run(
                "measures",
                "--rules",
                Own,
                "--inventory",
                firms.Path,
                "--on",
                on,
                "--level",
                "橙",
                "--out",
                results.Path,
                "--format",
                "csv"
            )
            .Code.ShouldBe(ExitCodes.Done);
        var line = CsvText.Read(results["lines.csv"]).Rows.First(row => row["action"] == "curtailment");
        return (line["rule"], line["share_permille"], line["provenance"]);
    }
}
