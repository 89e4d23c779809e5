using CsCheck;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.City;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Application.Tests.SitePlans;

/// <summary>What holds of binding whatever firms file: drawn texts for a third of the city's firms and some of their lines.</summary>
public sealed class BindingTests
{
    private static readonly string[] Pool =
    [
        "停产",
        "限产10%",
        "限产30%，禁用国四及以下货车",
        "限产百分之五十",
        "停1台",
        "停产一半生产线",
        "烧结机停产50%，高炉焖炉",
        "喷涂工序停产",
        "每日22时至次日6时停产",
        "产量控制在200吨以内",
        "按60%负荷生产",
        "自主减排",
        "严格落实要求",
        "其余按0.7倍控制",
        "仅保留1台运行",
        "石灰窑停1台",
    ];

    private static readonly SitePlan[] Plans = Draw();

    public static TheoryData<BindMode> Modes => [.. Enum.GetValues<BindMode>()];

    [Fact]
    public void An_inventory_without_filed_texts_keeps_the_table_it_had() =>
        FiledTown.Bound(_ => FiledTown.ByRules, BindMode.Stricter, []).SitePlans.ShouldBeNull();

    [Theory]
    [MemberData(nameof(Modes))]
    public void Both_engines_come_to_the_same_table(BindMode mode)
    {
        var columnar = FiledTown.Bound(FiledTown.Columnar, mode, Plans);
        var reference = FiledTown.Bound(FiledTown.Reference, mode, Plans);
        EngineComparison.Of(columnar, reference).ShouldBeEmpty();
    }

    [Fact]
    public void By_the_rules_every_decision_is_the_one_the_rules_make() =>
        EngineComparison.Of(FiledTown.ByRules, FiledTown.Bound(BindMode.Derived, Plans)).ShouldBeEmpty();

    [Fact]
    public void Whichever_is_stricter_never_saves_less_than_the_rules_and_softens_no_firm()
    {
        var bound = FiledTown.Bound(BindMode.Stricter, Plans);
        foreach (var (firm, level) in Everywhere())
        {
            var (before, after) = (
                FiledTown.ByRules.Firm(firm, level).Saving,
                bound.Firm(firm, level).Saving
            );
            if (bound.SitePlans!.Firm(firm, level).Lines.Any(line => line.Bound == PlanBound.Both))
            {
                continue; // What a missing fact leaves open has bounds, not a figure.
            }

            foreach (var pollutant in Pollutants.All.Where(before.IsBaseKnown))
            {
                after.Least[pollutant].ShouldBeGreaterThanOrEqualTo(before.Least[pollutant]);
            }
        }
    }

    [Fact]
    public void A_finding_of_softer_or_stricter_agrees_with_the_amounts()
    {
        var plans = FiledTown.Bound(BindMode.Stricter, Plans).SitePlans!;
        var seen = new HashSet<PlanFinding>();
        foreach (var (firm, level) in Everywhere())
        {
            var plan = plans.Firm(firm, level);
            seen.Add(plan.Finding);
            if (
                plan.Lines.Select(line => line.Finding).Distinct().Count() > 1
                || plan is not { FiledSaving: { } filed, DerivedSaving: { } derived }
            )
            {
                continue;
            }

            foreach (
                var p in Pollutants.All.Where(p => filed.Exact(p) is not null && derived.Exact(p) is not null)
            )
            {
                switch (plan.Finding)
                {
                    case PlanFinding.Softer:
                        filed.Exact(p)!.Value.ShouldBeLessThanOrEqualTo(derived.Exact(p)!.Value);
                        break;
                    case PlanFinding.Stricter:
                        filed.Exact(p)!.Value.ShouldBeGreaterThanOrEqualTo(derived.Exact(p)!.Value);
                        break;
                    case PlanFinding.Same:
                        ((decimal)filed.Exact(p)!.Value).ShouldBe(
                            derived.Exact(p)!.Value,
                            10 + (derived.Exact(p)!.Value / 99m)
                        );
                        break;
                }
            }
        }

        seen.Count.ShouldBeGreaterThan(5, "the pool is to bring every finding about");
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void The_citys_figures_follow_what_binds(BindMode mode)
    {
        var bound = FiledTown.Bound(mode, Plans);
        foreach (var level in AlertLevels.All)
        {
            var summary = CitySummary.Of(bound, level);
            foreach (var pollutant in Pollutants.All)
            {
                Enumerable
                    .Range(0, bound.Inventory.Enterprises.Count)
                    .Select(firm => bound.Firm(firm, level))
                    .Where(firm => firm.UnknownDuty.IsEmpty)
                    .Sum(firm => firm.Saving.Exact(pollutant) ?? 0)
                    .ShouldBe(summary.Reduction.Least[pollutant]);
            }
        }
    }

    [Fact]
    public void Every_line_says_what_bound_it_and_whoever_counts_firms_by_finding_counts_each_once()
    {
        var plans = FiledTown.Bound(BindMode.Stricter, Plans).SitePlans!;
        foreach (var level in AlertLevels.All)
        {
            var counts = plans.Counts(level);
            counts.Findings.Values.Sum().ShouldBe(FiledTown.City.Enterprises.Count);
            counts.Filed.ShouldBe(Plans.Select(plan => plan.CreditCode).Distinct().Count());
        }

        foreach (var line in Enumerable.Range(0, FiledTown.City.Lines.Count))
        {
            var plan = plans.Line(line, AlertLevel.Orange);
            (plan.Bound == PlanBound.Derived).ShouldBe(ReferenceEquals(plan.Decision, plan.Derived));
        }
    }

    private static IEnumerable<(int Firm, AlertLevel Level)> Everywhere() =>
        from firm in Enumerable.Range(0, FiledTown.City.Enterprises.Count)
        from level in AlertLevels.All
        select (firm, level);

    private static SitePlan[] Draw()
    {
        var random = new PCG(1, 57);
        int Below(int end) => (int)random.Next((uint)end);
        var plans = new List<SitePlan>();
        for (var firm = 0; firm < FiledTown.City.Enterprises.Count; firm++)
        {
            if (Below(3) == 0)
            {
                plans.Add(FiledTown.Text(firm, Pool[Below(Pool.Length)]));
            }

            var lines = FiledTown.LinesOf(firm);
            if (lines.Length > 1 && Below(2) == 0)
            {
                plans.Add(FiledTown.Text(firm, Pool[Below(Pool.Length)], lines[Below(lines.Length)]));
            }
        }

        return [.. plans];
    }
}
