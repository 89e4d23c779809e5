using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;

namespace EnvControl.Application.Keeping;

/// <summary>Ties records to the audit trail (记录入链), and looks whether they still are as they were.</summary>
public static class RecordTrail
{
    private const int AtOnce = 10_000;

    /// <summary>What the subjects of such records begin with.</summary>
    private static readonly string[] Kinds =
    [
        "delivery/",
        "opening/",
        "acknowledgement/",
        "objection/",
        "objection-answer/",
        "inspection/",
    ];

    /// <summary>Says in the audit trail that a record was entered.</summary>
    /// <param name="kept">The action.</param>
    /// <param name="record">The record.</param>
    /// <param name="details">For people; nobody's name or phone.</param>
    public static void Enter(this IKeptForWriting kept, IHashedRecord record, string? details = null) =>
        kept.Record(new AuditSubject(record.Subject, null, record.ComputeHash(), details));

    /// <summary>The subjects of records that are not as the audit trail says, are missing, or were never entered; in order.</summary>
    /// <param name="kept">What is kept.</param>
    /// <param name="count">How many records were looked at.</param>
    public static IReadOnlyList<string> Altered(IKept kept, out int count)
    {
        var entered = Entered(kept.Audit);
        var wrong = new List<string>();
        count = 0;
        foreach (
            var record in kept
                .Reach.Records()
                .Concat(kept.Objections.Records())
                .Concat(kept.Inspections.Records())
        )
        {
            count++;
            if (!entered.Remove(record.Subject, out var hash) || hash != record.ComputeHash())
            {
                wrong.Add(record.Subject);
            }
        }

        wrong.AddRange(entered.Keys);
        wrong.Sort(StringComparer.Ordinal);
        return wrong;
    }

    private static Dictionary<string, string?> Entered(IAuditTrail trail)
    {
        var entered = new Dictionary<string, string?>(StringComparer.Ordinal);
        var last = 0L;
        while (trail.Entries(last, AtOnce) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                if (Kinds.Any(kind => entry.Subject.Object.StartsWith(kind, StringComparison.Ordinal)))
                {
                    entered[entry.Subject.Object] = entry.Subject.After;
                }
            }

            last = entries[^1].Number;
        }

        return entered;
    }
}
