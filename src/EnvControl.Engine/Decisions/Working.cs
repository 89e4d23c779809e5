using System.Collections.Immutable;
using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Decisions;

/// <summary>The numbers behind an effect (计算过程), to be put into words.</summary>
/// <param name="Kind">Which arithmetic.</param>
/// <param name="Share">The share of the rule.</param>
/// <param name="Approved">Approved capacity taken, if known.</param>
/// <param name="Permitted">Permitted capacity taken, if known.</param>
/// <param name="Actual">Actual output taken, if known.</param>
/// <param name="Base">The base that counted.</param>
/// <param name="Cap">The highest output.</param>
/// <param name="Lines">How many lines (or units) the process has in the firm.</param>
/// <param name="Stopping">How many of them stop.</param>
/// <param name="StoppingNames">Which, where the stop order says so.</param>
public sealed record Working(
    WorkingKind Kind,
    Permille Share = default,
    decimal? Approved = null,
    decimal? Permitted = null,
    decimal? Actual = null,
    decimal? Base = null,
    decimal? Cap = null,
    int Lines = 0,
    int Stopping = 0,
    ImmutableArray<string> StoppingNames = default
)
{
    /// <summary>Arithmetic that needs no numbers.</summary>
    public static Working Of(WorkingKind kind) => new(kind);
}
