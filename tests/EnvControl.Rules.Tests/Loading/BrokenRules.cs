using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Loading;

/// <summary>A copy of the shipped rules in a folder of its own, to be broken and thrown away.</summary>
public sealed class BrokenRules : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("envcontrol-rules-").FullName;

    public BrokenRules()
    {
        foreach (
            var file in Directory.EnumerateFiles(Repository.RulesFolder, "*", SearchOption.AllDirectories)
        )
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(Repository.RulesFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder => _folder;

    /// <summary>Replaces the first occurrence of a text, or all.</summary>
    public BrokenRules Replace(string file, string old, string @new, bool all = false)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old, Case.Sensitive);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(
            path,
            all
                ? text.Replace(old, @new, StringComparison.Ordinal)
                : string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length))
        );
        return this;
    }

    public BrokenRules Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public Fault[] Faults()
    {
        try
        {
            RuleSetLoader.Load(_folder);
            return [];
        }
        catch (FaultException wrong)
        {
            return [.. wrong.Faults];
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
