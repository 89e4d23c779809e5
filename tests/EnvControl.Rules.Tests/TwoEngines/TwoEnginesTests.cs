using CsCheck;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Rules.Tests.TwoEngines;

/// <summary>The columnar engine and Microsoft RulesEngine come to the same decisions by different ways.</summary>
public class TwoEnginesTests
{
    private const int FirmsOfARuleSet = 500;

    private static readonly DecisionRequest Request = new(new LocalDate(2020, 12, 1), [.. AlertLevels.All]);

    [Fact]
    public void Every_case_beside_a_rule_file_comes_out_of_the_columns_as_written()
    {
        var runner = new CaseRunner(new ColumnarEngine(Repository.Rules));

        CaseFile
            .ReadAll(Repository.RulesFolder, Path.Combine(Repository.RulesFolder, "schema"))
            .SelectMany(runner.Run)
            .Where(result => !result.IsPassed)
            .Select(result =>
                $"{result.Case.Name} ({result.Level.Spell()}): {string.Join("; ", result.Differences)}"
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Made_up_rules_decide_made_up_firms_alike_in_both_engines() =>
        Gen.Int[0, int.MaxValue].Each(100, 1, Agree, threads: 2);

    [Fact]
    [Trait("Category", "Long")]
    public void A_million_pairs_of_made_up_rules_and_firms_agree() =>
        Gen.Int[0, int.MaxValue].Each(2_000, 2, Agree, threads: 2);

    [Theory]
    [InlineData(0)]
    [InlineData(119.9)]
    [InlineData(120)]
    public void Measures_that_begin_later_begin_at_the_same_hour_in_both_engines(double hours) =>
        Gen.Int[0, int.MaxValue]
            .Each(10, 3, seed => Agree(seed, Request with { ElapsedHours = hours }, 40), threads: 2);

    private static void Agree(int seed) => Agree(seed, Request, FirmsOfARuleSet);

    private static void Agree(int seed, DecisionRequest request, int firms)
    {
        var rules = new GeneratedRules(seed).Make();
        var inventory = new GeneratedCity(seed).Make(firms);

        var columns = new ColumnarEngine(rules).Decide(inventory, request);
        var reference = new ReferenceEngine(rules).Decide(inventory, request);

        EngineComparison.Of(columns, reference).Take(5).ShouldBeEmpty(Words(inventory));
    }

    private static string Words(EmergencyReductionInventory inventory) =>
        $"{inventory.Enterprises.Count} firms, {inventory.Lines.Count} lines";
}
