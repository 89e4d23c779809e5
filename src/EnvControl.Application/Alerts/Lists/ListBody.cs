using System.Collections.Immutable;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What a list computes (清单正文): firms, those held back, what it rests on, totals.</summary>
/// <param name="Uses">What the listed firms rest on, by waiver group.</param>
/// <param name="Held">The firms held back.</param>
/// <param name="Totals">Span by span.</param>
/// <param name="Firms">The firms, in the order of the inventory.</param>
public sealed record ListBody(
    ImmutableArray<GroupUse> Uses,
    ImmutableArray<HeldFirm> Held,
    ImmutableArray<ListTotal> Totals,
    ImmutableArray<ListedFirm> Firms
);
