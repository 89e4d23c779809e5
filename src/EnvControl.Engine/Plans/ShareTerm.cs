using EnvControl.Domain.Measures;

namespace EnvControl.Engine.Plans;

/// <summary>A quantified measure as columns need it (可量化措施): what it takes to know the part it saves.</summary>
/// <param name="Form">How.</param>
/// <param name="Parts">The share, in 36,000ths.</param>
/// <param name="Count">Units that stop or may run.</param>
/// <param name="IsPerPlant">Whether the lines of the process are taken together.</param>
/// <param name="Cap">The highest output, millionths of its unit.</param>
/// <param name="Unit">The unit of the highest output.</param>
internal readonly record struct ShareTerm(
    ShareForm Form,
    int Parts = 0,
    int Count = 0,
    bool IsPerPlant = false,
    long Cap = 0,
    string Unit = ""
)
{
    /// <summary>Whether the part hangs on figures of the line, not on its codes alone.</summary>
    public bool IsOfRecord => Form is not (ShareForm.Fixed or ShareForm.Declared or ShareForm.WholeLines);

    /// <summary>The term of a measure, or <c>null</c> for one that is not quantified.</summary>
    public static ShareTerm? Of(Measure measure) =>
        measure switch
        {
            VoluntaryReduction => new(ShareForm.Fixed),
            Shutdown => new(ShareForm.Fixed, ShareBounds.Whole),
            Curtailment { Base: CurtailmentBase.LowestOfApprovedPermittedActual } cut => new(
                ShareForm.Lowest,
                cut.Share.Value * ShareBounds.Thousandth,
                IsPerPlant: cut.IsPerPlant
            ),
            Curtailment cut => new(ShareForm.Fixed, cut.Share.Value * ShareBounds.Thousandth),
            LineStop stop => new(ShareForm.WholeLines, stop.Share.Value * ShareBounds.Thousandth),
            StopUnits stop => new(ShareForm.StopUnits, Count: stop.Count),
            KeepUnits keep => new(ShareForm.KeepUnits, Count: keep.Count),
            OutputCap cap => new(ShareForm.OutputCap, Cap: Millionths(cap.Cap), Unit: cap.Unit),
            TimeWindow window => new(ShareForm.Fixed, window.StoppedMinutes * ShareBounds.Minute),
            LoadCap load => new(ShareForm.Fixed, load.Load.Rest.Value * ShareBounds.Thousandth),
            ApprovedLoad => new(ShareForm.Approved),
            { DeclaredEffect: { } declared } => new(
                ShareForm.Declared,
                declared.Value * ShareBounds.Thousandth
            ),
            _ => null,
        };

    /// <summary>An amount in millionths of its unit.</summary>
    public static long Millionths(decimal amount) =>
        (long)Math.Round(amount * 1_000_000m, MidpointRounding.ToEven);
}
