using CsCheck;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
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
    public void Made_up_rules_decide_made_up_firms_alike_in_both_engines() => AgreeOnDraws(101, 1);

    [Theory]
    [InlineData(null, 1)]
    [InlineData(7, 1001)]
    [InlineData(20, 2001)]
    public void Made_up_orders_over_made_up_rules_bind_made_up_firms_alike_in_both_engines(
        int? hour,
        int seed
    ) => AgreeOnOrders(seed, count: 10, firms: 60, hour is { } known ? new LocalTime(known, 0) : null);

    [Fact]
    [Trait("Category", "Long")]
    public void Made_up_orders_bind_a_hundred_thousand_made_up_firms_alike_in_both_engines() =>
        AgreeOnOrders(10_001, count: 1_000, firms: 100, null);

    [Fact]
    [Trait("Category", "Long")]
    public void A_million_pairs_of_made_up_rules_and_firms_agree() => AgreeOnDraws(2_020, 2);

    [Theory]
    [InlineData(0)]
    [InlineData(119.9)]
    [InlineData(120)]
    public void Measures_that_begin_later_begin_at_the_same_hour_in_both_engines(double hours) =>
        Gen.Int[0, int.MaxValue]
            .Each(10, 3, seed => Agree(seed, Request with { ElapsedHours = hours }, 40), threads: 2);

    private static void AgreeOnOrders(int seed, int count, int firms, LocalTime? at)
    {
        var refused = 0;
        for (var i = 0; i < count; i++)
        {
            var drawn = seed + i;
            try
            {
                Agree(
                    drawn,
                    Request with
                    {
                        At = at,
                    },
                    firms,
                    rules => rules.WithOrders(new GeneratedOrders(drawn).Make(rules))
                );
            }
            catch (FaultException faulty) when (faulty.Faults.All(fault => fault.Code == "EC2502"))
            {
                refused++;
            }
        }

        refused.ShouldBeLessThanOrEqualTo(count / 100);
    }

    /// <summary>Now and then made-up rules tell so many values apart that they are refused (EC2502): those decide nothing, and may not be many.</summary>
    private static void AgreeOnDraws(int times, ulong seed)
    {
        var refused = 0;
        Gen.Int[0, int.MaxValue]
            .Each(
                times,
                seed,
                drawn =>
                {
                    try
                    {
                        Agree(drawn, Request, FirmsOfARuleSet);
                    }
                    catch (FaultException faulty) when (faulty.Faults.All(fault => fault.Code == "EC2502"))
                    {
                        Interlocked.Increment(ref refused);
                    }
                },
                threads: 2
            );
        refused.ShouldBeLessThanOrEqualTo(times / 101);
    }

    private static void Agree(
        int seed,
        DecisionRequest request,
        int firms,
        Func<RuleSet, RuleSet>? with = null
    )
    {
        var rules = new GeneratedRules(seed).Make();
        rules = with?.Invoke(rules) ?? rules;
        var inventory = new GeneratedCity(seed).Make(firms);

        var columns = new ColumnarEngine(rules).Decide(inventory, request);
        var reference = new ReferenceEngine(rules).Decide(inventory, request);

        EngineComparison.Of(columns, reference).Take(5).ShouldBeEmpty($"seed {seed}: {Words(inventory)}");
    }

    private static string Words(EmergencyReductionInventory inventory) =>
        $"{inventory.Enterprises.Count} firms, {inventory.Lines.Count} lines";
}
