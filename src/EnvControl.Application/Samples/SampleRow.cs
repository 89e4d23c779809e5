using System.Collections.Immutable;

namespace EnvControl.Application.Samples;

/// <summary>A row of the sample (样本行): what all its facts would be, and which of them were left empty.</summary>
/// <param name="Missing">Ids of the facts that this row leaves empty, as real returns do.</param>
public abstract record SampleRow(ImmutableArray<string> Missing);
