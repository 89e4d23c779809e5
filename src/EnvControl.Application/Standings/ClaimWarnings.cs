using System.Collections.Immutable;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Standings;

/// <summary>Holds claims against the inventory published last (企业情况与清单核对): firms and lines that it does not have are told, and recorded all the same.</summary>
public static class ClaimWarnings
{
    /// <summary>The warnings, in the order of the claims; none while no inventory is published.</summary>
    public static ImmutableArray<Fault> Of(IStore store, IReadOnlyCollection<StandingClaim> claims) =>
        store.Read(kept =>
        {
            if (claims.Count == 0 || kept.Inventories.LastPublished() is not { } version)
            {
                return ImmutableArray<Fault>.Empty;
            }

            var cells = kept.Inventories.Cells(version);
            var asked = claims.Select(claim => claim.Firm.Text).ToHashSet(StringComparer.Ordinal);
            var firms = cells
                .RowsOf(InventoryPart.Enterprises)
                .Select(row => row.CreditCode)
                .Where(asked.Contains)
                .ToHashSet(StringComparer.Ordinal);
            var lines = cells
                .RowsOf(InventoryPart.Lines)
                .Where(row => asked.Contains(row.CreditCode))
                .Select(row => (row.CreditCode, row.Line))
                .ToHashSet();
            return claims
                .Select(claim =>
                    !firms.Contains(claim.Firm.Text) ? StandingFaults.NoSuchFirm(claim, version.Number)
                    : claim.Kind.IsList()
                    && claim.Scope is { } line
                    && !lines.Contains((claim.Firm.Text, line))
                        ? StandingFaults.NoSuchLine(claim, version.Number)
                    : null
                )
                .OfType<Fault>()
                .Distinct()
                .ToImmutableArray();
        });
}
