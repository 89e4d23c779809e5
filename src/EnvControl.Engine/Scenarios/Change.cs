namespace EnvControl.Engine.Scenarios;

/// <summary>One thing that a scenario supposes to be different (情景改动).</summary>
/// <param name="Where">Where it stands, file, line and column, for messages.</param>
/// <param name="Note">Why its author supposes it, if said.</param>
public abstract record Change(string Where, string? Note);
