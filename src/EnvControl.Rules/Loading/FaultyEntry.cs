using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Checks;

namespace EnvControl.Rules.Loading;

/// <summary>What is wrong with an entry of a rules file, and a firm it concerns (出错的条目与涉及的企业).</summary>
/// <param name="Fault">Code, place, what and cure.</param>
/// <param name="Firm">A firm that the entry is meant for; <c>null</c> where an entry concerns no single firm.</param>
/// <param name="Facts">The facts, as far as they could be read: what the firm's are called.</param>
public sealed record FaultyEntry(Fault Fault, ConcreteFirm? Firm, FactCatalog Facts);
