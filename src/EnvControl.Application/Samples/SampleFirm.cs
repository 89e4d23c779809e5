using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;

namespace EnvControl.Application.Samples;

/// <summary>One invented firm of the sample city (样本企业) with its lines and its list entry.</summary>
/// <param name="Missing">Ids of facts left empty.</param>
/// <param name="Code">Its credit code: both checks hold, and no real body number begins with its prefix.</param>
/// <param name="Name">Its name, openly a sample's.</param>
/// <param name="Division">Where it is.</param>
/// <param name="Township">The invented township.</param>
/// <param name="Gb4754">Its class of GB/T 4754.</param>
/// <param name="Standings">Its guide industries and its grade in each.</param>
/// <param name="Leading">Whether it is leading.</param>
/// <param name="LongIdle">Whether it is long idle.</param>
/// <param name="Suspended">Whether it is under a stop order.</param>
/// <param name="PermitSpecialDuty">Whether its permit states a duty for special periods.</param>
/// <param name="Yearly">Its emission in whole grams a year, always whole kilograms.</param>
/// <param name="OperatingDays">Working days a year.</param>
/// <param name="OutputValue">10,000 yuan a year.</param>
/// <param name="PermitNumber">Its invented permit number.</param>
/// <param name="Monitoring">How it is monitored.</param>
/// <param name="Lines">Its lines; none where the plant is one line.</param>
/// <param name="Overlay">Its list entry, or <c>null</c>.</param>
/// <param name="Standing">The standing of the profile under which it is counted.</param>
/// <param name="Role">The role of the profile under which it is counted, or <c>null</c>.</param>
public sealed record SampleFirm(
    ImmutableArray<string> Missing,
    CreditCode Code,
    string Name,
    DivisionCode Division,
    string Township,
    string Gb4754,
    ImmutableArray<IndustryStanding> Standings,
    bool Leading,
    bool LongIdle,
    bool Suspended,
    bool PermitSpecialDuty,
    PollutantAmounts Yearly,
    int OperatingDays,
    long OutputValue,
    string PermitNumber,
    string Monitoring,
    ImmutableArray<SampleLine> Lines,
    Overlay? Overlay,
    string Standing,
    string? Role
) : SampleRow(Missing)
{
    /// <summary>What it filed for itself and its lines (一厂一策); mostly nothing.</summary>
    public ImmutableArray<SitePlan> Plans { get; init; } = [];

    /// <summary>What it filed for a line, or for itself; <c>null</c> for nothing.</summary>
    public SitePlan? PlanOf(string? line) => Plans.FirstOrDefault(plan => plan.Line == line);
}
