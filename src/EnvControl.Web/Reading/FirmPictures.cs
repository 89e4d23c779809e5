using EnvControl.Application.Keeping;
using EnvControl.Application.Lookup;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>Tells what is known of single firms (企业概况查询): decided once for each firm, inventory version, rules, record of its standing and day. Safe to share between threads.</summary>
/// <param name="store">Keeps what was recorded of firms.</param>
/// <param name="cities">The inventory published last.</param>
/// <param name="engineOf">The engine of a rule set.</param>
/// <param name="clock">Tells now.</param>
public sealed class FirmPictures(
    IStore store,
    LoadedCities cities,
    Func<RuleSet, IDecisionEngine> engineOf,
    IClock clock
)
{
    private const int MostKept = 10_000;

    private readonly Remembered<
        (string Firm, int Version, string Rules, int Recorded, LocalDate Day, Language Language),
        FirmPicture
    > _known = new(MostKept);

    /// <summary>The county of a firm; <c>null</c> when the inventory published last does not have it.</summary>
    public string? DivisionOf(CreditCode firm) =>
        cities.Newest is { } city && city.Row(firm.Text) is { } row
            ? city.Basis.Inventory.Enterprises.Divisions.Text(row)
            : null;

    /// <summary>A firm; <c>null</c> when the inventory published last does not have it.</summary>
    public FirmPicture? Of(CreditCode firm, Language language)
    {
        if (cities.Newest is not { } city || city.Row(firm.Text) is not { } row)
        {
            return null;
        }

        var now = clock.GetCurrentInstant();
        var history = store.Read(kept => kept.Standings.Of([firm]));
        var key = (
            firm.Text,
            city.Version,
            city.Basis.Rules.Id,
            history.Entries.Length,
            BureauDay.Of(now).Date,
            language
        );
        return _known.Get(key, _ => Make(city, row, history, now, language));
    }

    private FirmPicture Make(
        LoadedCity city,
        int row,
        StandingHistory history,
        Instant now,
        Language language
    )
    {
        var day = BureauDay.Of(now).Date;
        var inventory = ApplyStandings.Run(FirmExtract.Of(city.Basis.Inventory, row), history, day, now);
        var rules = city.Basis.Rules;
        return new FirmPainter(
            new LookUpFirm(engineOf(rules)),
            new InventoryOnDay(inventory, day, rules),
            new Wording(rules, language)
        ).Of(history);
    }
}
