namespace EnvControl.Rules.Adoption;

/// <summary>A rule that took the place of an assumed one (已认定的规则).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Assumed">The assumed rule's.</param>
/// <param name="Industry">The one industry it was taken over in; <c>null</c> for wherever the assumed one decides.</param>
/// <param name="IsChanged">Whether its figures are others than the assumed.</param>
/// <param name="Text">What it orders.</param>
/// <param name="Cases">How many cases were made for it.</param>
public sealed record AdoptedRule(
    string Name,
    string Assumed,
    string? Industry,
    bool IsChanged,
    Domain.Law.Bilingual Text,
    int Cases
);
