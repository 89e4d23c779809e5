using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Grading;

/// <summary>A file of indicator values (指标表): one row a firm.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Rows">The firms in the order of the file.</param>
/// <param name="Warnings">What a reader should look at although it could be read.</param>
public sealed record IndicatorSheet(
    string Name,
    ImmutableArray<IndicatorRow> Rows,
    ImmutableArray<Fault> Warnings
);
