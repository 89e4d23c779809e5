using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Makes a notice of what somebody wants it to say (形成通知), bound to the versions of the hour.</summary>
/// <param name="sources">Fetches inventory and rules.</param>
internal sealed class NoticeDrafting(IDecisionSources sources)
{
    /// <summary>The notice, and what it is decided from.</summary>
    /// <exception cref="FaultException">Anything is wrong with it; all faults at once.</exception>
    public (AlertNotice Notice, DecisionBasis Loaded) Make(
        Actor by,
        NoticeKind kind,
        NoticeDraft draft,
        Instant now
    )
    {
        var newest = sources.Newest(now);
        var basis = draft.InventoryVersion is { } version
            ? newest with
            {
                InventoryVersion = version,
            }
            : newest;
        var loaded = sources.Load(basis);
        var waivers = draft.Waivers.IsDefault ? [] : draft.Waivers;
        var faults = NoticeCheck
            .Of(draft, loaded)
            .Concat(NoticeCheck.Of(waivers, loaded.Rules.Facts))
            .ToArray();
        return faults.Length > 0
            ? throw new FaultException(faults)
            : (
                new AlertNotice(
                    kind,
                    draft.Level,
                    draft.Phases,
                    draft.Scope,
                    draft.Cause,
                    draft.Document,
                    draft.ArrivedAt,
                    basis,
                    by.Name,
                    now
                )
                {
                    Waivers = waivers,
                },
                loaded
            );
    }
}
