using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Alerts;

/// <summary>Shows alerts (查看预警).</summary>
/// <param name="store">Keeps them.</param>
/// <param name="sources">Fetches inventory and rules.</param>
/// <param name="composer">Works out lists.</param>
public sealed class ShowAlert(IStore store, IDecisionSources sources, ListComposer composer)
{
    /// <summary>All alerts, in the order of their numbers.</summary>
    public ImmutableArray<Alert> All() => [.. store.Read(kept => kept.Alerts.All())];

    /// <summary>One alert; what is in the making is worked out anew.</summary>
    /// <exception cref="FaultException">There is none.</exception>
    public AlertView Run(int id)
    {
        var (alert, events, lists) = store.Read(kept =>
            (
                kept.Alerts.Find(id) ?? throw new FaultException([AlertFaults.NoAlert(id)]),
                kept.Alerts.Events(id),
                kept.Alerts.ListsOf(id)
            )
        );
        var isOpen = alert.State is not (AlertState.Withdrawn or AlertState.Lifted or AlertState.Evaluated);
        if (!isOpen || alert.Pending is not { Lifting: null } pending)
        {
            return new AlertView(alert, [.. events], [.. lists], null, null);
        }

        var loaded = sources.Load(pending.Basis);
        return new AlertView(
            alert,
            [.. events],
            [.. lists],
            composer.Run(NoticeMatter.Of(alert, pending), loaded),
            loaded.Rules
        );
    }
}
