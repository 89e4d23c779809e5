using EnvControl.Domain.Standing;

namespace EnvControl.Engine.RuleSets;

/// <summary>A rule that says how a line is treated (分类规则): the first that matches decides.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Class">The class it gives.</param>
/// <param name="IsEasing">Whether it only eases: the line's standing is decided as well and the lighter of the two holds.</param>
public sealed record ClassificationRule(Rule Rule, ControlClass Class, bool IsEasing);
