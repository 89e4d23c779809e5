using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.RuleBooks;

/// <summary>A rule in force that no cell of a decision table cites (没有进入任何一格的规则).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why.</param>
public sealed record UnplacedRule(Rule Rule, UnplacedReason Reason);
