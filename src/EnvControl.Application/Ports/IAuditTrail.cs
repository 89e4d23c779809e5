using EnvControl.Application.Auditing;

namespace EnvControl.Application.Ports;

/// <summary>The audit trail (审计记录): every action on what is kept, each tied to those before it. Nobody but the store adds to it.</summary>
public interface IAuditTrail
{
    /// <summary>Its end.</summary>
    AuditHead Head { get; }

    /// <summary>Entries in order.</summary>
    /// <param name="after">The number behind which to begin; 0 for the beginning.</param>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<AuditEntry> Entries(long after, int most);

    /// <summary>Reads the whole trail and finds any edit, deletion, insertion, swap or truncation.</summary>
    /// <param name="noted">A head that was noted elsewhere and must be in it; <c>null</c> for none.</param>
    /// <param name="progress">Told how many entries have been read; may be <c>null</c>.</param>
    AuditReport Verify(AuditHead? noted = null, IProgress<long>? progress = null);
}
