using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Issues the notice in the making (签发): decided twice, numbered, chained, sealed, and kept whole or not at all.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="sources">Fetches inventory and rules.</param>
/// <param name="composer">Works out the list.</param>
/// <param name="seal">Seals it.</param>
public sealed class IssueAlert(IStore store, IDecisionSources sources, ListComposer composer, IListSeal seal)
{
    private static readonly Duration Lead = Duration.FromHours(24);

    /// <summary>Issues.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">The alert.</param>
    /// <param name="emergency">Why it cannot wait for an approval; <c>null</c> when it was approved.</param>
    /// <param name="version">The version of the alert that was looked at; <c>null</c> for whatever is kept.</param>
    /// <exception cref="RefusedException">Nobody approved it, an assumption is not waived, or somebody else was first.</exception>
    public IssuedList Run(Actor by, int id, string? emergency = null, int? version = null)
    {
        var step = new AlertStep(store);
        var seen = step.See(id, version);
        var pending = seen.Pending ?? throw new RefusedException([Nothing(seen)]);
        if (pending.Approval is null && emergency is null)
        {
            throw new RefusedException([AlertFaults.NotApproved(id)]);
        }

        return pending.Lifting is null
            ? IssueList(step, by, seen, pending, emergency)
            : new IssuedList(Move(step, by, seen, pending, emergency, null), null, null, null, []);
    }

    private Fault Nothing(Alert seen) =>
        store.Read(kept =>
            kept.Alerts.Events(seen.Id)[^1] is { Act: "issue" } last
                ? AlertFaults.Overtaken(last)
                : AlertFaults.NothingPending(seen.Id)
        );

    private IssuedList IssueList(AlertStep step, Actor by, Alert seen, AlertNotice pending, string? emergency)
    {
        // Deciding takes a second; nobody else waits for it. What is entered afterwards is entered in milliseconds.
        var loaded = sources.Load(pending.Basis);
        var matter = NoticeMatter.Of(seen, pending);
        var body = composer.Run(matter, loaded);
        if (NoticeMatter.Open(body, pending).ToArray() is { Length: > 0 } open)
        {
            throw new RefusedException(open.Select(use => AlertFaults.NotWaived(seen.Id, use, loaded.Rules)));
        }

        var issued = (Kept: (KeptList?)null, List: (AlertList?)null);
        var alert = Move(
            step,
            by,
            seen,
            pending,
            emergency,
            kept =>
            {
                var others = OthersInForce(kept, seen);
                var head = Head(seen, pending, emergency, kept, others, loaded);
                var list = new AlertList(
                    head,
                    ListOverlaps.Of(body, [.. others.Select(other => other.Read())])
                );
                var bytes = CanonicalList.Write(list);
                issued = (
                    new KeptList(
                        head.Number,
                        seen.Id,
                        true,
                        bytes,
                        SealedList.HashOf(bytes),
                        seal.Seal(bytes)
                    ),
                    list
                );
                return issued.Kept;
            }
        );
        return new IssuedList(
            alert,
            issued.Kept,
            issued.List,
            loaded.Rules,
            LeadWarnings(pending.EffectiveFrom, alert.Current.IssuedAt!.Value)
        );
    }

    /// <summary>What to look at although it may be issued: firms that have less than a day to prepare.</summary>
    /// <param name="from">The hour of start.</param>
    /// <param name="issued">When it is issued.</param>
    public static ImmutableArray<Fault> LeadWarnings(Instant from, Instant issued) =>
        from - issued < Lead ? [AlertFaults.ShortLead(from, from - issued)] : [];

    /// <summary>Moves the alert, and enters the list with it.</summary>
    private static Alert Move(
        AlertStep step,
        Actor by,
        Alert seen,
        AlertNotice pending,
        string? emergency,
        Func<IKeptForWriting, KeptList>? enter
    ) =>
        step.Run(
            by,
            "issue",
            seen,
            (before, kept) =>
            {
                var isApproved = pending.Approval is not null;
                var state = AlertStep.After(
                    before,
                    AlertMachine.ActOf(pending.Kind, isApproved),
                    kept,
                    kept.Now
                );
                var list = enter?.Invoke(kept);
                if (list is null)
                {
                    kept.Alerts.EndList(before.Id);
                }
                else
                {
                    kept.Alerts.Issue(list);
                    kept.Record(new AuditSubject($"list/{list.Number}", null, list.Sha256));
                }

                var notice = pending with
                {
                    IssuedBy = by.Name,
                    IssuedAt = BureauHour.Kept(kept.Now),
                    List = list?.Number,
                    Emergency = isApproved ? null : new NoticeEmergency(emergency!),
                };
                return (
                    before with
                    {
                        State = state,
                        Notices = [.. before.Notices, notice],
                        Pending = null,
                    },
                    Details(notice, list)
                );
            }
        );

    private static string Details(AlertNotice notice, KeptList? list) =>
        string.Join(
            "，",
            new[]
            {
                list is null ? $"解除，{BureauHour.Show(notice.EffectiveFrom)}起" : $"第{list.Number}号清单",
                notice.Emergency is { } emergency ? $"紧急签发：{emergency.Reason}" : string.Empty,
            }.Where(text => text.Length > 0)
        );

    private static KeptList[] OthersInForce(IKept kept, Alert seen) =>
        [
            .. kept
                .Alerts.All()
                .Where(other => other.Id != seen.Id && other.IsInForce)
                .Select(other => kept.Alerts.ListsOf(other.Id).LastOrDefault(list => list.IsActive))
                .OfType<KeptList>(),
        ];

    private ListHead Head(
        Alert seen,
        AlertNotice pending,
        string? emergency,
        IKeptForWriting kept,
        KeptList[] others,
        DecisionBasis loaded
    )
    {
        var last = kept.Alerts.LastList();
        return new ListHead(
            (last?.Number ?? 0) + 1,
            last?.Link,
            seen.Id,
            pending.Kind,
            seen.Origin,
            seen.Division,
            pending.Document,
            pending.ArrivedAt,
            pending.Cause,
            pending.Level,
            NoticeMatter.Of(seen, pending),
            pending.Approval is { } approval
                ? new ListApproval(approval.Office, approval.Means, approval.Number)
                : null,
            pending.Approval is null ? emergency : null,
            BureauHour.Kept(kept.Now),
            new ListBasis(
                pending.Basis.InventoryVersion,
                loaded.Inventory.Sha256,
                pending.Basis.RuleSetId,
                composer.Engines,
                EngineVersion.Current,
                pending.Basis.KnownAt,
                kept.Audit.Head.ToString()
            ),
            [.. others.Select(other => other.Link)],
            seal.Key
        );
    }
}
