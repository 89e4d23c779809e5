using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Checks;

namespace EnvControl.Rules.Loading;

/// <summary>The files of one or two rules folders (规则文件): the shipped one, and one that replaces or extends it.</summary>
/// <param name="Files">All files by name: first the shipped ones, then those of the extension.</param>
/// <param name="Tables">The csv tables by name.</param>
/// <param name="Acceptances">The files of accepted findings, which decide nothing.</param>
/// <param name="Id">SHA-256 over names and contents of all files that decide anything, lower-case hexadecimal.</param>
internal sealed record RuleFiles(
    ImmutableArray<JsonFile> Files,
    ImmutableDictionary<string, byte[]> Tables,
    ImmutableArray<JsonFile> Acceptances,
    string Id
)
{
    // Firms that lie beside the rules of their county are no law: the rules stay the same when a boiler is added.
    private static readonly string[] Asides = ["schema/", "examples/", "inventory/"];

    /// <summary>Reads the folders.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="folder">A folder that replaces it, or extends it when its rules.json says so; <c>null</c> for none.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static RuleFiles Read(string shipped, string? folder, ICollection<Fault> faults)
    {
        var first = folder ?? shipped;
        if (!Directory.Exists(first))
        {
            faults.Add(RuleFaults.NoFolder(first));
            return new RuleFiles([], ImmutableDictionary<string, byte[]>.Empty, [], string.Empty);
        }

        var isExtension = folder is not null && IsExtension(folder);
        // Both folders may hold a file of the same name: the extension's are marked, so that a fault says which it means.
        var own = Collect(first, isExtension ? "+" : string.Empty, faults);
        var both = isExtension ? Join(Collect(shipped, string.Empty, faults), own) : own;
        var acceptances = both.Json.Where(file => Bare(file) == AcceptedFindings.FileName).ToImmutableArray();
        var json = both.Json.RemoveRange(acceptances);
        return new RuleFiles(json, both.Tables, acceptances, Hash(json, both.Tables));
    }

    /// <summary>The file of a name, the shipped one first; <c>null</c> if there is none.</summary>
    public IEnumerable<JsonFile> Named(string name) => Files.Where(file => Bare(file) == name);

    /// <summary>The files below a folder, or with a last part, in order.</summary>
    public IEnumerable<JsonFile> Where(Func<string, bool> isWanted) =>
        Files.Where(file => isWanted(Bare(file)));

    /// <summary>Whether a file belongs to the folder asked for, not to the shipped one that it extends.</summary>
    public bool IsOwn(JsonFile file) =>
        file.Name.StartsWith('+') || !Files.Any(other => other.Name.StartsWith('+'));

    /// <summary>A file's path without the mark of the extension folder.</summary>
    public static string Bare(JsonFile file) => file.Name.TrimStart('+');

    /// <summary>Whether a folder extends the shipped one.</summary>
    public bool IsExtended => Files.Any(file => IsOfExtension(file.Name));

    /// <summary>Whether a file, named from the root of a rules folder, lies beside the law and is no part of it.</summary>
    public static bool IsAside(string name) =>
        Asides.Any(aside => name.StartsWith(aside, StringComparison.Ordinal));

    /// <summary>Whether a file's name says that it is the extension folder's.</summary>
    public static bool IsOfExtension(string name) => name.StartsWith('+');

    // What is wrong with the file itself is told when all files are read.
    private static bool IsExtension(string folder) =>
        Path.Combine(folder, "rules.json") is var path
        && File.Exists(path)
        && JsonFile.Parse("rules.json", File.ReadAllBytes(path), [])?.Root.TextOrNull("extends") == "shipped";

    private static (ImmutableArray<JsonFile> Json, ImmutableDictionary<string, byte[]> Tables) Join(
        (ImmutableArray<JsonFile> Json, ImmutableDictionary<string, byte[]> Tables) left,
        (ImmutableArray<JsonFile> Json, ImmutableDictionary<string, byte[]> Tables) right
    ) => ([.. left.Json, .. right.Json], left.Tables.SetItems(right.Tables));

    private static (ImmutableArray<JsonFile> Json, ImmutableDictionary<string, byte[]> Tables) Collect(
        string folder,
        string mark,
        ICollection<Fault> faults
    )
    {
        var json = ImmutableArray.CreateBuilder<JsonFile>();
        var tables = ImmutableDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
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
            )
            {
                if (JsonFile.Parse(mark + name, File.ReadAllBytes(path), faults) is { } file)
                {
                    json.Add(file);
                }
            }
        }

        return (json.ToImmutable(), tables.ToImmutable());
    }

    private static string Hash(ImmutableArray<JsonFile> json, ImmutableDictionary<string, byte[]> tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // What was read of the law decides nothing: a later look at it leaves the law the same.
        var parts = json.Where(f => f.Name != "coverage.json")
            .Select(f => (f.Name, f.Bytes))
            .Concat(tables.Select(t => (Name: t.Key, Bytes: t.Value)));
        foreach (var (name, bytes) in parts.OrderBy(part => part.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
