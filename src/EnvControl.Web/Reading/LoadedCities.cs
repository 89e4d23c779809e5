using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>Published inventories with their rules, each loaded once (已载入清单版本). Safe to share between threads.</summary>
/// <param name="store">Knows which was published last.</param>
/// <param name="sources">Loads them.</param>
public sealed class LoadedCities(IStore store, IDecisionSources sources)
{
    private const int MostCities = 3;

    private readonly Lock _loading = new();
    private readonly Dictionary<(int Version, string RuleSet), LoadedCity> _known = [];

    /// <summary>What would be decided from now; <c>null</c> while nothing is published or no rules are active.</summary>
    public LoadedCity? Newest =>
        store.Read(kept => (kept.Inventories.LastPublished()?.Number, kept.RuleSets.Active?.RuleSet))
            is ({ } version, { } rules)
            ? Of(version, rules)
            : null;

    /// <summary>What a list was decided from.</summary>
    public LoadedCity Of(ListHead head) => Of(head.Basis.InventoryVersion, head.Basis.RuleSetId);

    private LoadedCity Of(int version, string rules)
    {
        lock (_loading)
        {
            if (!_known.TryGetValue((version, rules), out var city))
            {
                if (_known.Count >= MostCities)
                {
                    _known.Clear();
                }

                // Standings are laid on firm by firm, so that what is recorded later needs no other city.
                city = new LoadedCity(
                    version,
                    sources.Load(new NoticeBasis(version, rules, Instant.FromUnixTimeSeconds(0)))
                );
                _known[(version, rules)] = city;
            }

            return city;
        }
    }
}
