using System.Collections.Immutable;
using EnvControl.Domain.Measures;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Engine.SitePlans;

/// <summary>What a firm filed for one line at one level (一条生产线的填报措施), as far as it could be read.</summary>
/// <param name="Rule">The text as a rule of its own, so that it is cited like one; it is no law.</param>
/// <param name="Text">The whole text, word for word.</param>
/// <param name="Measures">What of it is for this line; what could not be read is among them, unquantified.</param>
/// <param name="IsOfLine">Whether the text was filed for this line alone, so that its numbers of units are this line's.</param>
/// <param name="FiledIn">Where the text was read.</param>
/// <param name="FiledOn">The day it was filed, where that is known.</param>
public sealed record FiledPlan(
    Rule Rule,
    string Text,
    ImmutableArray<Measure> Measures,
    bool IsOfLine,
    string FiledIn,
    LocalDate? FiledOn
);
