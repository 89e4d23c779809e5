using EnvControl.Engine.Evaluation;
using EnvControl.Rules.Cells;
using EnvControl.Rules.Reference;

namespace EnvControl.Rules.Tests.Cells;

/// <summary>A copy of the shipped rules without the examples, in which a test may change a text.</summary>
public sealed class CopiedRules : IDisposable
{
    public CopiedRules()
    {
        foreach (
            var path in Directory.EnumerateFiles(Repository.RulesFolder, "*", SearchOption.AllDirectories)
        )
        {
            var name = Path.GetRelativePath(Repository.RulesFolder, path);
            if (!name.StartsWith("examples", StringComparison.Ordinal))
            {
                Add(name, File.ReadAllText(path));
            }
        }
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("envcontrol-cells-").FullName;

    /// <summary>Writes a file.</summary>
    public void Add(string name, string text)
    {
        var target = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    /// <summary>Replaces the first occurrence of a text, or all.</summary>
    public void Replace(string name, string text, string by, bool all = false)
    {
        var content = File.ReadAllText(Path.Combine(Folder, name));
        var at = content.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{name} holds no {text}");
        Add(
            name,
            all
                ? content.Replace(text, by, StringComparison.Ordinal)
                : content[..at] + by + content[(at + text.Length)..]
        );
    }

    /// <summary>Holds the tables against the rules, through both engines.</summary>
    public CellReport Run() =>
        CellTest.Run(Folder, null, set => new ColumnarEngine(set), set => new ReferenceEngine(set));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
