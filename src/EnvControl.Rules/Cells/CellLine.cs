using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Rules.Cells;

/// <summary>The plain line of a cell (格中的普通生产线): its industry, process step and grade, and nothing else unless the rules ask for it.</summary>
/// <param name="Industry">The industry's code.</param>
/// <param name="Process">The process step.</param>
/// <param name="Grade">The grade, or <see cref="Leading"/>.</param>
/// <param name="Facts">What else the line is told apart by, by id.</param>
public sealed record CellLine(
    string Industry,
    string Process,
    string Grade,
    ImmutableSortedDictionary<string, FactValue> Facts
)
{
    /// <summary>Stands for a grade: an ungraded firm of a leading-type industry that is leading (绩效引领性).</summary>
    public const string Leading = "leading";

    /// <summary>The facts of a line without any.</summary>
    public static ImmutableSortedDictionary<string, FactValue> NoFacts { get; } =
        ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>Whether it stands in the same cell of the table as another, whatever the level.</summary>
    public bool IsBeside(CellLine other) =>
        Industry == other.Industry && Process == other.Process && Grade == other.Grade;

    /// <summary>Its facts in one text, such as <c>ovenHeightM=6</c>; empty where there are none.</summary>
    public string FactsText => string.Join(',', Facts.Select(fact => $"{fact.Key}={fact.Value}"));

    /// <summary>All of it in one text, equal for equal lines.</summary>
    public string Key => $"{Industry}|{Process}|{Grade}|{FactsText}";

    /// <summary>What it answers when a condition asks.</summary>
    internal FactValue Of(string fact) =>
        Facts.TryGetValue(fact, out var value)
            ? value
            : fact switch
            {
                FactIds.Industry => FactValue.Of(Industry),
                FactIds.Process => FactValue.Of(Process),
                FactIds.Grade => FactValue.Of(Grade == Leading ? "ungraded" : Grade),
                FactIds.Leading => FactValue.Of(Grade == Leading),
                FactIds.Suspended or FactIds.LongIdle or FactIds.Advanced => FactValue.Of(false),
                _ => FactValue.Missing,
            };
}
