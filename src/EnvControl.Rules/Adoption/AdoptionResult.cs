using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Checks;

namespace EnvControl.Rules.Adoption;

/// <summary>What became of an adoption (认定结果).</summary>
/// <param name="Rules">The adopted rules.</param>
/// <param name="Report">The check of the rules with them.</param>
/// <param name="Lacking">Rules for which a case must still be written.</param>
/// <param name="Files">The files written, from the folder; none when the check found something and nothing was written.</param>
public sealed record AdoptionResult(
    ImmutableArray<AdoptedRule> Rules,
    CheckReport Report,
    ImmutableArray<Fault> Lacking,
    ImmutableArray<string> Files
);
