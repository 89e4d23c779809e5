using CsCheck;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Deltas;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Tests.TwoEngines;
using NodaTime;

namespace EnvControl.Rules.Tests.Deltas;

/// <summary>What is supposed comes out of the delta as a full run of the changed city decides it, to the milligram.</summary>
public sealed class DeltaTests
{
    private static readonly LocalDate Day = new(2020, 12, 1);
    private static readonly PerformanceGrade[] Grades = Enum.GetValues<PerformanceGrade>();
    private static readonly string[] Flags = ["leading", "advanced", "suspended", "longIdle"];

    [Fact]
    public void Other_grades_and_flags_of_some_firms_come_out_as_a_full_run() =>
        Gen.Int[0, int.MaxValue].Each(100, 1, seed => Facts(seed, sets: 100), threads: 2);

    [Fact]
    public void Another_share_of_a_rule_comes_out_as_a_full_run() =>
        Gen.Int[0, int.MaxValue].Each(20, 2, seed => Shares(seed, sets: 10), threads: 2);

    [Fact]
    public void Other_figures_and_list_entries_of_some_firms_come_out_as_a_full_run() =>
        Gen.Int[0, int.MaxValue].Each(40, 3, seed => Figures(seed, sets: 50), threads: 2);

    [Fact]
    [Trait("Category", "Long")]
    public void A_hundred_thousand_change_sets_come_out_as_full_runs()
    {
        Gen.Int[0, int.MaxValue].Each(400, 4, seed => Facts(seed, sets: 200), threads: 2);
        Gen.Int[0, int.MaxValue].Each(100, 5, seed => Shares(seed, sets: 10), threads: 2);
        Gen.Int[0, int.MaxValue].Each(95, 6, seed => Figures(seed, sets: 200), threads: 2);
    }

    [Fact]
    public void Changes_of_different_firms_may_come_in_any_order() =>
        Gen.Int[0, int.MaxValue]
            .Each(
                30,
                7,
                seed =>
                {
                    var draw = new Draw(seed);
                    var inventory = new GeneratedCity(seed).Make(30);
                    using var city = new ColumnarEngine(new GeneratedRules(seed).Make()).Prepare(
                        inventory,
                        Day
                    );
                    using var state = new BaseState(city);
                    var changes = Enumerable
                        .Range(0, 6)
                        .Select(firm => Grade(state, inventory, firm, draw.Of<PerformanceGrade>(Grades)))
                        .Where(all => all.Length > 0)
                        .ToArray();
                    var (first, second) = (state.NewTotals(), state.NewTotals());
                    state.Apply([.. changes.SelectMany(all => all)], first);
                    state.Apply([.. changes.Reverse().SelectMany(all => all)], second);
                    second.ToTotals().ShouldBe(first.ToTotals());
                }
            );

    [Fact]
    public void A_firm_more_changes_no_other_and_the_city_is_the_sum_of_its_firms() =>
        Gen.Int[0, int.MaxValue]
            .Each(
                30,
                8,
                seed =>
                {
                    var engine = new ColumnarEngine(new GeneratedRules(seed).Make());
                    var inventory = new GeneratedCity(seed).Make(12);
                    var (known, most, open) = (new long[12], new long[12], 0);
                    var whole = Totals(engine, inventory);
                    for (var firm = 0; firm < 12; firm++)
                    {
                        var alone = Totals(engine, new Rebuilt(inventory).Make([firm]));
                        for (var i = 0; i < 12; i++)
                        {
                            known[i] += alone.Known[i];
                            most[i] += alone.Most[i];
                        }

                        open += alone.OpenLines;
                    }

                    new ColumnTotals([.. known], [.. most], open).ShouldBe(whole);
                }
            );

    [Fact]
    public void Facts_on_which_more_hangs_than_a_code_are_not_supposed_by_code()
    {
        using var city = new ColumnarEngine(Repository.Rules).Prepare(new GeneratedCity(1).Make(3), Day);
        using var state = new BaseState(city);
        foreach (var fact in new[] { "stopOrder", "capacityApproved", "industry", "guarantee", "pmKgPerDay" })
        {
            state.Suppose(fact, FactValue.Missing).ShouldBeNull(fact);
        }

        Should.Throw<KeyNotFoundException>(() => state.Suppose("colour", FactValue.Missing));
        Should.Throw<KeyNotFoundException>(() => state.SupposeShare("nothing"));
    }

    /// <summary>Made-up rules, every other time with control orders.</summary>
    private static RuleSet RulesOf(int seed)
    {
        var rules = new GeneratedRules(seed).Make();
        return seed % 2 == 0 ? rules : rules.WithOrders(new GeneratedOrders(seed).Make(rules));
    }

