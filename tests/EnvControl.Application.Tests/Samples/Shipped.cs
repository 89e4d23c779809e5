using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Application.Tests.Samples;

/// <summary>What is shipped: the profile beside the program and the rules of this repository.</summary>
internal static class Shipped
{
    public static SampleProfile Profile { get; } = SampleProfile.Load(SampleProfile.ShippedPath);

    public static string RulesFolder { get; } = FindRules();

    public static Lazy<RuleSet> Rules { get; } = new(() => RuleSetLoader.Load(RulesFolder));

    public static Lazy<IReadOnlyList<SampleFirm>> City { get; } =
        new(() => [.. new SampleCity(Profile, 3_940, 2020).Firms()]);

    private static string FindRules()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EnvControl.sln")))
        {
            folder =
                folder.Parent ?? throw new InvalidOperationException("No EnvControl.sln above the tests.");
        }

        return Path.Combine(folder.FullName, "rules");
    }
}
