using System.Collections.Immutable;
using EnvControl.Application.Standings;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>The register as it stands on a day (某日的企业台账): the version published last, and what was recorded since.</summary>
/// <param name="City">The version.</param>
/// <param name="History">What was recorded.</param>
/// <param name="Today">The day.</param>
/// <param name="Table">What each firm would have to do at each level.</param>
public sealed record RegisterState(
    RegisterCity City,
    StandingHistory History,
    LocalDate Today,
    DecisionTable Table
)
{
    /// <summary>The inventory with what was recorded laid over it.</summary>
    public EmergencyReductionInventory Inventory => Table.Inventory;

    /// <summary>The firms.</summary>
    public EnterpriseTable Firms => Table.Inventory.Enterprises;

    /// <summary>The code of a firm.</summary>
    public string CodeOf(int firm) => Firms.CreditCodes.Text(firm);

    /// <summary>The name of a firm.</summary>
    public string NameOf(int firm) => Firms.Names.Text(firm);

    /// <summary>The county of a firm.</summary>
    public string DivisionOf(int firm) => Firms.Divisions.Text(firm);

    /// <summary>The class of a firm in an orange alert; <c>null</c> when it can't be told.</summary>
    public ControlClass? ClassOf(int firm) => Table.Firm(firm, AlertLevel.Orange).Class;

    /// <summary>The list entries of a firm that hold today, of the inventory, of the history and of the rules.</summary>
    public IEnumerable<Overlay> ListsOf(int firm) =>
        City
            .Rules.Overlays.Of(CodeOf(firm))
            .Concat(Inventory.Overlays.Of(CodeOf(firm)))
            .Where(entry => entry.Effective.Contains(Today));

    /// <summary>The flags that a firm has today.</summary>
    public IEnumerable<StandingKind> FlagsOf(int firm) =>
        StandingKinds.All.Where(kind =>
            kind.IsFlag() && HeldStanding.Of(Inventory, firm, kind, Today).Parts is [(_, StandingValue.Yes)]
        );

    /// <summary>The industries that any firm is of, by code.</summary>
    public ImmutableArray<string> Industries() =>
        [
            .. Enumerable
                .Range(0, Firms.Count)
                .SelectMany(firm => Firms.StandingsOf(firm).ToArray())
                .Select(standing => standing.Industry.Text)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
