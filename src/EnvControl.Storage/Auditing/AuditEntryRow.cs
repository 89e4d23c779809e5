using EnvControl.Application.Auditing;
using NodaTime;

namespace EnvControl.Storage.Auditing;

/// <summary>An entry of the audit trail as it is kept (审计记录行).</summary>
internal sealed class AuditEntryRow
{
    public long Number { get; init; }

    public Instant At { get; init; }

    public required string By { get; init; }

    public required string Action { get; init; }

    public required string Object { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public string? Details { get; init; }

    public required string Previous { get; init; }

    public required string Hash { get; init; }

    public static AuditEntryRow Of(AuditEntry entry) =>
        new()
        {
            Number = entry.Number,
            At = entry.At,
            By = entry.By,
            Action = entry.Action,
            Object = entry.Subject.Object,
            Before = entry.Subject.Before,
            After = entry.Subject.After,
            Details = entry.Subject.Details,
            Previous = entry.Previous,
            Hash = entry.Hash,
        };

    public AuditEntry ToEntry() =>
        new(Number, At, By, Action, new AuditSubject(Object, Before, After, Details), Previous, Hash);
}
