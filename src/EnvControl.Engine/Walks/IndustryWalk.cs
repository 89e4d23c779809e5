using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Walks;

/// <summary>Walks the cases of one industry (单个行业的逐格遍历).</summary>
/// <remarks>
/// Facts that only one of the two tables asks for do not touch one another, so each table is walked by itself and the two are
/// put together by where they lead: as good as every pair, and fast.
/// </remarks>
internal sealed class IndustryWalk
{
    private readonly CompiledRules _rules;
    private readonly IndustryTable _table;
    private readonly string _industry;
    private readonly Func<IndustryTable, int, int, int, LevelVerdicts> _verdictsOf;
    private readonly WalkDimension _grade;
    private readonly ImmutableArray<WalkDimension> _outer;
    private readonly ImmutableArray<WalkDimension> _stanceOnly;
    private readonly ImmutableArray<WalkDimension> _industryOnly;
    private readonly ImmutableArray<string> _grades;

    /// <summary>Finds the dimensions.</summary>
    public IndustryWalk(
        CompiledRules rules,
        string industry,
        IEnumerable<string> processes,
        Func<IndustryTable, int, int, int, LevelVerdicts> verdictsOf
    )
    {
        _rules = rules;
        _table = rules.TableOf(industry);
        _industry = industry;
        _verdictsOf = verdictsOf;
        var facts = rules.Set.Facts;
        var stance = WalkAxis.Of(rules.Stances.Axes, rules.Stances.Grid).ToArray();
        var own = WalkAxis.Of(_table.Axes, _table.Grid).ToArray();
        WalkDimension Fact(string id, IEnumerable<FactValue>? values = null) =>
            WalkDimension.Of(facts[id], Find(stance, id), Find(own, id), values);

        _grade = Fact(FactIds.Grade, facts[FactIds.Grade].Values.Select(value => FactValue.Of(value.Id)));
        _grades = [.. _grade.Values.Select(value => value.Value.Text)];
        WalkDimension[] named =
        [
            Fact(FactIds.Industry, [FactValue.Of(industry)]),
            Fact(FactIds.Process, processes.Select(FactValue.Of)),
        ];
        string[] given = [FactIds.Industry, FactIds.Process, FactIds.Grade];
        WalkDimension[] further =
        [
            .. stance
                .Concat(own)
                .Where(axis => axis.Axis.Derived is null)
                .Select(axis => axis.Axis.Name)
                .Distinct(StringComparer.Ordinal)
                .Except(given, StringComparer.Ordinal)
                .Select(id => Fact(id)),
            .. stance
                .Concat(own)
                .Select(axis => axis.Axis.Derived)
                .OfType<NumberTest>()
                .Distinct()
                .Select(test => WalkDimension.Of(test, Find(stance, test), Find(own, test))),
        ];
        _outer =
        [
            .. named,
            .. further.Where(dimension => dimension is { IsInStance: true, IsInIndustry: true }),
        ];
        _stanceOnly = [.. further.Where(dimension => !dimension.IsInIndustry)];
        _industryOnly = [.. further.Where(dimension => !dimension.IsInStance)];
    }

    /// <summary>Every kind of line.</summary>
    public IEnumerable<FirmKind> Kinds()
    {
        var stances = new Dictionary<int, List<WalkGroup>>();
        foreach (var (picks, stanceStart, industryStart) in Combinations(_outer))
        {
            if (!stances.TryGetValue(stanceStart, out var byStance))
            {
                byStance = Groups(
                    _stanceOnly,
                    stanceStart,
                    value => value.Stance,
                    cell => _rules.Stances.Cells[cell]
                );
                stances.Add(stanceStart, byStance);
            }

            var outer = (int[])picks.Clone();
            foreach (
                var cells in Groups(
                    _industryOnly,
                    industryStart,
                    value => value.Industry,
                    cell => _table.Cells[cell]
                )
            )
            {
                foreach (var stance in byStance)
                {
                    yield return Kind(outer, stance, cells);
                }
            }
        }
    }

    private FirmKind Kind(int[] outer, WalkGroup stance, WalkGroup cells) =>
        new(
            _industry,
            _outer[1].Values[outer[1]].Value.Text,
            _grades,
            [
                .. Enumerable
                    .Range(0, _grades.Length)
                    .Select(grade =>
                        _verdictsOf(_table, stance.Targets[grade], cells.Targets[grade], cells.Cells[grade])
                    ),
            ],
            stance.Count * cells.Count,
            () =>
                WitnessFacts.Of(
                    _rules.Set.Facts,
                    Picked(_outer, outer)
                        .Concat(Picked(_stanceOnly, stance.Picks))
                        .Concat(Picked(_industryOnly, cells.Picks))
                )
        );

    private static IEnumerable<(WalkDimension Dimension, FactValue Value)> Picked(
        ImmutableArray<WalkDimension> dimensions,
        int[] picks
    ) => dimensions.Select((dimension, i) => (dimension, dimension.Values[picks[i]].Value));

    /// <summary>The combinations of some dimensions, those that lead to the same at every grade taken together.</summary>
    private List<WalkGroup> Groups(
        ImmutableArray<WalkDimension> dimensions,
        int start,
        Func<WalkValue, int> offsetOf,
        Func<int, int> targetOf
    )
    {
        var groups = new List<WalkGroup>();
        var known = new Dictionary<string, WalkGroup>(StringComparer.Ordinal);
        var offsets = _grade.Values.Select(offsetOf).ToArray();
        foreach (var (picks, stance, industry) in Combinations(dimensions))
        {
            // Of dimensions that only one table asks for, the other's offset is nothing.
            var cell = start + stance + industry;
            var targets = Array.ConvertAll(offsets, offset => targetOf(cell + offset));
            var key = new string(MemoryMarshal.Cast<int, char>(targets));
            if (!known.TryGetValue(key, out var group))
            {
                group = new WalkGroup(
                    targets,
                    Array.ConvertAll(offsets, offset => cell + offset),
                    (int[])picks.Clone()
                );
                known.Add(key, group);
                groups.Add(group);
            }

            group.Count++;
        }

        return groups;
    }

    /// <summary>Every combination of values; the array of places is one and the same.</summary>
    private static IEnumerable<(int[] Picks, int Stance, int Industry)> Combinations(
        ImmutableArray<WalkDimension> dimensions
    )
    {
        var picks = new int[dimensions.Length];
        while (true)
        {
            var (stance, industry) = (0, 0);
            for (var i = 0; i < picks.Length; i++)
            {
                var value = dimensions[i].Values[picks[i]];
                stance += value.Stance;
                industry += value.Industry;
            }

            yield return (picks, stance, industry);
            var last = picks.Length - 1;
            while (last >= 0 && ++picks[last] == dimensions[last].Values.Length)
            {
                picks[last--] = 0;
            }

            if (last < 0)
            {
                yield break;
            }
        }
    }

    private static WalkAxis? Find(WalkAxis[] axes, string fact) =>
        Array.Find(axes, axis => axis.Axis.Derived is null && axis.Axis.Name == fact);

    private static WalkAxis? Find(WalkAxis[] axes, NumberTest test) =>
        Array.Find(axes, axis => axis.Axis.Derived == test);
}
