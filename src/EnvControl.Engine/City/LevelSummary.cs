using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.City;

/// <summary>The city at one level (一个级别的全市汇总).</summary>
/// <param name="Level">The level.</param>
/// <param name="Classes">Firms by class; classes without a firm are there with 0.</param>
/// <param name="UnclassifiedFirms">Firms for which no classification rule is in force.</param>
/// <param name="UnknownFirms">Firms of which a fact is missing to tell what they must do.</param>
/// <param name="UnknownAmountFirms">Firms of which it is known what they must do but not how much it saves.</param>
/// <param name="Reduction">What the firms save together: <c>Least</c> is the sum of the known figures alone.</param>
/// <param name="IndustrialBase">The firms' base, whole grams a day.</param>
/// <param name="CityBase">The base of firms and other sources; <c>null</c> without a source table.</param>
/// <param name="Outcomes">The share reached of each pollutant; of the industrial base when there is no source table.</param>
/// <param name="Groups">Firms first, then the groups of the source table in its order.</param>
/// <param name="AssumedLines">Lines whose decision rests on an assumption.</param>
/// <param name="UncoveredLines">Controlled lines that no rule touches.</param>
public sealed record LevelSummary(
    AlertLevel Level,
    ImmutableSortedDictionary<ControlClass, int> Classes,
    int UnclassifiedFirms,
    int UnknownFirms,
    int UnknownAmountFirms,
    Saving Reduction,
    PollutantAmounts IndustrialBase,
    PollutantAmounts? CityBase,
    ImmutableArray<PollutantOutcome> Outcomes,
    ImmutableArray<GroupReduction> Groups,
    int AssumedLines,
    int UncoveredLines
);
