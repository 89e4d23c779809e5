using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Samples;

/// <summary>What was written of a sample (样本输出回执).</summary>
/// <param name="Paths">The full paths written.</param>
/// <param name="Firms">How many firms.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="Warnings">What the chosen form cannot hold, so that nothing is left out in silence.</param>
public sealed record SampleReceipt(
    ImmutableArray<string> Paths,
    int Firms,
    int Lines,
    ImmutableArray<Fault> Warnings
);
