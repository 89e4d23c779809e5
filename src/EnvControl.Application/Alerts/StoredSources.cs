using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Activation;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Fetches what lists are decided from out of the store (清单依据取自数据库): whatever has been published, activated or recorded since.</summary>
/// <param name="store">The store.</param>
/// <param name="tables">Turns cells into inventories.</param>
public sealed class StoredSources(IStore store, IInventoryTables tables) : IDecisionSources
{
    // Rule sets are kept by content: what an id means never changes, and reading one takes longer than deciding a city.
    private static readonly ConcurrentDictionary<string, RuleSet> Read = new(StringComparer.Ordinal);

    private const int MostRead = 4;

    /// <inheritdoc/>
    public NoticeBasis Newest(Instant knownAt) =>
        store.Read(kept =>
        {
            var faults = new List<Fault>();
            var version = kept.Inventories.LastPublished();
            if (version is null)
            {
                faults.Add(AlertFaults.NothingPublished());
            }

            var active = kept.RuleSets.Active;
            if (active is null)
            {
                faults.Add(ActivationFaults.NoneActive());
            }

            return faults.Count > 0
                ? throw new FaultException(faults)
                : new NoticeBasis(version!.Number, active!.RuleSet, knownAt);
        });

    /// <inheritdoc/>
    public DecisionBasis Load(NoticeBasis basis)
    {
        var rules = RulesOf(basis.RuleSetId);
        return store.Read(kept =>
        {
            var version =
                kept.Inventories.Find(basis.InventoryVersion)
                ?? throw new FaultException([AlertFaults.NoVersion(basis.InventoryVersion)]);
            if (version.State != VersionState.Published)
            {
                throw new RefusedException([AlertFaults.NotPublished(version.Number)]);
            }

            var name = string.Create(CultureInfo.InvariantCulture, $"{version.Name} #{version.Number}");
            var (inventory, orders) = kept.Inventories.ReadChecked(
                version,
                cells =>
                    (
                        tables.Read(cells, name, version.ContentSha256, rules),
                        tables.ReadOrders(cells.Documents, rules)
                    )
            );
            var history = kept.Standings.Known(basis.KnownAt);
            return new DecisionBasis(inventory, rules.WithOrders(orders))
            {
                OnDay = day => ApplyStandings.Run(inventory, history, day, basis.KnownAt),
                Turns = Turns(history),
            };
        });
    }

    private RuleSet RulesOf(string id)
    {
        if (Read.Count > MostRead)
        {
            Read.Clear();
        }

        return Read.GetOrAdd(id, _ => new KeptRules(store).Load(id));
    }

    private static ImmutableArray<LocalDate> Turns(StandingHistory history) =>
        [
            .. history
                .Entries.Select(entry => entry.Claim.Effective)
                .SelectMany(period => period.To is { } to ? [period.From, to] : new[] { period.From })
                .Distinct()
                .Order(),
        ];
}
