using EnvControl.Domain.Faults;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Checks;

/// <summary>A copy of the small rule set without fault, to be broken and thrown away.</summary>
public sealed class CleanRules : IDisposable
{
    private static readonly string Source = Path.Combine(
        Path.GetDirectoryName(Repository.RulesFolder)!,
        "tests/EnvControl.Rules.Tests/Checks/clean"
    );

    private readonly string _folder = Directory.CreateTempSubdirectory("envcontrol-clean-").FullName;

    public CleanRules()
    {
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(Source, file), File.ReadAllText(file));
        }

        Write("facts.json", File.ReadAllText(Path.Combine(Repository.RulesFolder, "facts.json")));
    }

    public string Folder => _folder;

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    public CleanRules Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Replaces a text within the one line that holds a mark.</summary>
    public CleanRules Patch(string file, string mark, string old, string @new)
    {
        var lines = Read(file).Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains(mark, StringComparison.Ordinal));
        line.ShouldBeGreaterThanOrEqualTo(0, $"{file} holds no {mark}");
        lines[line].ShouldContain(old);
        lines[line] = lines[line].Replace(old, @new, StringComparison.Ordinal);
        return Write(file, string.Join('\n', lines));
    }

    /// <summary>The place of a text within the one line that holds a mark.</summary>
    public string Place(string file, string mark, string at)
    {
        var lines = Read(file).Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains(mark, StringComparison.Ordinal));
        var column = lines[line].IndexOf(at, StringComparison.Ordinal);
        column.ShouldBeGreaterThanOrEqualTo(0, $"{file} holds no {at} beside {mark}");
        return $"{file}:{line + 1}:{column + 1}";
    }

    public CheckReport Check() => RuleSetCheck.Run(SchemaSource, _folder);

    /// <summary>Everything wrong, whether it keeps the rules from loading or is found by walking them.</summary>
    public (Fault Fault, ConcreteFirm? Firm)[] Wrong()
    {
        try
        {
            return [.. Check().Findings.Select(finding => (finding.Fault, finding.Firm))];
        }
        catch (FaultException wrong)
        {
            return [.. UnfitRulesException.EntriesOf(wrong).Select(entry => (entry.Fault, entry.Firm))];
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string SchemaSource => Repository.RulesFolder;
}
