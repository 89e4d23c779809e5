using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Reductions;

/// <summary>Works out what a measure comes to for a line (措施减排量计算). Both engines share it.</summary>
/// <remarks>Pure and thread-safe. The arithmetic of each measure: <c>design</c> contract "Measures"; readings of ours are marked as rulings.</remarks>
public sealed class MeasureArithmetic(PlantLines plant)
{
    /// <summary>The part of a line's base that a measure saves.</summary>
    /// <exception cref="ArgumentException">An <see cref="ApprovedLoad"/> was not replaced by its list entry.</exception>
    public Effect EffectOf(Measure measure, int line)
    {
        if (!plant.IsRunning(line) && measure.Effect is not MeasureEffect.NotQuantified)
        {
            return Exactly(ReductionShare.None, Working.Of(WorkingKind.AlreadyStopped));
        }

        return measure switch
        {
            VoluntaryReduction => Exactly(ReductionShare.None, Working.Of(WorkingKind.Nothing)),
            Shutdown => Exactly(ReductionShare.All, Working.Of(WorkingKind.Everything)),
            Curtailment { Base: CurtailmentBase.LowestOfApprovedPermittedActual } cut => CapArithmetic.Lowest(
                plant,
                cut,
                line
            ),
            Curtailment { Base: CurtailmentBase.ActualOutput } cut => CapArithmetic.OfActual(
                plant,
                cut,
                line
            ),
            Curtailment cut => Plain(cut.Share),
            LineStop stop => UnitArithmetic.Lines(plant, stop.Share, line),
            StopUnits stop => UnitArithmetic.Units(plant, line, total => Math.Min(stop.Count, total)),
            KeepUnits keep => UnitArithmetic.Units(plant, line, total => Math.Max(0, total - keep.Count)),
            OutputCap cap => CapArithmetic.Output(plant, cap, line),
            TimeWindow window => Hours(window),
            LoadCap load => Plain(load.Load.Rest),
            ApprovedLoad => throw new ArgumentException(
                "An approved load is replaced by its list entry first.",
                nameof(measure)
            ),
            { DeclaredEffect: { } declared } => Plain(declared),
            _ => new Effect(
                false,
                ReductionShare.None,
                ReductionShare.All,
                null,
                [],
                Working.Of(WorkingKind.NotQuantified)
            ),
        };
    }

    /// <summary>What a line saves when a part of it, between two bounds, is saved.</summary>
    public Saving SavingOf(int line, ReductionShare least, ReductionShare most)
    {
        var known = 0;
        var (low, high) = (new long[Pollutants.Count], new long[Pollutants.Count]);
        foreach (var pollutant in Pollutants.All)
        {
            var milligrams = plant.BaseMilligrams(line, pollutant);
            if (milligrams == AmountColumn.Missing && most.CompareTo(ReductionShare.None) > 0)
            {
                continue;
            }

            known |= 1 << (int)pollutant;
            low[(int)pollutant] = least.Of(Math.Max(0, milligrams));
            high[(int)pollutant] = most.Of(Math.Max(0, milligrams));
        }

        return new Saving(
            new(low[0], low[1], low[2], low[3]),
            new(high[0], high[1], high[2], high[3]),
            known
        );
    }

    internal static Effect Exactly(
        ReductionShare share,
        Working working,
        Quantity? quantity = null,
        bool ruling = false
    ) => new(true, share, share, quantity, [], working, ruling);

    internal static Effect Between(
        ReductionShare least,
        ReductionShare most,
        Working working,
        Quantity? quantity,
        ImmutableArray<string> missing
    ) => new(true, least, most, quantity, missing, working);

    private static Effect Plain(Permille share) =>
        Exactly(ReductionShare.From(share), new Working(WorkingKind.PlainShare, share));

    private static Effect Hours(TimeWindow window) =>
        Exactly(
            ReductionShare.Quotient(window.StoppedMinutes, 1440),
            Working.Of(WorkingKind.Hours),
            new Quantity(window.StoppedMinutes / 60m, "h")
        );
}
