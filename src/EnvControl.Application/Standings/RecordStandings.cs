using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>Records grades, standings and list entries (记录企业情况), by an official's word or from an inventory version.</summary>
/// <param name="store">Where they are kept.</param>
public sealed class RecordStandings(IStore store)
{
    /// <summary>The action's name in the audit trail.</summary>
    public const string Action = "standing.record";

    /// <summary>Records what an official says under a document, all of it or nothing.</summary>
    /// <param name="claims">The claims; at least one.</param>
    /// <param name="by">Who records them.</param>
    /// <param name="reason">Why, for the audit trail; empty where the document says it all.</param>
    /// <returns>The entries.</returns>
    public ImmutableArray<StandingEntry> Run(
        IReadOnlyCollection<StandingClaim> claims,
        Actor by,
        string reason = ""
    ) =>
        store.Write(
            new Deed(by, Action),
            kept =>
            {
                var entries = kept.Standings.Append(claims, null);
                Note(kept, entries, reason);
                return entries;
            }
        );

    /// <summary>Records what a version says that is not known yet. It holds from the day of publication. Call it in the action that publishes.</summary>
    /// <param name="kept">What is kept, in that action.</param>
    /// <param name="inventory">The version's inventory.</param>
    /// <param name="version">Its number.</param>
    /// <param name="on">The day of publication.</param>
    /// <returns>The entries; those that overrule what an official recorded are told by <see cref="Overruled"/>.</returns>
    public static ImmutableArray<StandingEntry> FromInventory(
        IKeptForWriting kept,
        EmergencyReductionInventory inventory,
        int version,
        LocalDate on
    )
    {
        var claims = InventoryStandings.Claims(
            inventory,
            kept.Standings.Known(Instant.MaxValue),
            DocumentOf(version),
            on
        );
        if (claims.IsEmpty)
        {
            return [];
        }

        var entries = kept.Standings.Append(claims, version);
        Note(kept, entries);
        return entries;
    }

    /// <summary>What a version would overrule of what officials recorded under documents of their own, for showing before it is published.</summary>
    /// <param name="kept">What is kept.</param>
    /// <param name="inventory">The version's inventory.</param>
    /// <param name="version">Its number.</param>
    /// <param name="on">The day of publication.</param>
    public static ImmutableArray<OverruledStanding> Overruled(
        IKept kept,
        EmergencyReductionInventory inventory,
        int version,
        LocalDate on
    )
    {
        var history = kept.Standings.Known(Instant.MaxValue);
        var claims = InventoryStandings.Claims(inventory, history, DocumentOf(version), on);
        var names = new Lazy<Dictionary<string, string>>(() => Names(inventory.Enterprises));
        return
        [
            .. from claim in claims
            let recorded = history.Find(
                claim.Firm.Text,
                claim.Kind,
                claim.Scope,
                claim.Effective.From,
                Instant.MaxValue
            )
            where recorded is { InventoryVersion: null } && recorded.Claim.Value != claim.Value
            select new OverruledStanding(names.Value[claim.Firm.Text], recorded, claim),
        ];
    }

    private static Dictionary<string, string> Names(EnterpriseTable firms) =>
        Enumerable
            .Range(0, firms.Count)
            .ToDictionary(firms.CreditCodes.Text, firms.Names.Text, StringComparer.Ordinal);

    private static string DocumentOf(int version) => FormattableString.Invariant($"清单第{version}版");

    /// <summary>Notes entries in the audit trail: their numbers, their hash, their documents and the reason.</summary>
    internal static void Note(IKeptForWriting kept, ImmutableArray<StandingEntry> entries, string reason = "")
    {
        var documents = entries
            .Select(entry => entry.Claim.Document)
            .Distinct(StringComparer.Ordinal)
            .Take(3);
        kept.Record(
            new AuditSubject(
                FormattableString.Invariant($"standing/{entries[0].Number}-{entries[^1].Number}"),
                null,
                HashOf(entries),
                string.Join('、', documents) + (reason.Length > 0 ? "；" + reason : string.Empty)
            )
        );
    }

    /// <summary>The hash of entries as they stand in the store, one line each.</summary>
    public static string HashOf(IEnumerable<StandingEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in entries)
        {
            var claim = entry.Claim;
            hash.AppendData(
                Encoding.UTF8.GetBytes(
                    FormattableString.Invariant(
                        $"{entry.Number}\t{claim.Firm}\t{claim.Kind.Spell()}\t{claim.Scope}\t{claim.Value}\t{claim.Effective.From:uuuu-MM-dd}\t{claim.Effective.To:uuuu-MM-dd}\t{claim.Document}\t{entry.InventoryVersion}\n"
                    )
                )
            );
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
