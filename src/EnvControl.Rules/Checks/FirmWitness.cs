using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Walks;

namespace EnvControl.Rules.Checks;

/// <summary>Makes a firm of a kind (举例企业) at one grade and level.</summary>
internal static class FirmWitness
{
    /// <summary>The firm: industry, process step, grade and level first.</summary>
    public static ConcreteFirm Of(FirmKind kind, int grade, int? level, LawMoment moment)
    {
        var facts = kind.Facts();
        return new ConcreteFirm(
            moment.Segment.From,
            moment.ElapsedHours,
            [
                .. facts.Take(2),
                KeyValuePair.Create(FactIds.Grade, FactValue.Of(kind.Grades[grade])),
                .. level is { } place
                    ? [KeyValuePair.Create(FactIds.Level, FactValue.Of(CheckedLevels.Words[place]))]
                    : ImmutableArray<KeyValuePair<string, FactValue>>.Empty,
                .. facts.Skip(2),
            ]
        );
    }
}