    private static void Facts(int seed, int sets)
    {
        var draw = new Draw(seed);
        var engine = new ColumnarEngine(RulesOf(seed));
        var inventory = new GeneratedCity(seed).Make(6);
        using var city = engine.Prepare(inventory, Day);
        using var state = new BaseState(city);
        var totals = state.NewTotals();
        for (var set = 0; set < sets; set++)
        {
            var rebuilt = new Rebuilt(inventory);
            var changes = new List<FactChange>();
            for (var i = 0; i < 1 + draw.Below(5); i++)
            {
                var firm = draw.Below(inventory.Enterprises.Count);
                if (draw.OneIn(2))
                {
                    var flag = draw.Of(Flags.AsSpan());
                    var value = draw.OneIn(4) ? FactValue.Missing : FactValue.Of(draw.OneIn(2));
                    if (state.Suppose(flag, value) is { } option)
                    {
                        rebuilt.Firms[(firm, flag)] = value;
                        changes.AddRange(
                            LinesOf(inventory, firm).Select(line => new FactChange(line, option))
                        );
                    }
                }
                else
                {
                    var grade = draw.OneIn(6) ? (PerformanceGrade?)null : draw.Of(Grades);
                    var more = Grade(state, inventory, firm, grade);
                    changes.AddRange(more);
                    if (more.Length > 0)
                    {
                        foreach (var standing in inventory.Enterprises.StandingsOf(firm))
                        {
                            rebuilt.Grades[(firm, standing.Industry.Text)] = grade;
                        }
                    }
                }
            }

            state.Apply([.. changes], totals);
            totals.ToTotals().ShouldBe(Totals(engine, rebuilt.Make()));
        }
    }

    private static void Shares(int seed, int sets)
    {
        var draw = new Draw(seed);
        var rules = RulesOf(seed);
        var inventory = new GeneratedCity(seed).Make(60);
        using var city = new ColumnarEngine(rules).Prepare(inventory, Day);
        using var state = new BaseState(city);
        var totals = state.NewTotals();
        var options = rules
            .Rules.Select(rule => (Rule: rule, Option: state.SupposeShare(rule.Name)))
            .Where(pair => pair.Option.Lines > 0)
            .ToArray();
        for (var set = 0; set < sets && options.Length > 0; set++)
        {
            var (rule, option) = draw.Of(options);
            var share = Permille.Of(
                draw.OneIn(2) ? draw.Below(1001) : draw.Of(0, 1, 250, 300, 333, 500, 667, 999, 1000)
            );

            state.Apply(option, share, totals);

            var changed = rules with
            {
                Rules = [.. rules.Rules.Select(known => known == rule ? With(known, share) : known)],
            };
            totals.ToTotals().ShouldBe(Totals(new ColumnarEngine(changed), inventory), rule.Name);
        }
    }

    private static void Figures(int seed, int sets)
    {
        var draw = new Draw(seed);
        var engine = new ColumnarEngine(RulesOf(seed));
        var inventory = new GeneratedCity(seed).Make(6);
        using var city = engine.Prepare(inventory, Day);
        using var state = new BaseState(city);
        var totals = state.NewTotals();
        for (var set = 0; set < sets; set++)
        {
            int[] firms = [.. Enumerable.Range(0, 6).Where(_ => draw.OneIn(3))];
            var rebuilt = new Rebuilt(inventory);
            foreach (var line in firms.SelectMany(firm => LinesOf(inventory, firm)))
            {
                rebuilt.Lines[
                    (line, draw.Of("stopOrder", "units", "capacityApproved", "actualOutput", "pmKgPerDay"))
                ] = draw.OneIn(4) ? FactValue.Missing : FactValue.Of(1.0 + draw.Below(200));
            }

            var taken = draw.OneIn(2);
            var listed = firms
                .Select(inventory.Enterprises.CreditCodes.Text)
                .ToHashSet(StringComparer.Ordinal);
            Overlay? Entry(Overlay entry) =>
                taken && entry is Guarantee or OffPeakStop && listed.Contains(entry.Firm.Text) ? null : entry;
            using var with = firms.Length == 0 ? null : engine.Prepare(rebuilt.Make(firms, Entry), Day);

            state.Replace(firms, with, totals);

            totals
                .ToTotals()
                .ShouldBe(
                    Totals(engine, rebuilt.Make(Enumerable.Range(0, inventory.Enterprises.Count), Entry))
                );
        }
    }

    private static FactChange[] Grade(
        BaseState state,
        EmergencyReductionInventory inventory,
        int firm,
        PerformanceGrade? grade
    ) =>
        state.Suppose(FactIds.Grade, grade is { } known ? FactValue.Of(known.Spell()) : FactValue.Missing)
            is { } option
            ? [.. LinesOf(inventory, firm).Select(line => new FactChange(line, option))]
            : [];

    private static IEnumerable<int> LinesOf(EmergencyReductionInventory inventory, int firm)
    {
        var (start, length) = inventory.Lines.LinesOf(firm).GetOffsetAndLength(inventory.Lines.Count);
        return Enumerable.Range(start, length);
    }

    private static Rule With(Rule rule, Permille share) =>
        rule with
        {
            Measures = [.. rule.Measures.Select(measure => With(measure, share))],
            Later =
            [
                .. rule.Later.Select(later =>
                    later with
                    {
                        Measures = [.. later.Measures.Select(m => With(m, share))],
                    }
                ),
            ],
        };

    private static Measure With(Measure measure, Permille share) =>
        measure switch
        {
            Curtailment cut => cut with { Share = share },
            LineStop stop => stop with { Share = share },
            LoadCap cap => cap with { Load = share.Rest },
            { DeclaredEffect: not null } => measure with { DeclaredEffect = share },
            _ => measure,
        };

    private static ColumnTotals Totals(ColumnarEngine engine, EmergencyReductionInventory inventory)
    {
        using var city = engine.Prepare(inventory, Day);
        using var decisions = city.NewDecisions();
        city.Decide(decisions);
        return decisions.Totals;
    }
}
