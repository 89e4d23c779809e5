using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Alerts;

/// <summary>Approves the notice in the making (批准): somebody else than its author, with the office, the means and the number of the approval.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="sources">Fetches inventory and rules.</param>
/// <param name="composer">Works out the list.</param>
public sealed class ApproveAlert(IStore store, IDecisionSources sources, ListComposer composer)
{
    /// <summary>Approves.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">The alert.</param>
    /// <param name="office">The approving office.</param>
    /// <param name="means">By what means.</param>
    /// <param name="number">The number of the approving document; empty where there is none.</param>
    /// <param name="version">The version of the alert that was looked at; <c>null</c> for whatever is kept.</param>
    /// <exception cref="RefusedException">Its author approves, an assumption is not waived, or somebody else was first.</exception>
    public Alert Run(Actor by, int id, string office, string means, string number, int? version = null)
    {
        var step = new AlertStep(store);
        var seen = step.See(id, version);
        Refuse(by, seen);
        return step.Run(
            by,
            "approve",
            seen,
            (before, kept) =>
            {
                var pending = before.Pending!;
                var state =
                    pending.Kind == NoticeKind.Start
                        ? AlertStep.After(before, AlertAct.Approve, kept, kept.Now)
                        : before.State;
                return (
                    before with
                    {
                        State = state,
                        Pending = pending with
                        {
                            Approval = new AlertApproval(
                                by.Name,
                                BureauHour.Kept(kept.Now),
                                office,
                                means,
                                number
                            ),
                        },
                    },
                    string.Join(' ', new[] { office, means, number }.Where(text => text.Length > 0))
                );
            }
        );
    }

    private void Refuse(Actor by, Alert seen)
    {
        var pending = seen.Pending ?? throw new RefusedException([AlertFaults.NothingPending(seen.Id)]);
        if (pending.Approval is { } approval)
        {
            throw new RefusedException([AlertFaults.AlreadyApproved(seen.Id, approval)]);
        }

        if (pending.DraftedBy == by.Name || pending.Waivers.Any(waiver => waiver.By == by.Name))
        {
            throw new RefusedException([AlertFaults.OwnApproval(by.Name)]);
        }

        if (pending.Lifting is null)
        {
            var loaded = sources.Load(pending.Basis);
            var body = composer.Run(NoticeMatter.Of(seen, pending), loaded);
            var open = NoticeMatter
                .Open(body, pending)
                .Select(use => AlertFaults.NotWaived(seen.Id, use, loaded.Rules));
            if (open.ToArray() is { Length: > 0 } faults)
            {
                throw new RefusedException(faults);
            }
        }
    }
}
