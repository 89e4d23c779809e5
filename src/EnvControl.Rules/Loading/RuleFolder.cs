using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>The files of one rules folder (一个规则目录的文件), as they were read.</summary>
/// <param name="Json">The JSON files by name, cases and tables of cells left out.</param>
/// <param name="Tables">The csv tables by name.</param>
/// <param name="Unread">The names of files that are no JSON.</param>
/// <param name="Faults">What is wrong with the folder or with a file as such.</param>
internal sealed record RuleFolder(
    ImmutableArray<JsonFile> Json,
    ImmutableDictionary<string, byte[]> Tables,
    ImmutableArray<string> Unread,
    ImmutableArray<Fault> Faults
)
{
    // Firms that lie beside the rules of their county are no law: the rules stay the same when a boiler is added.
    private static readonly string[] Asides = ["schema/", "examples/", "inventory/"];

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="mark">What is set before the names of its files.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static RuleFolder Read(string folder, string mark)
    {
        if (!Directory.Exists(folder))
        {
            return new RuleFolder(
                [],
                ImmutableDictionary<string, byte[]>.Empty,
                [],
                [RuleFaults.NoFolder(folder)]
            );
        }

        var json = ImmutableArray.CreateBuilder<JsonFile>();
        var tables = ImmutableDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        var unread = ImmutableArray.CreateBuilder<string>();
        var faults = new List<Fault>();
        var paths = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => !IsAside(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (path, name) in paths)
        {
            if (name.EndsWith(".csv", StringComparison.Ordinal))
            {
                tables[name] = File.ReadAllBytes(path);
            }
            else if (
                name.EndsWith(".json", StringComparison.Ordinal)
                && !name.EndsWith(".cases.json", StringComparison.Ordinal)
                && !name.EndsWith(".cells.json", StringComparison.Ordinal)
            )
            {
                if (JsonFile.Parse(mark + name, File.ReadAllBytes(path), faults) is { } file)
                {
                    json.Add(file);
                }
                else
                {
                    unread.Add(mark + name);
                }
            }
        }

        return new RuleFolder(json.ToImmutable(), tables.ToImmutable(), unread.ToImmutable(), [.. faults]);
    }

    /// <summary>Whether a file, named from the root of the folder, lies beside the law and is no part of it.</summary>
    public static bool IsAside(string name) =>
        Asides.Any(aside => name.StartsWith(aside, StringComparison.Ordinal));

    /// <summary>These files and those of a folder that extends them.</summary>
    public RuleFolder With(RuleFolder extension) =>
        new(
            [.. Json, .. extension.Json],
            Tables.SetItems(extension.Tables),
            [.. Unread, .. extension.Unread],
            [.. Faults, .. extension.Faults]
        );
}
