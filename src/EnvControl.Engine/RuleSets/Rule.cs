using System.Collections.Immutable;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.RuleSets;

/// <summary>One rule of a rule file, checked and parsed (规则).</summary>
/// <param name="Name">Its name, unique in the set.</param>
/// <param name="File">The file it stands in, from the root of <c>rules/</c>.</param>
/// <param name="Order">Its place in the set: file order, then order in the file.</param>
/// <param name="Expression">The expression as written.</param>
/// <param name="Condition">The expression, parsed.</param>
/// <param name="Effective">When it is in force.</param>
/// <param name="Ground">Rule, instrument, clause, trust.</param>
/// <param name="Measures">What it orders.</param>
/// <param name="Later">What it orders instead once an alert has lasted some hours, by hours ascending; usually empty.</param>
/// <param name="Text">What it orders, in words of ours.</param>
/// <param name="Overrides">Rules that do not count where this one matches.</param>
/// <param name="Replaces">Rules of a less local authority that do not count where this one matches.</param>
public sealed record Rule(
    string Name,
    string File,
    int Order,
    string Expression,
    Condition Condition,
    EffectivePeriod Effective,
    Ground Ground,
    ImmutableArray<Measure> Measures,
    ImmutableArray<LaterMeasures> Later,
    Bilingual Text,
    ImmutableArray<string> Overrides,
    ImmutableArray<string> Replaces
)
{
    /// <summary>What it orders after an alert has lasted some hours.</summary>
    public ImmutableArray<Measure> MeasuresAfter(double elapsedHours)
    {
        var measures = Measures;
        foreach (var later in Later)
        {
            measures = elapsedHours >= later.FromHours ? later.Measures : measures;
        }

        return measures;
    }
}
