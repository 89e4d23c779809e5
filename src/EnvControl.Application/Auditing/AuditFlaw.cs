namespace EnvControl.Application.Auditing;

/// <summary>A place where the audit trail has been tampered with (审计链异常).</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Number">The entry it was found at; the last one for the head.</param>
public sealed record AuditFlaw(AuditFlawKind Kind, long Number);
