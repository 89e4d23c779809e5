using System.Collections.Immutable;

namespace EnvControl.Rules.Cells;

/// <summary>How the cells of a rules folder and of the examples below it came out (目录逐格核对结果).</summary>
/// <param name="Own">The rules themselves.</param>
/// <param name="Examples">Each example of another place, by name; only cells that its own rules decide are asked.</param>
public sealed record CellFolderReport(
    CellReport Own,
    ImmutableArray<(string Name, CellReport Report)> Examples
)
{
    /// <summary>Whether all of them passed.</summary>
    public bool IsPassed => Own.IsPassed && Examples.All(example => example.Report.IsPassed);

    /// <summary>The rules and then the examples; the rules have no name.</summary>
    public IEnumerable<(string Name, CellReport Report)> All => Examples.Prepend((string.Empty, Own));

    /// <summary>Drafts of what is missing, as files by name, those of examples in folders of their own.</summary>
    public IReadOnlyDictionary<string, string> Draft() =>
        All.SelectMany(set =>
                set.Report.Draft()
                    .Select(file =>
                        KeyValuePair.Create(
                            set.Name.Length == 0 ? file.Key : $"{set.Name}/{file.Key}",
                            file.Value
                        )
                    )
            )
            .ToDictionary(StringComparer.Ordinal);
}
