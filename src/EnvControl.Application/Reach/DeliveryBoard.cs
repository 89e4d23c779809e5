using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Application.Reach;

/// <summary>The board of deliveries and acknowledgements of a list (送达签收看板). Phones are not on it: see <see cref="ShowPhone"/>.</summary>
/// <param name="Head">The head of the list.</param>
/// <param name="Bound">The firms it binds.</param>
/// <param name="Held">The firms it holds back.</param>
/// <param name="Counties">The bound firms county by county.</param>
/// <param name="Firms">Every firm, in the order of their codes.</param>
/// <param name="ToCall">The firms not reached, in the order in which to call them: stops first, then by level and county; held-back firms last.</param>
public sealed record DeliveryBoard(
    ListHead Head,
    DeliveryCounts Bound,
    DeliveryCounts Held,
    ImmutableArray<CountyReach> Counties,
    ImmutableArray<FirmReach> Firms,
    ImmutableArray<FirmReach> ToCall
);
