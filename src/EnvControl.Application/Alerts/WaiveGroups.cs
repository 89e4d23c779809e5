using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Alerts;

/// <summary>Proposes waivers for a notice in the making (提出认可): assumptions and missing facts, group by group.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="sources">Fetches inventory and rules.</param>
/// <param name="composer">Works out the list.</param>
public sealed class WaiveGroups(IStore store, IDecisionSources sources, ListComposer composer)
{
    /// <summary>Proposes.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">The alert.</param>
    /// <param name="waivers">What is waived; a group waived before is waived anew.</param>
    /// <param name="version">The version of the alert that was looked at; <c>null</c> for whatever is kept.</param>
    /// <exception cref="FaultException">A waiver is wrong, or nothing is in the making.</exception>
    public DraftedAlert Run(Actor by, int id, ImmutableArray<Waiver> waivers, int? version = null)
    {
        var step = new AlertStep(store);
        var seen = step.See(id, version);
        var pending = seen.Pending ?? throw new RefusedException([AlertFaults.NothingPending(id)]);
        if (pending.Approval is { } approval)
        {
            throw new RefusedException([AlertFaults.AlreadyApproved(id, approval)]);
        }

        if (pending.Lifting is not null)
        {
            throw new RefusedException([AlertFaults.NothingPending(id)]);
        }

        var loaded = sources.Load(pending.Basis);
        var faults = NoticeCheck.Of(waivers, loaded.Rules.Facts).ToArray();
        if (faults.Length > 0)
        {
            throw new FaultException(faults);
        }

        var groups = waivers.Select(waiver => waiver.Group).ToHashSet();
        var after = pending with
        {
            Waivers = [.. pending.Waivers.Where(waiver => !groups.Contains(waiver.Group)), .. waivers],
        };
        var alert = step.Run(
            by,
            "waive",
            seen,
            (before, _) => (before with { Pending = after }, string.Join(", ", groups.Order()))
        );
        return new DraftedAlert(alert, composer.Run(NoticeMatter.Of(alert, after), loaded), loaded.Rules);
    }
}
