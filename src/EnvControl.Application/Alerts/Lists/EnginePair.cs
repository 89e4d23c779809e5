using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>The engine that answers and the one that gives the second opinion (双引擎).</summary>
/// <param name="Name">What lists call the two.</param>
/// <param name="First">Makes the one for a rule set.</param>
/// <param name="Second">Makes the other.</param>
public sealed record EnginePair(
    string Name,
    Func<RuleSet, IDecisionEngine> First,
    Func<RuleSet, IDecisionEngine> Second
);
