using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>The rules of other places that lie below a rules folder (外地规则示例): each folder a rule set of its own, none of them part of the set beside them.</summary>
public static class ExampleFolders
{
    private const string Name = "examples";

    /// <summary>The example folders below a rules folder, in order of name.</summary>
    /// <param name="rules">The rules folder.</param>
    public static IEnumerable<string> Of(string rules) =>
        Path.Combine(rules, Name) is var folder && Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
            : [];

    /// <summary>What an example folder is called in lists and faults, such as <c>examples/1302-tangshan</c>.</summary>
    public static string NameOf(string folder) => $"{Name}/{Path.GetFileName(folder)}";

    /// <summary>A fault of an example at its place below the rules folder; one in a shipped file names the example that showed it.</summary>
    public static Fault In(string name, Fault fault) =>
        fault with
        {
            Where = RuleFiles.IsOfExtension(fault.Where)
                ? $"{name}/{RuleFiles.Bare(fault.Where)}"
                : $"{name}: {fault.Where}",
        };

    /// <summary>Whether a file, named from the root of a rules folder, lies in one of its examples.</summary>
    internal static bool Holds(string name) => name.StartsWith(Name + "/", StringComparison.Ordinal);
}
