using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Checks;

namespace EnvControl.Rules.Cells;

/// <summary>How the cells of a rule set came out (逐格核对结果).</summary>
/// <param name="Cells">How many cells of industry, process step, grade and level must be stated.</param>
/// <param name="Missing">Those of them that no table states, or not for every line that the rules tell apart in it.</param>
/// <param name="Lacking">The same by line, each with what to do.</param>
/// <param name="Differing">Statements that came out otherwise through one of the engines, or both.</param>
/// <param name="Statements">How many statements there are.</param>
/// <param name="Asked">How often they were put to each engine: a statement is asked again on every date of law in its period.</param>
/// <param name="Tables">How many tables there are.</param>
/// <param name="Drafts">How many of them nobody has held against the text yet.</param>
public sealed record CellReport(
    int Cells,
    ImmutableArray<LawCell> Missing,
    ImmutableArray<Fault> Lacking,
    ImmutableArray<Fault> Differing,
    int Statements,
    int Asked,
    int Tables,
    int Drafts
)
{
    /// <summary>The missing ones with the rules' answers, from which drafts are written.</summary>
    internal ImmutableArray<AskedCell> Undrafted { get; init; } = [];

    /// <summary>Whether the rules are a folder that extends the shipped ones.</summary>
    internal bool IsExtension { get; init; }

    /// <summary>The statements that came out otherwise, with the day.</summary>
    internal ImmutableArray<(CellStatement Statement, NodaTime.LocalDate On)> Failed { get; init; } = [];

    /// <summary>How many cells are stated.</summary>
    public int Stated => Cells - Missing.Length;

    /// <summary>Whether every cell is stated and came out as stated.</summary>
    public bool IsPassed => Missing.IsEmpty && Differing.IsEmpty;

    /// <summary>The answers of the rules for the missing cells, as files of tables to be read and held against the text.</summary>
    /// <returns>The files by name; none where nothing is missing.</returns>
    public IReadOnlyDictionary<string, string> Draft() => CellDraft.Files(Undrafted, IsExtension);
}
