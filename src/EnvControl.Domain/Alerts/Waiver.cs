namespace EnvControl.Domain.Alerts;

/// <summary>What the bureau takes upon itself for one alert (认可): an assumption that no document has adopted, or the reading of a missing fact.</summary>
/// <param name="Group">What is waived.</param>
/// <param name="Reason">Why.</param>
/// <param name="Reading">How it is read: of a fact the value that counts, of an assumption in words.</param>
/// <param name="By">Who proposed it; whoever approves the notice approves it too.</param>
public sealed record Waiver(WaiverGroup Group, string Reason, string Reading, string By);
