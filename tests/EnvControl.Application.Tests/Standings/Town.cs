using System.Collections.Immutable;
using EnvControl.Application.Samples;
using EnvControl.Application.Tests.Samples;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Tests.Standings;

/// <summary>A small town of the sample, and what is said of its firms.</summary>
internal static class Town
{
    public static readonly LocalDate Day = new(2020, 12, 1);
    public static readonly Instant Moment = Instant.FromUtc(2020, 11, 30, 1, 0);

    private static readonly Lazy<EmergencyReductionInventory> Drawn = new(() =>
        SampleInventory.Build(Shipped.Profile, 600, 2020, Shipped.Rules.Value)
    );

    public static EmergencyReductionInventory Inventory => Drawn.Value;

    /// <summary>A firm that stands on a list on the day.</summary>
    public static int Listed(StandingKind kind) =>
        Enumerable
            .Range(0, Inventory.Enterprises.Count)
            .First(firm =>
                Inventory
                    .Overlays.Of(Code(firm))
                    .Any(entry => StandingValue.KindOf(entry) == kind && entry.Effective.Contains(Day))
            );

    public static string Code(int firm) => Inventory.Enterprises.CreditCodes.Text(firm);

    public static StandingClaim Claim(
        int firm,
        StandingKind kind,
        string? scope,
        string value,
        LocalDate? from = null,
        LocalDate? to = null
    ) =>
        new(
            CreditCode.Parse(Code(firm)),
            kind,
            scope,
            value,
            new EffectivePeriod(from ?? new LocalDate(2020, 11, 1), to),
            "安环〔2020〕9号"
        );

    /// <summary>The claims as recorded, one after another, by an official or from a version.</summary>
    public static StandingHistory History(IEnumerable<StandingClaim> claims, int? version = null) =>
        new(claims.Select((claim, i) => new StandingEntry(i + 1, claim, Moment, "clerk", version)));

    public static StandingHistory Then(
        StandingHistory history,
        IEnumerable<StandingClaim> claims,
        int? version
    ) =>
        new(
            history.Entries.Concat(
                claims.Select(
                    (claim, i) =>
                        new StandingEntry(history.Entries.Length + i + 1, claim, Moment, "clerk", version)
                )
            )
        );

    /// <summary>What an inventory says of everybody on a day, one line a fact.</summary>
    public static ImmutableArray<string> Said(EmergencyReductionInventory inventory, LocalDate on)
    {
        var said = ImmutableArray.CreateBuilder<string>();
        for (var firm = 0; firm < inventory.Enterprises.Count; firm++)
        {
            var code = inventory.Enterprises.CreditCodes.Text(firm);
            foreach (var standing in inventory.Enterprises.StandingsOf(firm))
            {
                said.Add($"{code} {standing.Industry} {standing.Grade}");
            }

            said.Add(
                $"{code} {string.Join(' ', new[] { FactIds.Leading, FactIds.Advanced, FactIds.Suspended, FactIds.LongIdle }.Select(id => inventory.Enterprises[id][firm].ToString()))}"
            );
            var (start, count) = inventory.Lines.LinesOf(firm).GetOffsetAndLength(inventory.Lines.Count);
            for (var line = start; line < start + count; line++)
            {
                said.Add(
                    $"{code} {inventory.Lines.Names.Text(line)} {inventory.Lines.Grades.Text(line)} {string.Join('|', StandingKinds.All.Where(kind => kind.IsList()).Select(kind => OnList(inventory.Overlays, kind, code, inventory.Lines.Names.Text(line), on)))}"
                );
            }
        }

        return said.ToImmutable();
    }

    /// <summary>What a list says of a line on a day.</summary>
    public static string OnList(OverlayBook book, StandingKind kind, string code, string line, LocalDate on)
    {
        Overlay? entry = kind switch
        {
            StandingKind.Guarantee => book.Find<Guarantee>(code, line, on),
            StandingKind.SmallMicro => book.Find<SmallMicroEmitter>(code, line, on),
            StandingKind.Exempt => book.Find<Exemption>(code, line, on),
            _ => book.Find<OffPeakStop>(code, line, on),
        };
        return entry is null ? StandingValue.No : StandingValue.Of(entry);
    }
}
