using System.Collections.Immutable;
using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>A value that a user declared for every empty cell of a fact (声明的假定取值): not read, and never taken for read.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="Value">What empty cells are taken for.</param>
/// <param name="Firms">The credit codes of the firms whose cell was empty.</param>
public sealed record FactAssumption(string FactId, FactValue Value, ImmutableHashSet<string> Firms);
