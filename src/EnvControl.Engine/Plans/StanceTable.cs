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
    private readonly Dictionary<Stance, int> _ids = [];

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
        var classes = new ClassificationRule?[AlertLevels.All.Count];
        var standings = new ClassificationRule?[AlertLevels.All.Count];
        for (var level = 0; level < AlertLevels.All.Count; level++)
        {
            if (!Decide(codes, level, out classes[level], out standings[level]))
            {
                return -1;
            }
        }

        var stance = new Stance([.. classes], [.. standings]);
        if (!_ids.TryGetValue(stance, out var id))
        {
            id = _stances.Count;
            _stances.Add(stance);
            _ids.Add(stance, id);
        }

        return id;
    }

    private bool Decide(
        ReadOnlySpan<byte> codes,
        int level,
        out ClassificationRule? deciding,
        out ClassificationRule? standing
    )
    {
        deciding = standing = null;
        for (var i = 0; i < _rules.Length; i++)
        {
            if (deciding is not null && _rules[i].IsEasing)
            {
                continue;
            }

            switch (_conditions[i].Evaluate(codes, level, default))
            {
                case Truth.Unknown:
                    return false;
                case Truth.Yes when deciding is null:
                    deciding = _rules[i];
                    if (!deciding.IsEasing)
                    {
                        return true;
                    }

                    break;
                case Truth.Yes:
                    standing = _rules[i];
                    return true;
            }
        }

        return true;
    }
}
