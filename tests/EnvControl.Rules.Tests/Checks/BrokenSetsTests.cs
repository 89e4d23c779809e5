using System.Text.Json;
using System.Text.Json.Nodes;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Evaluation;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Reference;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Tests.Checks;

/// <summary>Broken rule sets: each is found by its own code, at the right line and column.</summary>
public class BrokenSetsTests
{
    private static readonly string[] WithoutFirm =
    [
        "EC2212", // The city's targets concern no firm.
        "EC2703",
        "EC2704",
        "EC2714", // No firm can be in a case that never holds.
        "EC2719",
        "EC2731",
        "EC2791", // What does not occur shows in no firm.
        "EC2792",
    ];

    public static TheoryData<string> Names => [.. BrokenSets.All.Select(set => set.ToString())];

    [Fact]
    public void The_clean_rules_have_no_finding()
    {
        using var rules = new CleanRules();

        var report = rules.Check();

        report.Findings.ShouldBeEmpty();
        // Cement: whole plant and kiln; bricks: whole plant and kiln; the rest: whole plant. Seven grades, three levels.
        report.LawCells.ShouldBe(5 * 7 * 3);
        report.Cells.ShouldBeGreaterThan(report.LawCells);
    }

    [Fact]
    public void There_are_more_than_thirty_and_every_code_of_the_check_is_among_them()
    {
        BrokenSets.All.Length.ShouldBeGreaterThan(30);
        BrokenSets.All.Select(set => set.ToString()).ShouldBeUnique();
        var codes = typeof(CheckReport)
            .Assembly.GetType("EnvControl.Rules.Checks.CheckFaults")!
            .GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
            .Length;
        BrokenSets
            .All.Select(set => set.Code)
            .Where(code => code.StartsWith("EC27", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Count()
            .ShouldBe(codes);
    }

    [Fact]
    public void The_page_for_clerks_names_every_code_that_is_found()
    {
        var page = File.ReadAllText(Path.Combine(Repository.RulesFolder, "README.md"));

        BrokenSets
            .All.Select(set => set.Code)
            .Distinct(StringComparer.Ordinal)
            .Where(code => !page.Contains(code, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_set_is_found_by_its_own_code_at_the_right_place(string name)
    {
        var set = BrokenSets.All.Single(candidate => candidate.ToString() == name);
        using var rules = new CleanRules();
        set.Break(rules);

        var wrong = rules.Wrong();

        var place = rules.Place(set.File, set.Mark, set.At);
        var told = string.Join('\n', wrong.Select(found => found.Fault));
        var found = wrong.Where(item => item.Fault.Code == set.Code && item.Fault.Where == place).ToArray();
        found.ShouldNotBeEmpty($"{set.Code} at {place} is not among:\n{told}");
        found[0].Fault.Mend.Zh.ShouldNotBeEmpty();
        if (!WithoutFirm.Contains(set.Code, StringComparer.Ordinal))
        {
            found[0].Firm.ShouldNotBeNull(set.About);
        }
    }

    [Theory]
    [InlineData("EC2104 a fact misspelt", "2020-01-01 industry=N15 process=whole-plant level=red")]
    [InlineData(
        "EC2201 a rule named like another",
        "2020-01-01 industry=N15 process=whole-plant grade=D level=red"
    )]
    [InlineData(
        "EC2202 an instrument that is not registered",
        "2020-01-01 industry=N15 process=whole-plant grade=C level=red"
    )]
    [InlineData("EC2211 an action misspelt", "2020-01-01 industry=N15 process=whole-plant grade=C level=red")]
    public void The_firm_told_with_an_entry_that_cannot_be_used_is_one_it_is_meant_for(
        string name,
        string firm
    )
    {
        var set = BrokenSets.All.Single(candidate => candidate.ToString() == name);
        using var rules = new CleanRules();
        set.Break(rules);

        var told = rules.Wrong().First(found => found.Fault.Code == set.Code).Firm!;

        string.Join(
                ' ',
                told.Facts.Select(fact => $"{fact.Key}={fact.Value}")
                    .Prepend(LocalDatePattern.Iso.Format(told.On))
            )
            .ShouldBe(firm);
    }

    [Fact]
    public void An_instrument_that_cannot_be_used_is_told_with_a_firm_of_a_rule_that_stands_on_it()
    {
        using var rules = new CleanRules();
        rules.Patch("mee/2020/instruments.json", "\"guide\"", "\"to\": null", "\"to\": \"2019-01-01\"");

        var found = rules
            .Wrong()
            .First(found =>
                found.Fault.Where.StartsWith("mee/2020/instruments.json:3:", StringComparison.Ordinal)
            );

        found.Firm!.Facts.ShouldContain(KeyValuePair.Create("suspended", FactValue.Of(true)));
    }

    [Theory]
    [InlineData("EC2711 no rule for grade C at orange")]
    [InlineData("EC2711 one number in the middle has no rule")]
    [InlineData("EC2711 nothing is ordered once 120 hours have passed")]
    [InlineData("EC2701 a rule ends and none follows")]
    [InlineData("EC2717 no class takes in grade D")]
    public void The_firm_told_with_a_gap_has_no_measure_by_both_engines(string name)
    {
        var set = BrokenSets.All.Single(candidate => candidate.ToString() == name);
        using var rules = new CleanRules();
        set.Break(rules);
        var firm = rules.Wrong().First(found => found.Fault.Code == set.Code).Firm!;
        var law = RuleSetLoader.Load(Repository.RulesFolder, rules.Folder);

        var result = new CaseRunner(new ColumnarEngine(law), new ReferenceEngine(law))
            .Run(CaseOf(firm, """{ "uncovered": true }"""))
            .ShouldHaveSingleItem();

        result.Differences.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kiln.b.orange")]
    [InlineData("kiln.c.yellow")]
    [InlineData("kiln.d.red")]
    [InlineData("other.red")]
    public void The_cells_told_as_gaps_are_just_those_the_reference_engine_leaves_without_measure(string gone)
    {
        using var rules = new CleanRules();
        BrokenSets.Remove(rules, gone);
        var reference = new CaseRunner(
            new ReferenceEngine(RuleSetLoader.Load(Repository.RulesFolder, rules.Folder))
        );

        var told = rules
            .Check()
            .Findings.Where(finding => finding.Fault.Code == "EC2711")
            .SelectMany(finding => CellsOf(finding.Subject));

        told.ShouldBe(
            from line in new[]
            {
                ("N15", "whole-plant"),
                ("N15", "clinker-kiln"),
                ("N16", "whole-plant"),
                ("N16", "brick-kiln"),
                ("general", "whole-plant"),
            }
            from grade in PerformanceGrades.Spellings
            from level in AlertLevels.All
            let facts = $$"""{ "industry": "{{line.Item1}}", "process": "{{line.Item2}}", "grade": "{{grade}}" }"""
            where
                reference
                    .Decide(Case(new LocalDate(2021, 1, 1), 0, level, facts, "{}"))
                    .Line(0, level)
                    .IsUncovered
            select new LawCell(line.Item1, line.Item2, grade, level.Spell()),
            ignoreOrder: true
        );
    }

    private static IEnumerable<LawCell> CellsOf(FindingSubject subject) =>
        from industry in subject.Industries
        from process in subject.Processes
        where industry == "N15" ? process != "brick-kiln" : process != "clinker-kiln"
        from grade in subject.Grades
        from level in subject.Levels
        select new LawCell(industry, process, grade, level);

    private static RuleCase Case(LocalDate on, double hours, AlertLevel level, string facts, string expect) =>
        new(
            "firm",
            "firm",
            on,
            [level],
            hours,
            JsonSerializer.Deserialize<JsonElement>(facts),
            [],
            JsonSerializer.Deserialize<JsonElement>(expect)
        );

    private static RuleCase CaseOf(ConcreteFirm firm, string expect)
    {
        var facts = new JsonObject();
        AlertLevel level = default;
        foreach (var (id, value) in firm.Facts)
        {
            if (id == "level")
            {
                AlertLevels.TryParse(value.Text, out level).ShouldBeTrue();
                continue;
            }

            facts[id] = value.Kind switch
            {
                FactKind.Flag => value.Flag,
                FactKind.Number => value.Number,
                _ => value.Text,
            };
        }

        return Case(firm.On, firm.ElapsedHours, level, facts.ToJsonString(), expect);
    }
}
