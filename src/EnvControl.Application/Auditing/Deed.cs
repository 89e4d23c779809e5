namespace EnvControl.Application.Auditing;

/// <summary>An action somebody takes on what is kept (操作): who, and what kind of thing it is.</summary>
/// <param name="By">Who.</param>
/// <param name="Action">What, as area and verb: <c>inventory.publish</c>, <c>alert.issue</c>.</param>
public sealed record Deed(Actor By, string Action);
