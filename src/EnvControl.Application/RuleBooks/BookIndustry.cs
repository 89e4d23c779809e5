using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.RuleBooks;

/// <summary>An industry's place in the book (一个行业).</summary>
/// <param name="Industry">The industry.</param>
/// <param name="Table">The table that decides it.</param>
public sealed record BookIndustry(Industry Industry, BookTable Table);
