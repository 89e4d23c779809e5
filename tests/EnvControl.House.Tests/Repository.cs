namespace EnvControl.House.Tests;

/// <summary>The repository these tests were built from, as it lies on the disk.</summary>
public static class Repository
{
    private static readonly string[] NotOurs =
    [
        "artifacts",
        "bin",
        "obj",
        "out",
        "sample",
        "TestResults",
        "node_modules",
        ".git",
        ".vs",
        ".idea",
    ];

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = false };

    /// <summary>The root folder, ending without a separator.</summary>
    public static readonly string Root = Checkout.Root;

    /// <summary>All files we wrote, as paths from the root with <c>/</c>, in ordinal order.</summary>
    public static readonly IReadOnlyList<string> Files =
    [
        .. Walk(Root).Select(Relative).Order(StringComparer.Ordinal),
    ];

    /// <summary>The C# files that people write; migrations are written by a tool.</summary>
    public static IEnumerable<string> Sources =>
        Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !IsMigration(file));

    /// <summary>The C# files of the product.</summary>
    public static IEnumerable<string> ProductSources =>
        Sources.Where(file => file.StartsWith("src/", StringComparison.Ordinal));

    /// <summary>The project files.</summary>
    public static IEnumerable<string> Projects =>
        Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>The lines of a file.</summary>
    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    /// <summary>Whether a file or folder lies there.</summary>
    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", Everything))
        {
            yield return file;
        }

        foreach (var inner in Directory.EnumerateDirectories(folder, "*", Everything))
        {
            if (NotOurs.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
            {
                continue;
            }

            foreach (var file in Walk(inner))
            {
                yield return file;
            }
        }
    }

    private static bool IsMigration(string file) =>
        file.StartsWith("src/EnvControl.Storage/Migrations/", StringComparison.Ordinal)
        && file.Count(character => character == '/') > 3;

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
