using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Grading;

/// <summary>The answer to a question for grades (评级答复).</summary>
/// <param name="Rules">The rules whose tables were used.</param>
/// <param name="On">The day.</param>
/// <param name="Source">Where the indicators come from; empty when there were none.</param>
/// <param name="Firms">The firms.</param>
/// <param name="Warnings">What a reader should look at.</param>
public sealed record GradeAnswer(
    RuleSet Rules,
    LocalDate On,
    string Source,
    ImmutableArray<FirmGrading> Firms,
    ImmutableArray<Fault> Warnings
);
