using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Application.Tests.Samples;

/// <summary>What is shipped: the profile beside the program and the rules of this repository.</summary>
internal static class Shipped
{
    public static SampleProfile Profile { get; } = SampleProfile.Load(SampleProfile.ShippedPath);

    public static string RulesFolder { get; } = Checkout.At("rules");

    public static Lazy<RuleSet> Rules { get; } = new(() => RuleSetLoader.Load(RulesFolder));

    public static Lazy<IReadOnlyList<SampleFirm>> City { get; } =
        new(() => [.. new SampleCity(Profile, 3_940, 2020).Firms()]);
}
