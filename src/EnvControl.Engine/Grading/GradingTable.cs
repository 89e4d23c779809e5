using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Grading;

/// <summary>A table of grading indicators of one industry (绩效分级指标表).</summary>
/// <param name="Id">Its id, unique in the set.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Industry">The industry.</param>
/// <param name="Name">Its name.</param>
/// <param name="Scope">Which firms of the industry it is for; <c>null</c> for all.</param>
/// <param name="IsActive">Whether it is used; a table that rests on memory alone is switched off until the bureau has compared it with the text.</param>
/// <param name="IsComplete">Whether all indicators of the guide were read; else nothing better than a bound can be said.</param>
/// <param name="Indicators">The indicators.</param>
/// <param name="Note">What was and was not read.</param>
/// <remarks>What it comes to never decides anything: the approved grade stands.</remarks>
public sealed record GradingTable(
    string Id,
    string File,
    GuideIndustry Industry,
    Bilingual Name,
    Condition? Scope,
    bool IsActive,
    bool IsComplete,
    ImmutableArray<Indicator> Indicators,
    Bilingual Note
);
