using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>What holds of a firm in one respect on a day (某日有效的一项情况), recorded or by the inventory.</summary>
/// <param name="Kind">In which respect.</param>
/// <param name="Parts">The values with the industry or line each is of; <c>null</c> for the whole firm. None where nothing is known.</param>
public sealed record HeldStanding(StandingKind Kind, ImmutableArray<(string? Scope, string Value)> Parts)
{
    /// <summary>Reads it from an inventory on which what was recorded has been laid.</summary>
    /// <param name="inventory">The inventory of the day.</param>
    /// <param name="firm">The firm's row.</param>
    /// <param name="kind">In which respect.</param>
    /// <param name="on">The day.</param>
    public static HeldStanding Of(
        EmergencyReductionInventory inventory,
        int firm,
        StandingKind kind,
        LocalDate on
    ) =>
        new(
            kind,
            kind == StandingKind.Grade ? Grades(inventory.Enterprises, firm)
                : kind.IsFlag() ? Flag(inventory.Enterprises, firm, kind)
                : Listed(inventory, firm, kind, on)
        );

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(HeldStanding other) => Kind == other.Kind && Parts.SequenceEqual(other.Parts);

    private static ImmutableArray<(string?, string)> Grades(EnterpriseTable firms, int firm)
    {
        var standings = firms.StandingsOf(firm).ToArray();
        return
        [
            .. standings
                .Where(standing => standing.Grade is not null)
                .Select(standing =>
                    (standings.Length == 1 ? null : standing.Industry.Text, standing.Grade!.Value.Spell())
                ),
        ];
    }

    private static ImmutableArray<(string?, string)> Flag(EnterpriseTable firms, int firm, StandingKind kind)
    {
        var fact = StandingFacts.Flags.First(flag => flag.Kind == kind).Fact;
        return StandingFacts.Of((FlagColumn)firms[fact], firm) is { } said
            ? [(null, StandingValue.Of(said))]
            : [];
    }

    private static ImmutableArray<(string?, string)> Listed(
        EmergencyReductionInventory inventory,
        int firm,
        StandingKind kind,
        LocalDate on
    )
    {
        (string?, string)[] entries =
        [
            .. inventory
                .Overlays.Of(inventory.Enterprises.CreditCodes.Text(firm))
                .Where(entry => StandingValue.KindOf(entry) == kind && entry.Effective.Contains(on))
                .Select(entry => (entry.Line, StandingValue.Of(entry))),
        ];
        return entries.Length > 0 ? [.. entries] : [(null, StandingValue.No)];
    }
}
