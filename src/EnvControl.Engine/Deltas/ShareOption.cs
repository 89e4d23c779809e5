using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Deltas;

/// <summary>A rule's share made ready to be supposed (备好的假定比例): what the lines on which it bears save together, as a curve.</summary>
/// <remarks>Immutable, safe to share between threads; made by <see cref="BaseState.SupposeShare"/> and good for that state alone.</remarks>
public sealed class ShareOption
{
    private readonly ShareCurve _curve;

    internal ShareOption(ShareCurve curve, int lines) => (_curve, Lines) = (curve, lines);

    /// <summary>On how many lines the share bears.</summary>
    public int Lines { get; }

    /// <summary>Adds what a share changes.</summary>
    internal void Apply(Permille share, DeltaTotals into) => _curve.Add(share.Value, into);
}
