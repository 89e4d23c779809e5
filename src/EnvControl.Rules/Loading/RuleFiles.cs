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
/// <param name="Unread">The names of files that are no JSON.</param>
/// <param name="Id">SHA-256 over names and contents of all files that decide anything, lower-case hexadecimal.</param>
internal sealed record RuleFiles(
    ImmutableArray<JsonFile> Files,
    ImmutableDictionary<string, byte[]> Tables,
    ImmutableArray<JsonFile> Acceptances,
    ImmutableArray<string> Unread,
    string Id
)
{
    private const string Mark = "+";

    /// <summary>Reads the folders.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="folder">A folder that replaces it, or extends it when its rules.json says so; <c>null</c> for none.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static RuleFiles Read(ShippedRules shipped, string? folder, ICollection<Fault> faults)
    {
        var isExtension = folder is not null && IsExtension(folder);
        // Both folders may hold a file of the same name: the extension's are marked, so that a fault says which it means.
        var own = folder is null ? shipped.Files : RuleFolder.Read(folder, isExtension ? Mark : string.Empty);
        var both = isExtension ? shipped.Files.With(own) : own;
        foreach (var fault in both.Faults)
        {
            faults.Add(fault);
        }

        var acceptances = both.Json.Where(file => Bare(file) == AcceptedFindings.FileName).ToImmutableArray();
        var json = both.Json.RemoveRange(acceptances);
        return new RuleFiles(json, both.Tables, acceptances, both.Unread, Hash(json, both.Tables));
    }

    /// <summary>The file of a name, the shipped one first; <c>null</c> if there is none.</summary>
    public IEnumerable<JsonFile> Named(string name) => Files.Where(file => Bare(file) == name);

    /// <summary>The files below a folder, or with a last part, in order.</summary>
    public IEnumerable<JsonFile> Where(Func<string, bool> isWanted) =>
        Files.Where(file => isWanted(Bare(file)));

    /// <summary>Whether a file belongs to the folder asked for, not to the shipped one that it extends.</summary>
    public bool IsOwn(JsonFile file) => IsOfExtension(file.Name) || !IsExtended;

    /// <summary>A file's path without the mark of the extension folder.</summary>
    public static string Bare(JsonFile file) => Bare(file.Name);

    /// <summary>A path without the mark of the extension folder.</summary>
    public static string Bare(string name) => name.TrimStart('+');

    /// <summary>Whether a file of a name lies in the folders, legible or not.</summary>
    public bool Has(string name) =>
        Files.Any(file => Bare(file) == name) || Unread.Any(unread => Bare(unread) == name);

    /// <summary>Whether a folder extends the shipped one.</summary>
    public bool IsExtended => Files.Any(file => IsOfExtension(file.Name));

    /// <summary>Whether a file's name says that it is the extension folder's.</summary>
    public static bool IsOfExtension(string name) => name.StartsWith('+');

    // What is wrong with the file itself is told when all files are read.
    private static bool IsExtension(string folder) =>
        Path.Combine(folder, "rules.json") is var path
        && File.Exists(path)
        && JsonFile.Parse("rules.json", File.ReadAllBytes(path), [])?.Root.TextOrNull("extends") == "shipped";

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
