using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Reference;

namespace EnvControl.Rules.Tests;

/// <summary>The rules as they lie in the repository, loaded once for all tests.</summary>
public static class Repository
{
    /// <summary>The folder <c>rules/</c>.</summary>
    public static readonly string RulesFolder = Checkout.At("rules");

    private static readonly Lazy<RuleSet> Loaded = new(() => RuleSetLoader.Load(RulesFolder));
    private static readonly Lazy<ReferenceEngine> Engine = new(() => new ReferenceEngine(Loaded.Value));

    public static RuleSet Rules => Loaded.Value;

    public static ReferenceEngine Reference => Engine.Value;
}
