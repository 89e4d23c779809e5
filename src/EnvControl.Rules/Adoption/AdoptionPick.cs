using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Adoption;

/// <summary>An assumed rule that is taken over, wherever it decides or within one industry (被认定的规则).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="IsClass">Whether it is one of classification.</param>
/// <param name="Industry">The one industry it is taken over in, of several in which it decides; <c>null</c> for all of them.</param>
/// <param name="Entry">The entry that says so.</param>
internal sealed record AdoptionPick(Rule Rule, bool IsClass, string? Industry, AdoptionEntry Entry)
{
    /// <summary>What the rule that takes its place is called.</summary>
    /// <param name="slug">The document, such as <c>2026-12</c>.</param>
    public string NameUnder(string slug) =>
        Industry is null
            ? $"{Rule.Name}{AdoptedNames.Mark}{slug}"
            : $"{Rule.Name}.{Industry.ToLowerInvariant()}{AdoptedNames.Mark}{slug}";
}
