using EnvControl.Domain.Amounts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.Scenarios;
using EnvControl.Rules.Scenarios;
using NodaTime;

namespace EnvControl.Rules.Tests.Scenarios;

/// <summary>A scenario file is read like a rule file: everything that is wrong is told at once, with its place.</summary>
public sealed class ScenarioFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scenario").FullName;

    private static readonly LocalDate Day = new(2020, 12, 1);

    private static string Schemas => Path.Combine(Repository.RulesFolder, "schema");

    [Fact]
    public void Each_kind_of_change_is_read()
    {
        var changes = Changes(
            """{ "change": "grade", "firms": { "top": 30, "by": "pmTonnesPerYear", "where": "grade == \"C\"" }, "grade": "B", "note": "why" }""",
            """{ "change": "listAdd", "list": "guarantee", "firms": { "codes": ["a"], "line": "1#" }, "entry": { "reason": "livelihood", "loadPercent": 70 } }""",
            """{ "change": "listAdd", "list": "small-micro", "firms": { "codes": ["a"] } }""",
            """{ "change": "listRemove", "list": "off-peak", "firms": { "where": "guarantee == true" } }""",
            """{ "change": "share", "rule": "r", "sharePercent": 12.5, "action": "curtailment" }""",
            """{ "change": "closeLines", "firms": { "where": "process == \"coke-oven\"" } }""",
            """{ "change": "scaleLines", "firms": { "codes": ["a"] }, "percent": 80.5, "of": "emissions" }""",
            """{ "change": "addLine", "creditCode": "a", "facts": { "line": "3#", "process": "coke-oven", "pmKgPerDay": 1.5, "solventCoating": false } }""",
            """{ "change": "scaleSources", "group": "road-dust", "percent": 120 }"""
        );
        var grade = changes[0].ShouldBeOfType<GradeChange>();
        grade.Note.ShouldBe("why");
        grade.Firms.Ranking.ShouldBe(new Ranking(30, "pmTonnesPerYear", false));
        var guarantee = changes[1].ShouldBeOfType<ListAddition>().Entry.ShouldBeOfType<Guarantee>();
        guarantee.Approved.ShouldBe(new LoadCap(null, Permille.Of(700)));
        guarantee.Effective.From.ShouldBe(Day);
        guarantee.Document.IsSample.ShouldBeTrue();
        changes[2].ShouldBeOfType<ListAddition>().Entry.ShouldBeOfType<SmallMicroEmitter>();
        changes[3].ShouldBeOfType<ListRemoval>().Kind.ShouldBe(ListKind.OffPeak);
        changes[4].ShouldBeOfType<ShareChange>().Share.ShouldBe(Permille.Of(125));
        changes[5].ShouldBeOfType<LineClosing>();
        var scaling = changes[6].ShouldBeOfType<LineScaling>();
        (scaling.Permille, scaling.Part).ShouldBe((805, ScaledPart.Emissions));
        changes[7].ShouldBeOfType<LineAddition>().Facts["pmKgPerDay"].Number.ShouldBe(1.5);
        changes[8].ShouldBeOfType<SourceScaling>().Permille.ShouldBe(1200);
    }

    [Theory]
    [InlineData("EC2603", """{ "change": "grade", "grade": "B" }""")]
    [InlineData("EC2604", """{ "change": "closeLines", "firms": { "codes": ["a"] }, "percent": 5 }""")]
    [InlineData("EC2605", """{ "change": "closeLines", "firms": { } }""")]
    [InlineData(
        "EC2605",
        """{ "change": "closeLines", "firms": { "codes": ["a"], "where": "leading == true" } }"""
    )]
    [InlineData("EC2605", """{ "change": "closeLines", "firms": { "top": 3 } }""")]
    [InlineData(
        "EC2605",
        """{ "change": "closeLines", "firms": { "where": "leading == true", "line": "1#" } }"""
    )]
    [InlineData("EC2606", """{ "change": "closeLines", "firms": { "where": "level == \"red\"" } }""")]
    [InlineData(
        "EC2606",
        """{ "change": "closeLines", "firms": { "where": "controlClass == \"strict\"" } }"""
    )]
    [InlineData("EC2607", """{ "change": "closeLines", "firms": { "top": 3, "by": "grade" } }""")]
    [InlineData("EC2607", """{ "change": "closeLines", "firms": { "top": 3, "by": "pmTonesPerYear" } }""")]
    [InlineData("EC2608", """{ "change": "share", "rule": "r", "sharePercent": 12.55 }""")]
    [InlineData(
        "EC2609",
        """{ "change": "addLine", "creditCode": "a", "facts": { "line": "1#", "process": "coke-ovn" } }"""
    )]
    [InlineData("EC2609", """{ "change": "addLine", "creditCode": "a", "facts": { "line": "1#" } }""")]
    [InlineData(
        "EC2609",
        """{ "change": "addLine", "creditCode": "a", "facts": { "line": "1#", "process": "coke-oven", "grade": "B" } }"""
    )]
    [InlineData(
        "EC2609",
        """{ "change": "addLine", "creditCode": "a", "facts": { "line": "1#", "process": "coke-oven", "pmKgPerDay": -1 } }"""
    )]
    [InlineData(
        "EC2609",
        """{ "change": "addLine", "creditCode": "a", "facts": { "line": "1#", "process": "coke-oven", "stopOrder": 1.5 } }"""
    )]
    [InlineData(
        "EC2609",
        """{ "change": "addLine", "creditCode": "a", "facts": { "line": "1#", "process": "coke-oven", "units": "two" } }"""
    )]
    [InlineData("EC2610", """{ "change": "listAdd", "list": "guarantee", "firms": { "codes": ["a"] } }""")]
    [InlineData(
        "EC2610",
        """{ "change": "listAdd", "list": "off-peak", "firms": { "codes": ["a"] }, "entry": { "sharePercent": 12.55 } }"""
    )]
    [InlineData(
        "EC2602",
        """{ "change": "listAdd", "list": "small-micro", "firms": { "codes": ["a"] }, "entry": { "from": "2020-12-31", "to": "2020-12-01" } }"""
    )]
    [InlineData(
        "EC2623",
        """{ "change": "grade", "firms": { "codes": ["a"] }, "grade": "B", "industry": "N99" }"""
    )]
    [InlineData("EC2104", """{ "change": "closeLines", "firms": { "where": "grad == \"B\"" } }""")]
    public void A_change_that_is_wrong_is_told_by_its_code_and_place(string code, string change)
    {
        var faults = new List<Fault>();
        Read(change).Changes(Repository.Rules, Day, faults).Changes.ShouldBeEmpty();
        var fault = faults.ShouldHaveSingleItem();
        fault.Code.ShouldBe(code);
        fault.Where.ShouldMatch(@"scenario\.json:4:\d+$");
        fault.Mend.Zh.ShouldNotBeEmpty();
    }

    [Fact]
    public void All_faults_are_told_at_once_and_a_bad_word_of_a_condition_by_its_own_column()
    {
        const string Wrong =
            """{ "change": "closeLines", "firms": { "where": "leading == true and grad == \"B\"" } }""";
        var faults = new List<Fault>();
        Read(Wrong, """{ "change": "share", "rule": "r", "sharePercent": 0.55 }""", Wrong)
            .Changes(Repository.Rules, Day, faults);
        faults.Select(fault => fault.Code).ShouldBe(["EC2104", "EC2608", "EC2104"]);
        var column = Wrong.IndexOf("grad ", StringComparison.Ordinal) + 1;
        faults[0].Where.ShouldEndWith($"scenario.json:4:{column}");
    }

    [Fact]
    public void A_file_that_is_missing_is_no_JSON_or_does_not_fit_is_refused()
    {
        Refused(Path.Combine(_folder, "none.json")).ShouldBe(["EC2601"]);
        Refused(Written("{ \"name\": ")).ShouldBe(["EC2001"]);
        Refused(Written("{ \"baseline\": { \"inventory\": 3 }, \"surprise\": 1 }"))
            .ShouldAllBe(code => code == "EC2002");
        Refused(Written(Text("2020-13-40", "sample", [Close]))).ShouldBe(["EC2602"]);
        Refused(Written(Text("2020-12-01", "sample", []))).ShouldBe(["EC2002"]);
    }

    [Fact]
    public void Relative_paths_start_at_the_scenario_and_the_sample_is_built_in()
    {
        var beside = ScenarioFile.Read(Written(Text("2020-12-01", "../city", [Close])), Schemas).Baseline;
        beside.InventoryPath.ShouldBe(Path.Combine(_folder, "../city"));
        beside.RulesFolder.ShouldBeNull();
        beside.On.ShouldBe(Day);
        ScenarioFile
            .Read(Written(Text("2020-12-01", "sample", [Close])), Schemas)
            .Baseline.InventoryPath.ShouldBeNull();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private const string Close = """{ "change": "closeLines", "firms": { "codes": ["a"] } }""";

    private static string Text(string on, string inventory, IEnumerable<string> changes) =>
        $$"""
            { "name": { "zh": "试", "en": "test" },
              "baseline": { "inventory": "{{inventory}}", "on": "{{on}}" },
              "changes": [
            {{string.Join(",", changes)}}
            ] }
            """;

    private string Written(string text)
    {
        var path = Path.Combine(_folder, "scenario.json");
        File.WriteAllText(path, text);
        return path;
    }

    private ScenarioFile Read(params string[] changes) =>
        ScenarioFile.Read(Written(Text("2020-12-01", "sample", changes)), Schemas);

    private static string[] Refused(string path) =>
        [
            .. Should
                .Throw<FaultException>(() => ScenarioFile.Read(path, Schemas))
                .Faults.Select(fault => fault.Code),
        ];

    private Change[] Changes(params string[] changes)
    {
        var faults = new List<Fault>();
        var read = Read(changes).Changes(Repository.Rules, Day, faults).Changes;
        faults.ShouldBeEmpty();
        return [.. read];
    }
}
