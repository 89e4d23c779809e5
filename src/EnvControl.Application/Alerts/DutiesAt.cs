using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Tells every firm's duty at an instant from the issued lists (某一时刻的义务): phases, own hours, the stricter of two alerts.</summary>
/// <param name="store">Keeps the lists.</param>
public sealed class DutiesAt(IStore store)
{
    /// <summary>The firms bound or held back at an instant, by credit code.</summary>
    public ImmutableArray<FirmDuty> Run(Instant at)
    {
        var alerts = store.Read(kept =>
            kept.Alerts.All()
                .Where(alert => FirmDuties.IsOpen(alert, at))
                .Select(alert =>
                    kept.Alerts.ListsOf(alert.Id).Select(list => new ListIndex(list.Read())).ToArray()
                )
                .ToArray()
        );
        return
        [
            .. alerts
                .SelectMany(lists => lists.SelectMany(list => list.Codes))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(code => FirmDuties.Of(code, alerts, at))
                .OfType<FirmDuty>(),
        ];
    }
}
