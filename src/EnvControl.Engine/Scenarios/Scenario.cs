using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Engine.Scenarios;

/// <summary>What somebody supposes about a city (情景): a name and the changes, whose order does not matter.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Changes">The changes, in the order of the file.</param>
public sealed record Scenario(Bilingual Name, ImmutableArray<Change> Changes);
