using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Rules.Cases;

/// <summary>One worked example beside a rule file (规则案例): a line, a day, levels, and what must come out.</summary>
/// <param name="File">The file of cases.</param>
/// <param name="Name">What the example shows.</param>
/// <param name="On">The day.</param>
/// <param name="Levels">The levels at which the same must come out.</param>
/// <param name="ElapsedHours">How long the alert has lasted.</param>
/// <param name="Facts">The facts of the line and its firm, by id.</param>
/// <param name="Plant">Further lines of the same firm.</param>
/// <param name="Expect">What must come out; members not named are not looked at.</param>
public sealed record RuleCase(
    string File,
    string Name,
    LocalDate On,
    ImmutableArray<AlertLevel> Levels,
    double ElapsedHours,
    JsonElement Facts,
    ImmutableArray<JsonElement> Plant,
    JsonElement Expect
);
