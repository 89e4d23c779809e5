using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;

namespace EnvControl.Engine.Reductions;

/// <summary>The part that a measure stops, where its rule states one (措施自带的比例).</summary>
internal static class MeasureShares
{
    /// <summary>The share of a measure, or <c>null</c>.</summary>
    public static Permille? Of(Measure measure) =>
        measure switch
        {
            Curtailment cut => cut.Share,
            LineStop stop => stop.Share,
            LoadCap cap => cap.Load.Rest,
            _ => measure.DeclaredEffect,
        };

    /// <summary>The same measure with another share.</summary>
    public static Measure With(Measure measure, Permille share) =>
        measure switch
        {
            Curtailment cut => cut with { Share = share },
            LineStop stop => stop with { Share = share },
            LoadCap cap => cap with { Load = share.Rest },
            _ => measure with { DeclaredEffect = share },
        };
}
