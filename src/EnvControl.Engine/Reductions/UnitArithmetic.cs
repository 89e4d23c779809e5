using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Reductions;

/// <summary>What stopping whole lines or units saves (按生产线或台数减排计算).</summary>
internal static class UnitArithmetic
{
    /// <summary>ceil(share × lines) whole lines stop, in the firm's stop order; a single line falls by the share (a ruling of ours).</summary>
    public static Effect Lines(PlantLines plant, Permille share, int line)
    {
        var siblings = plant.Siblings(line);
        if (siblings.Length == 1)
        {
            return MeasureArithmetic.Exactly(
                ReductionShare.From(share),
                new Working(
                    share == Permille.All ? WorkingKind.Everything : WorkingKind.SingleLine,
                    share,
                    Lines: 1
                ),
                ruling: share != Permille.All && share != Permille.None
            );
        }

        var stopping = ((share.Value * siblings.Length) + 999) / 1000;
        return ByStopOrder(plant, siblings, stopping, line, new Working(WorkingKind.WholeLines, share));
    }

    /// <summary>A number of units stops: whole lines in stop order where each line is one unit, else the mean part (a ruling of ours).</summary>
    public static Effect Units(PlantLines plant, int line, Func<int, int> stoppingOf)
    {
        var siblings = plant.Siblings(line);
        if (plant.Sum(FactIds.Units, siblings) is not { } total)
        {
            return MeasureArithmetic.Between(
                ReductionShare.None,
                ReductionShare.All,
                Working.Of(WorkingKind.Units),
                null,
                [FactIds.Units]
            );
        }

        var stopping = stoppingOf((int)total);
        if (total == siblings.Length)
        {
            return ByStopOrder(plant, siblings, stopping, line, Working.Of(WorkingKind.WholeLines));
        }

        return MeasureArithmetic.Exactly(
            total == 0 ? ReductionShare.None : ReductionShare.Quotient(stopping, (long)total),
            new Working(WorkingKind.Units, Lines: (int)total, Stopping: stopping),
            new Quantity(stopping, "unit"),
            ruling: true
        );
    }

    private static Effect ByStopOrder(
        PlantLines plant,
        ImmutableArray<int> siblings,
        int stopping,
        int line,
        Working working
    )
    {
        var orders = siblings.ToDictionary(sibling => sibling, sibling => OrderOf(plant, sibling));
        var quantity = new Quantity(stopping, "line");
        var stops = siblings.Where(s => Stops(orders, s, stopping) == true).ToImmutableArray();
        var isSettled = stops.Length == stopping;
        working = working with
        {
            Lines = siblings.Length,
            Stopping = stopping,
            StoppingNames = isSettled
                ? [.. stops.OrderBy(s => orders[s] ?? 0).Select(s => plant.Lines.Names.Text(s))]
                : [],
        };
        return Stops(orders, line, stopping) switch
        {
            true => MeasureArithmetic.Exactly(ReductionShare.All, working, quantity),
            false => MeasureArithmetic.Exactly(ReductionShare.None, working, quantity),
            null => MeasureArithmetic.Between(
                ReductionShare.None,
                ReductionShare.All,
                working,
                quantity,
                [FactIds.StopOrder]
            ),
        };
    }

    /// <summary>Whether a line is among the first to stop; <c>null</c> while a missing or equal stop order leaves it open.</summary>
    private static bool? Stops(Dictionary<int, double?> orders, int line, int stopping)
    {
        var own = orders[line];
        var surelyBefore = own is null ? 0 : orders.Count(o => o.Key != line && o.Value < own);
        var maybeBefore = own is null
            ? orders.Count - 1
            : orders.Count(o => o.Key != line && (o.Value is null || o.Value <= own));
        return maybeBefore < stopping ? true
            : surelyBefore >= stopping ? false
            : null;
    }

    private static double? OrderOf(PlantLines plant, int line) =>
        plant.Lines[FactIds.StopOrder][line] is { IsMissing: false } order ? order.Number : null;
}
