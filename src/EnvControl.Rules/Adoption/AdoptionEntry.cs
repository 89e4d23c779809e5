using System.Text.Json;

namespace EnvControl.Rules.Adoption;

/// <summary>One entry of a file of adoptions (认定条目): which assumed rules a document takes over, and with which figures.</summary>
/// <param name="Where">Its place in the file.</param>
/// <param name="Rule">The rule's name, <c>*</c> for any part of it; <c>null</c> for all rules of the industry.</param>
/// <param name="Industry">The industry within which they are taken over; <c>null</c> for wherever they decide.</param>
/// <param name="Share">The percent that stops, instead of the assumed one.</param>
/// <param name="Measures">All measures, instead of the assumed ones.</param>
/// <param name="Text">The order in Chinese.</param>
/// <param name="TextEn">The order in English.</param>
internal sealed record AdoptionEntry(
    string Where,
    string? Rule,
    string? Industry,
    decimal? Share,
    JsonElement? Measures,
    string? Text,
    string? TextEn
)
{
    /// <summary>Whether it says something that can be true of one rule only.</summary>
    public bool IsOfOneRule =>
        Share is not null || Measures is not null || Text is not null || TextEn is not null;

    /// <summary>How closely it names what it means: of two that mean the same the closer counts.</summary>
    public int Closeness =>
        IsOfOneRule ? 3
        : Rule is null ? 0
        : Rule.Contains('*', StringComparison.Ordinal) ? 1
        : 2;
}
