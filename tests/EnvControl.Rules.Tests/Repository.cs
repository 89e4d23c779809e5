using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Reference;

namespace EnvControl.Rules.Tests;

/// <summary>The rules as they lie in the repository, loaded once for all tests.</summary>
public static class Repository
{
    /// <summary>The folder <c>rules/</c>.</summary>
    public static readonly string RulesFolder = Path.Combine(Root(), "rules");

    private static readonly Lazy<RuleSet> Loaded = new(() => RuleSetLoader.Load(RulesFolder));
    private static readonly Lazy<ReferenceEngine> Engine = new(() => new ReferenceEngine(Loaded.Value));

    public static RuleSet Rules => Loaded.Value;

    public static ReferenceEngine Reference => Engine.Value;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EnvControl.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
