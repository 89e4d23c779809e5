using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>The first stage (第一阶段,分类): from the facts that classification asks for to the stance at every level.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
internal sealed class StanceTable
{
    private readonly ImmutableArray<ClassificationRule> _rules;
    private readonly ImmutableArray<CellCondition> _conditions;
    private readonly List<Stance> _stances = [new Stance([], [])];
    private readonly Dictionary<UInt128, int> _ids = [];

    /// <summary>Works the table out.</summary>
    /// <param name="facts">The catalogue.</param>
    /// <param name="rules">The classification rules in force, first match first.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    /// <param name="otherCandidates">How many combinations the industry tables may add to a row's missing facts.</param>
    public StanceTable(
        FactCatalog facts,
        ImmutableArray<ClassificationRule> rules,
        double elapsedHours,
        long otherCandidates
    )
    {
        _rules = rules;
        Axes = new AxisSet(
            facts,
            rules.Select(rule => rule.Rule.Condition),
            [],
            new FixedFacts(elapsedHours, null, null)
        );
        _conditions = [.. rules.Select(rule => Axes.Compile(rule.Rule.Condition))];
        Grid = new Grid(Axes.Axes);
        Cells = Grid.Fill(Decide, otherCandidates);
    }

    /// <summary>The classification rules in force, first match first.</summary>
    public ImmutableArray<ClassificationRule> Rules => _rules;

    /// <summary>The dimensions.</summary>
    public AxisSet Axes { get; }

    /// <summary>How the cells are laid out.</summary>
    public Grid Grid { get; }

    /// <summary>The stance of each cell, or <see cref="Grid.Undecided"/>.</summary>
    public ushort[] Cells { get; }

    /// <summary>The stances; the one at 0 stands for none.</summary>
    public IReadOnlyList<Stance> Stances => _stances;

    private int Decide(ReadOnlySpan<byte> codes)
    {
        var key = UInt128.Zero;
        for (var level = 0; level < AlertLevels.All.Count; level++)
        {
            if (!Decide(codes, level, out var deciding, out var standing))
            {
                return -1;
            }

            key = (key << 32) | ((uint)(ushort)(deciding + 1) << 16) | (ushort)(standing + 1);
        }

        if (!_ids.TryGetValue(key, out var id))
        {
            id = _stances.Count;
            _stances.Add(StanceOf(key));
            _ids.Add(key, id);
        }

        return id;
    }

    /// <summary>The stance of a key: by level, yellow highest, the places of the deciding rule and of the standing's, from 1.</summary>
    private Stance StanceOf(UInt128 key)
    {
        ClassificationRule? RuleAt(int half) =>
            (int)((key >> (16 * half)) & ushort.MaxValue) is > 0 and var place ? _rules[place - 1] : null;
        return new Stance([RuleAt(5), RuleAt(3), RuleAt(1)], [RuleAt(4), RuleAt(2), RuleAt(0)]);
    }

    private bool Decide(ReadOnlySpan<byte> codes, int level, out int deciding, out int standing)
    {
        deciding = standing = -1;
        for (var i = 0; i < _rules.Length; i++)
        {
            if (deciding >= 0 && _rules[i].IsEasing)
            {
                continue;
            }

            switch (_conditions[i].Evaluate(codes, level, default))
            {
                case Truth.Unknown:
                    return false;
                case Truth.Yes when deciding < 0:
                    deciding = i;
                    if (!_rules[i].IsEasing)
                    {
                        return true;
                    }

                    break;
                case Truth.Yes:
                    standing = i;
                    return true;
            }
        }

        return true;
    }
}
