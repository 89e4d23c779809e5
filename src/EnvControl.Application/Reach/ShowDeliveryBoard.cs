using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>Shows how far a list has come to its firms (送达签收看板).</summary>
/// <param name="store">Keeps it.</param>
/// <param name="lists">Knows whom lists name; share one.</param>
public sealed class ShowDeliveryBoard(IStore store, ListBriefs lists)
{
    /// <summary>The board of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="divisions">The counties to show, for a clerk who may see no others; <c>null</c> for all.</param>
    /// <exception cref="FaultException">There is no such list.</exception>
    public DeliveryBoard Run(int list, IReadOnlySet<string>? divisions = null)
    {
        var brief = lists.Of(list);
        var (deliveries, openings, acknowledgements) = store.Read(kept =>
            (
                kept.Reach.Deliveries(list).ToLookup(one => one.Firm),
                kept.Reach.Openings(list).ToDictionary(one => one.Firm),
                kept.Reach.Acknowledgements(list).ToDictionary(one => one.Firm)
            )
        );
        var firms = brief
            .Firms.Values.Where(firm => divisions?.Contains(firm.Division) ?? true)
            .OrderBy(firm => firm.Firm)
            .Select(firm => new FirmReach(
                firm,
                [.. deliveries[firm.Firm]],
                openings.GetValueOrDefault(firm.Firm),
                acknowledgements.GetValueOrDefault(firm.Firm)
            ))
            .ToImmutableArray();
        var bound = firms.Where(firm => !firm.Firm.IsHeld).ToArray();
        return new DeliveryBoard(
            brief.Head,
            DeliveryCounts.Of(bound),
            DeliveryCounts.Of(firms.Where(firm => firm.Firm.IsHeld)),
            [
                .. bound
                    .GroupBy(firm => firm.Firm.Division, StringComparer.Ordinal)
                    .OrderBy(county => county.Key, StringComparer.Ordinal)
                    .Select(county => new CountyReach(county.Key, DeliveryCounts.Of(county))),
            ],
            firms,
            [
                .. firms
                    .Where(firm => !firm.IsReached)
                    .OrderBy(firm => firm.Firm.IsHeld)
                    .ThenByDescending(firm => firm.Firm.IsStopped)
                    .ThenByDescending(firm => firm.Firm.Level)
                    .ThenBy(firm => firm.Firm.Division, StringComparer.Ordinal)
                    .ThenBy(firm => firm.Firm.Firm),
            ]
        );
    }
}
