using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Files.Tests.Reading;

/// <summary>A mistake a clerk makes, and what must be told: where it stands, what stands there, how to mend it.</summary>
/// <param name="Make">Lays the mistake out in a folder and reads it.</param>
/// <param name="Where">The place; <c>{folder}</c> stands for the folder.</param>
/// <param name="Value">What the message quotes, in both languages.</param>
/// <param name="Cure">What the English cure says.</param>
/// <param name="ChineseCure">What the Chinese cure says.</param>
internal sealed record FaultCase(
    Func<ClerkFolder, ImmutableArray<Fault>> Make,
    string Where,
    string Value,
    string Cure,
    string ChineseCure
);
