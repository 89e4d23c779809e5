using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>Lays what was recorded of firms on an inventory (把企业情况沿革套到清单上): the grades, standings and lists that hold on a day, as known at a moment.</summary>
/// <remarks>
/// This is what alerts decide on. Where nothing was recorded that covers the day, the inventory's own word stands; with an
/// empty history the very same inventory comes back. Its hash stays that of what was read. Pure.
/// </remarks>
public static class ApplyStandings
{
    /// <summary>The inventory as of a day.</summary>
    /// <param name="inventory">The inventory; it stays as it is.</param>
    /// <param name="history">What was recorded.</param>
    /// <param name="on">The day asked about; list entries of other days are left alone.</param>
    /// <param name="known">The moment; what was recorded later does not count.</param>
    public static EmergencyReductionInventory Run(
        EmergencyReductionInventory inventory,
        StandingHistory history,
        LocalDate on,
        Instant known
    )
    {
        if (history.IsEmpty)
        {
            return inventory;
        }

        var firms = Flags(Grades(inventory.Enterprises, history, on, known), history, on, known);
        var overlays = Lists(inventory, history, on, known);
        return ReferenceEquals(firms, inventory.Enterprises) && ReferenceEquals(overlays, inventory.Overlays)
            ? inventory
            : inventory with
            {
                Enterprises = firms,
                Lines = ReferenceEquals(firms, inventory.Enterprises)
                    ? inventory.Lines
                    : inventory.Lines.WithGradesOf(firms),
                Overlays = overlays,
            };
    }

    private static EnterpriseTable Grades(
        EnterpriseTable firms,
        StandingHistory history,
        LocalDate on,
        Instant known
    )
    {
        var isOther = false;
        var graded = firms.WithGrades(
            (firm, standing) =>
            {
                var recorded = history.Find(
                    firms.CreditCodes.Text(firm),
                    StandingKind.Grade,
                    standing.Industry.Text,
                    on,
                    known
                );
                if (
                    recorded is null
                    || !PerformanceGrades.TryParse(recorded.Claim.Value, out var grade)
                    || grade == standing.Grade
                )
                {
                    return standing.Grade;
                }

                isOther = true;
                return grade;
            }
        );
        return isOther ? graded : firms;
    }

    private static EnterpriseTable Flags(
        EnterpriseTable firms,
        StandingHistory history,
        LocalDate on,
        Instant known
    )
    {
        foreach (var (kind, fact) in StandingFacts.Flags)
        {
            var column = (FlagColumn)firms[fact];
            var flags = new bool?[firms.Count];
            var isOther = false;
            for (var firm = 0; firm < flags.Length; firm++)
            {
                var own = StandingFacts.Of(column, firm);
                flags[firm] = history.Find(firms.CreditCodes.Text(firm), kind, null, on, known)
                    is { } recorded
                    ? recorded.Claim.Value == StandingValue.Yes
                    : own;
                isOther |= flags[firm] != own;
            }

            firms = isOther ? firms.WithFlags(fact, firm => flags[firm]) : firms;
        }

        return firms;
    }

    private static OverlayBook Lists(
        EmergencyReductionInventory inventory,
        StandingHistory history,
        LocalDate on,
        Instant known
    )
    {
        var dropped = new HashSet<Overlay>(ReferenceEqualityComparer.Instance);
        var added = new List<Overlay>();
        for (var firm = 0; firm < inventory.Enterprises.Count; firm++)
        {
            var code = inventory.Enterprises.CreditCodes.Text(firm);
            foreach (var kind in StandingFacts.Lists.Where(kind => history.Covers(code, kind, on, known)))
            {
                Lists(inventory, history, on, known, firm, kind, dropped, added);
            }
        }

        return dropped.Count + added.Count == 0
            ? inventory.Overlays
            : new OverlayBook(
                inventory.Overlays.Entries.Where(entry => !dropped.Contains(entry)).Concat(added)
            );
    }

    private static void Lists(
        EmergencyReductionInventory inventory,
        StandingHistory history,
        LocalDate on,
        Instant known,
        int firm,
        StandingKind kind,
        HashSet<Overlay> dropped,
        List<Overlay> added
    )
    {
        var code = inventory.Enterprises.CreditCodes.Text(firm);
        var (start, count) = inventory.Lines.LinesOf(firm).GetOffsetAndLength(inventory.Lines.Count);
        string[] lines = [.. Enumerable.Range(start, count).Select(inventory.Lines.Names.Text)];
        var own = inventory
            .Overlays.Of(code)
            .Where(entry => StandingValue.KindOf(entry) == kind && entry.Effective.Contains(on))
            .ToArray();
        var recorded = lines.Select(line => history.Find(code, kind, line, on, known)?.Claim).ToArray();
        var stand = lines.Select(line => Array.Find(own, entry => entry.Bears(line))).ToArray();
        if (Enumerable.Range(0, count).All(i => recorded[i] is null || recorded[i]!.Value == Said(stand[i])))
        {
            return;
        }

        dropped.UnionWith(own);
        if (recorded[0] is { Scope: null } whole && Array.TrueForAll(recorded, claim => claim == whole))
        {
            added.AddRange(Listed(whole, null));
            return;
        }

        for (var i = 0; i < count; i++)
        {
            added.AddRange(
                recorded[i] is { } claim ? Listed(claim, lines[i])
                : stand[i] is { } entry ? [entry with { Line = lines[i] }]
                : []
            );
        }
    }

    private static string Said(Overlay? entry) => entry is null ? StandingValue.No : StandingValue.Of(entry);

    private static ImmutableArray<Overlay> Listed(StandingClaim claim, string? line) =>
        StandingValue.ToEntry(claim, line) is { } entry ? [entry] : [];
}
