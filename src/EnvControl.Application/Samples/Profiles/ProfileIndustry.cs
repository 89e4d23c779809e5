using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>The sample's firms of one kind: an industry, a part of one, or two together (样本行业).</summary>
/// <param name="Id">The word by which roles name it.</param>
/// <param name="Industries">The guide industries of each of its firms.</param>
/// <param name="Word">The word in its firms' names.</param>
/// <param name="Group">The emission group.</param>
/// <param name="Firms">How many firms by standing.</param>
/// <param name="Gb4754">Classes of GB/T 4754 to choose from.</param>
/// <param name="OperatingDays">Working days a year to choose from.</param>
/// <param name="Size">Its mean firm's emission in parts comparable within the group.</param>
/// <param name="OutputValue">Its mean firm's output value, 10,000 yuan a year.</param>
/// <param name="Monitoring">How its firms are monitored.</param>
/// <param name="PermitSpecialDuty">Whether permits state a duty for special periods.</param>
/// <param name="Lines">Its process steps; none where the plant is one line.</param>
/// <param name="OtherGrades">The grades in the second and further industries.</param>
/// <param name="Note">Why so many, where a source says.</param>
public sealed record ProfileIndustry(
    string Id,
    ImmutableArray<string> Industries,
    string Word,
    string Group,
    ImmutableDictionary<string, int> Firms,
    ImmutableArray<string> Gb4754,
    ImmutableArray<int> OperatingDays,
    PollutantFigures Size,
    long OutputValue,
    string Monitoring,
    bool PermitSpecialDuty,
    ImmutableArray<ProfileLine> Lines,
    ImmutableArray<string>? OtherGrades = null,
    Bilingual? Note = null
);
