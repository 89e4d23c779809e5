using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Engine.RuleSets;

/// <summary>How far the rules of an industry rest on texts that were read (规则覆盖情况).</summary>
/// <param name="Authority">Whose guide the industry belongs to: <c>mee</c>, <c>41-henan</c>, <c>4105-anyang</c>.</param>
/// <param name="Industry">The industry.</param>
/// <param name="Process">The process step it is about; <c>null</c> for all the industry's others.</param>
/// <param name="Trust">The best trust of rules that can bind such a line.</param>
/// <param name="CheckedOn">When that was last looked at.</param>
/// <param name="Against">The instruments it was held against.</param>
/// <param name="Read">What was read.</param>
/// <param name="Supply">What the bureau must supply to raise it.</param>
/// <param name="Where">File and line of the row.</param>
public sealed record CoverageEntry(
    string Authority,
    GuideIndustry Industry,
    string? Process,
    Trust Trust,
    LocalDate CheckedOn,
    ImmutableArray<Instrument> Against,
    Bilingual Read,
    Bilingual Supply,
    string Where
);
