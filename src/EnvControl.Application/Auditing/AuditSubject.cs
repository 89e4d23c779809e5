namespace EnvControl.Application.Auditing;

/// <summary>What an action was about (操作对象), and how it changed it.</summary>
/// <param name="Object">What it was done to: <c>inventory/7</c>, <c>alert/3</c>.</param>
/// <param name="Before">The SHA-256 of its content before, lower-case hexadecimal; <c>null</c> when there was none.</param>
/// <param name="After">The SHA-256 of its content afterwards; <c>null</c> when there is none.</param>
/// <param name="Details">Reasons and documents, for people; no contact of anybody. <c>null</c> for none.</param>
public sealed record AuditSubject(
    string Object,
    string? Before = null,
    string? After = null,
    string? Details = null
);
