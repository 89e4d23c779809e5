using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the files of one kind that lie beside the rules (规则旁的文件): cases, tables of cells.</summary>
internal static class FilesBeside
{
    /// <summary>Those of a folder that are JSON and fit their schema, in order of name; those of the examples below it are theirs.</summary>
    /// <param name="folder">The rules folder.</param>
    /// <param name="ending">How their names end.</param>
    /// <param name="schema">The schema they must fit.</param>
    /// <param name="schemaFolder">Where the schemas lie.</param>
    /// <param name="faults">Told what is wrong with the others.</param>
    public static IEnumerable<JsonFile> Read(
        string folder,
        string ending,
        string schema,
        string schemaFolder,
        ICollection<Fault> faults
    )
    {
        var schemas = new SchemaCheck(schemaFolder);
        foreach (
            var path in Directory
                .EnumerateFiles(folder, "*" + ending, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (
                !ExampleFolders.Holds(name)
                && JsonFile.Parse(name, File.ReadAllBytes(path), faults) is { } file
                && schemas.Fits(file, schema, faults)
            )
            {
                yield return file;
            }
        }
    }
}
