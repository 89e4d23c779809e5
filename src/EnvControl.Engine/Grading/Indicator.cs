using System.Collections.Immutable;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Grading;

/// <summary>One indicator of a grading table (绩效分级指标).</summary>
/// <param name="Id">Its id, unique in the set.</param>
/// <param name="Name">Its name.</param>
/// <param name="AppliesWhen">Which firms it is asked of; <c>null</c> for all.</param>
/// <param name="UnreadWhen">Cases that the text which was read does not settle; <c>null</c> for none.</param>
/// <param name="Effective">When it is in force.</param>
/// <param name="Ground">Where it stands.</param>
/// <param name="Tests">What it asks for each grade that was read, best first; grades that were not read are absent.</param>
/// <param name="Note">What a reader must know of it.</param>
public sealed record Indicator(
    string Id,
    Bilingual Name,
    Condition? AppliesWhen,
    Condition? UnreadWhen,
    EffectivePeriod Effective,
    Ground Ground,
    ImmutableArray<GradeTest> Tests,
    Bilingual? Note
)
{
    /// <summary>The ids of the facts it asks for, each once.</summary>
    public IEnumerable<string> Facts =>
        new[] { AppliesWhen, UnreadWhen }
            .OfType<Condition>()
            .Concat(Tests.Select(test => test.Condition))
            .SelectMany(ConditionFacts.Of)
            .Distinct(StringComparer.Ordinal);
}
