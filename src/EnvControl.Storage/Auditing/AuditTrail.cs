using System.Collections.Immutable;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Auditing;

/// <summary>The audit trail in the database (审计记录): a chain of hashes with a sealed head.</summary>
internal sealed class AuditTrail(StoreContext context, StoreKey key) : IAuditTrail
{
    private const int MostFlaws = 100;
    private const int EveryEntries = 10_000;

    public AuditHead Head =>
        context.Set<AuditHeadRow>().AsNoTracking().SingleOrDefault() is { } row
            ? new AuditHead(row.Number, row.Hash)
            : AuditHead.None;

    public IReadOnlyList<AuditEntry> Entries(long after, int most) =>
        [
            .. context
                .Set<AuditEntryRow>()
                .AsNoTracking()
                .Where(row => row.Number > after)
                .OrderBy(row => row.Number)
                .Take(most)
                .AsEnumerable()
                .Select(row => row.ToEntry()),
        ];

    /// <summary>Adds the entries of an action behind the others and seals the new head. The caller holds the lock on the head.</summary>
    /// <returns>The new head.</returns>
    public AuditHead Append(Instant at, Deed deed, IEnumerable<AuditSubject> subjects)
    {
        var row = context.Set<AuditHeadRow>().Single();
        var head = new AuditHead(row.Number, row.Hash);
        foreach (var subject in subjects)
        {
            var entry = AuditEntry.After(head, at, deed, subject);
            context.Add(AuditEntryRow.Of(entry));
            head = new AuditHead(entry.Number, entry.Hash);
        }

        (row.Number, row.Hash, row.Seal, row.KeyId) = (
            head.Number,
            head.Hash,
            key.Seal(head.ToString()),
            key.Id
        );
        context.SaveChanges();
        return head;
    }

    public AuditReport Verify(AuditHead? noted = null, IProgress<long>? progress = null)
    {
        var flaws = ImmutableArray.CreateBuilder<AuditFlaw>();
        var last = AuditHead.None;
        var count = 0L;
        var isNotedSeen = noted is null || noted == AuditHead.None;
        foreach (
            var kept in context.Set<AuditEntryRow>().AsNoTracking().OrderBy(row => row.Number).AsEnumerable()
        )
        {
            var entry = kept.ToEntry();
            var hash = entry.ComputeHash();
            if (hash != entry.Hash)
            {
                Add(AuditFlawKind.Edited, entry.Number);
            }

            if (entry.Number != last.Number + 1 || entry.Previous != last.Hash)
            {
                Add(AuditFlawKind.Unlinked, entry.Number);
            }

            last = new AuditHead(entry.Number, entry.Hash);
            isNotedSeen |= last == noted;
            if (++count % EveryEntries == 0)
            {
                progress?.Report(count);
            }
        }

        var row = context.Set<AuditHeadRow>().AsNoTracking().SingleOrDefault();
        var head = row is null ? null : new AuditHead(row.Number, row.Hash);
        if (head != last)
        {
            Add(AuditFlawKind.Truncated, last.Number);
        }

        if (row is not null && (row.KeyId != key.Id || !key.IsSeal(row.Seal, head!.ToString())))
        {
            Add(AuditFlawKind.Unsealed, row.Number);
        }

        if (!isNotedSeen)
        {
            Add(AuditFlawKind.Foreign, noted!.Number);
        }

        return new AuditReport(count, last, flaws.ToImmutable());

        void Add(AuditFlawKind kind, long number)
        {
            if (flaws.Count < MostFlaws)
            {
                flaws.Add(new AuditFlaw(kind, number));
            }
        }
    }
}
