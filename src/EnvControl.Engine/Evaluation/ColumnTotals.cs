using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Evaluation;

/// <summary>What all lines save together at each level, whole milligrams a day (全市合计), line by line and without rounding.</summary>
/// <param name="Known">Of lines whose saving is known exactly; shape [3 levels × 4 pollutants], yellow first.</param>
/// <param name="Most">The same and the upper bounds of all others.</param>
/// <param name="OpenLines">Lines and levels of which some saving is not known exactly.</param>
public sealed record ColumnTotals(ImmutableArray<long> Known, ImmutableArray<long> Most, int OpenLines)
{
    /// <summary>Figures of one line: three levels, four pollutants each.</summary>
    public const int Width = 12;

    /// <summary>What is known exactly of a pollutant at a level.</summary>
    public long KnownAt(AlertLevel level, Pollutant pollutant) => Known[Place(level, pollutant)];

    /// <summary>What is saved at most.</summary>
    public long MostAt(AlertLevel level, Pollutant pollutant) => Most[Place(level, pollutant)];

    /// <summary>The place of a figure among the twelve.</summary>
    public static int Place(AlertLevel level, Pollutant pollutant) =>
        (Pollutants.Count * ((int)level - 1)) + (int)pollutant;

    /// <inheritdoc/>
    public bool Equals(ColumnTotals? other) =>
        other is not null
        && OpenLines == other.OpenLines
        && Known.AsSpan().SequenceEqual(other.Known.AsSpan())
        && Most.AsSpan().SequenceEqual(other.Most.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(OpenLines, Known[0], Most[^1]);
}
