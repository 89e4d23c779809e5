using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>What came of an alert (评估).</summary>
/// <param name="By">Who evaluated it.</param>
/// <param name="At">When.</param>
/// <param name="Text">What was found.</param>
/// <param name="Document">The number of the report; empty where there is none.</param>
public sealed record AlertEvaluation(string By, Instant At, string Text, string Document);
