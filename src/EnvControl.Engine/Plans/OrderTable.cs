using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>What one group of a control order asks (一组管控令的表): from the facts of its condition to the levels at which it bears on a line.</summary>
/// <remarks>A table for each group, apart from the industries' tables: orders name many firms, and the cells of one must not multiply another's. Immutable, safe to share between threads.</remarks>
internal sealed class OrderTable
{
    private readonly CellCondition _condition;

    /// <summary>Lays the table out; cells come with <see cref="Fill"/>.</summary>
    /// <param name="facts">The catalogue.</param>
    /// <param name="rule">What the group is asked.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    public OrderTable(FactCatalog facts, OrderRule rule, double elapsedHours)
    {
        Axes = new AxisSet(facts, [rule.Rule.Condition], [], new FixedFacts(elapsedHours, null, null));
        _condition = Axes.Compile(rule.Rule.Condition);
        Grid = new Grid(Axes.Axes);
        Candidates = Axes
            .Axes.Where(axis => axis.Name is not (FactIds.CreditCode or FactIds.Name or FactIds.Line))
            .Aggregate(1L, (product, axis) => Math.Min(product * axis.Candidates, 1L << 20));
        Cells = [];
    }

    /// <summary>The dimensions.</summary>
    public AxisSet Axes { get; }

    /// <summary>How the cells are laid out.</summary>
    public Grid Grid { get; }

    /// <summary>How many combinations of values the facts that can be missing may have.</summary>
    public long Candidates { get; }

    /// <summary>For each cell 1 and the levels at which the group is bound, a bit each; or <see cref="Grid.Undecided"/>.</summary>
    public ushort[] Cells { get; private set; }

    /// <summary>The levels that a cell's number stands for.</summary>
    public static bool Binds(ushort cell, int level) => ((cell - 1) & (1 << level)) != 0;

    /// <summary>Works the cells out.</summary>
    /// <param name="otherCandidates">How many combinations the other tables may add to a row's missing facts.</param>
    public void Fill(long otherCandidates) => Cells = Grid.Fill(Decide, otherCandidates);

    private int Decide(ReadOnlySpan<byte> codes)
    {
        var levels = 0;
        for (var level = 0; level < AlertLevels.All.Count; level++)
        {
            switch (_condition.Evaluate(codes, level, default))
            {
                case Truth.Unknown:
                    return -1;
                case Truth.Yes:
                    levels |= 1 << level;
                    break;
            }
        }

        return 1 + levels;
    }
}
