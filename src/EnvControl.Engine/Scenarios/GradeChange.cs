using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.Scenarios;

/// <summary>Firms get another performance grade (改动绩效等级); what they emit stays the same.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Note">Why.</param>
/// <param name="Firms">Which firms; chosen by condition, only the industries of the lines that fit are graded anew.</param>
/// <param name="Industry">In which of their industries; <c>null</c> for each that the choice reaches.</param>
/// <param name="Grade">The new grade.</param>
public sealed record GradeChange(
    string Where,
    string? Note,
    FirmChoice Firms,
    GuideIndustry? Industry,
    PerformanceGrade Grade
) : Change(Where, Note);
