namespace EnvControl.Cli.Tests.Settings;

/// <summary>A copy of the shipped rules that a test may spoil.</summary>
public sealed class RulesCopy : IDisposable
{
    private readonly TempFolder _folder = new();

    public RulesCopy()
    {
        foreach (
            var file in Directory.EnumerateFiles(Composition.ShippedRules, "*", SearchOption.AllDirectories)
        )
        {
            var target = _folder[System.IO.Path.GetRelativePath(Composition.ShippedRules, file)];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Its path.</summary>
    public string Path => _folder.Path;

    /// <summary>Replaces the first occurrence of a text in a file.</summary>
    public void Spoil(string file, string text, string by)
    {
        var content = File.ReadAllText(_folder[file]);
        var at = content.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} holds no {text}");
        File.WriteAllText(_folder[file], content[..at] + by + content[(at + text.Length)..]);
    }

    public void Dispose() => _folder.Dispose();
}
