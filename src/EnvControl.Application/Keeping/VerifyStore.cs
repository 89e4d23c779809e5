using System.Collections.Immutable;
using EnvControl.Application.Attachments;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Packs;

namespace EnvControl.Application.Keeping;

/// <summary>Looks whether everything a store holds is as it was kept (全库核验): the database, the audit trail, versions, rule sets, lists, records, attachments.</summary>
/// <param name="store">The store.</param>
/// <param name="upkeep">Asks the database about itself.</param>
public sealed class VerifyStore(IStore store, IStoreUpkeep upkeep)
{
    /// <summary>Looks at everything.</summary>
    /// <param name="noted">A head of the audit trail that was noted elsewhere; <c>null</c> for none.</param>
    /// <exception cref="FaultException">The store can't be read.</exception>
    public KeptReport Run(AuditHead? noted = null)
    {
        var flaws = ImmutableArray.CreateBuilder<KeptFlaw>();
        flaws.AddRange(upkeep.Damage().Select(said => new KeptFlaw(KeptFlawKind.Damaged, said)));
        return store.Read(kept =>
        {
            var audit = kept.Audit.Verify(noted);
            var versions = kept.Inventories.All();
            flaws.AddRange(
                versions
                    .Where(version =>
                        ContentHash.Of(kept.Inventories.Cells(version)) != version.ContentSha256
                    )
                    .Select(version => new KeptFlaw(KeptFlawKind.InventoryAltered, version.Subject))
            );
            var ruleSets = kept.RuleSets.Like(string.Empty);
            flaws.AddRange(
                ruleSets
                    .Where(id => !Loads(kept.RuleSets.Find(id)!))
                    .Select(id => new KeptFlaw(KeptFlawKind.RuleSetAltered, id))
            );
            var lists = Lists(kept.Alerts, flaws);
            flaws.AddRange(
                RecordTrail
                    .Altered(kept, out var records)
                    .Select(subject => new KeptFlaw(KeptFlawKind.RecordAltered, subject))
            );
            return new KeptReport(
                audit,
                versions.Length,
                ruleSets.Length,
                lists,
                records,
                Attachments(kept.Attachments, flaws),
                flaws.ToImmutable()
            );
        });
    }

    private static bool Loads(RulePack pack)
    {
        try
        {
            return RuleUnpacker.Load(pack).Id == pack.Id;
        }
        catch (FaultException)
        {
            return false;
        }
    }

    private static int Attachments(IAttachmentBook book, ImmutableArray<KeptFlaw>.Builder flaws)
    {
        var count = 0;
        foreach (var attachment in book.All())
        {
            count++;
            if (Attachment.HashOf(attachment.Bytes.Span) != attachment.Sha256)
            {
                flaws.Add(new KeptFlaw(KeptFlawKind.AttachmentAltered, $"attachment/{attachment.Sha256}"));
            }
        }

        return count;
    }

    private static int Lists(IAlertBook book, ImmutableArray<KeptFlaw>.Builder flaws)
    {
        var count = book.LastList()?.Number ?? 0;
        Alerts.Lists.ListLink? last = null;
        for (var number = 1; number <= count; number++)
        {
            var where = FormattableString.Invariant($"list/{number}");
            if (book.List(number) is not { } list)
            {
                flaws.Add(new KeptFlaw(KeptFlawKind.ListUnchained, where));
                continue;
            }

            if (Alerts.Lists.SealedList.HashOf(list.Bytes.Span) != list.Sha256)
            {
                flaws.Add(new KeptFlaw(KeptFlawKind.ListAltered, where));
            }
            else if (list.Read().Head.Previous != last)
            {
                flaws.Add(new KeptFlaw(KeptFlawKind.ListUnchained, where));
            }

            last = list.Link;
        }

        return count;
    }
}
