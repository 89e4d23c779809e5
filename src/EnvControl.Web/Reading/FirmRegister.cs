using System.Globalization;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Web.Hosting;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>The register of firms, read again only when something was published, recorded or a day has passed (企业台账). Safe to share between threads.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="tables">Turns cells into inventories.</param>
/// <param name="rules">The rules that count.</param>
/// <param name="clock">Tells today.</param>
public sealed class FirmRegister(IStore store, IInventoryTables tables, ActiveRules rules, IClock clock)
{
    private readonly Lock _reading = new();
    private RegisterState? _last;
    private string _rules = string.Empty;
    private long _head = -1;

    /// <summary>The register now; <c>null</c> while no inventory is published.</summary>
    public RegisterState? Now()
    {
        var active = rules.Rules;
        var today = BureauDay.Today(clock);
        lock (_reading)
        {
            return store.Read(kept => Read(kept, active, today));
        }
    }

    private RegisterState? Read(IKept kept, RuleSet active, LocalDate today)
    {
        var head = kept.Audit.Head.Number;
        if (_last is { } same && head == _head && same.Today == today && _rules == active.Id)
        {
            return same;
        }

        if (kept.Inventories.LastPublished() is not { } version)
        {
            return null;
        }

        var city =
            _last is { } before && before.City.Version.Number == version.Number && _rules == active.Id
                ? before.City
                : CityOf(kept, version, active);
        var history = kept.Standings.Known(Instant.MaxValue);
        if (
            _last is not { } known
            || known.City != city
            || known.Today != today
            || NumberOf(known.History) != NumberOf(history)
        )
        {
            _last = new RegisterState(city, history, today, Decide(city, history, today));
        }

        (_head, _rules) = (head, active.Id);
        return _last;
    }

    /// <summary>Decides the city with what was recorded, at every level.</summary>
    private static DecisionTable Decide(RegisterCity city, StandingHistory history, LocalDate today) =>
        Parts
            .Engine(city.Rules)
            .Decide(
                ApplyStandings.Run(city.Inventory, history, today, Instant.MaxValue),
                new DecisionRequest(today, [.. AlertLevels.All])
            );

    private RegisterCity CityOf(IKept kept, InventoryVersion version, RuleSet active)
    {
        var cells = kept.Inventories.CheckedCells(version);
        var name = string.Create(CultureInfo.InvariantCulture, $"{version.Name} #{version.Number}");
        return new RegisterCity(
            version,
            tables.Read(cells, name, version.ContentSha256, active),
            active.WithOrders(tables.ReadOrders(cells.Documents, active))
        );
    }

    private static long NumberOf(StandingHistory history) =>
        history.Entries is [.., var last] ? last.Number : 0;
}
