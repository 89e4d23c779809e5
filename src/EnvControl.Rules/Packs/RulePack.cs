using System.Collections.Immutable;

namespace EnvControl.Rules.Packs;

/// <summary>A rule set by its content (规则集内容): every file that decides anything, and every file needed to load, check and test it again.</summary>
/// <param name="Id">The id of the rule set, SHA-256 over the files that decide, lower-case hexadecimal.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="Files">
/// The texts by path. Below <c>shipped/</c> lie the files that travelled with the program, below <c>own/</c> those of the folder
/// that extended or replaced them; of a set that was replaced only the schemas.
/// </param>
/// <remarks>Immutable. Two packs of one id decide alike, even where their cases or accepted findings differ.</remarks>
public sealed record RulePack(
    string Id,
    Domain.Law.Bilingual Name,
    ImmutableSortedDictionary<string, string> Files
);
