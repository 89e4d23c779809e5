using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Storage.Standings;

/// <summary>An entry on the standing of a firm as it is kept (企业情况行).</summary>
internal sealed class StandingRow
{
    public long Number { get; init; }

    public required string CreditCode { get; init; }

    public required string Kind { get; init; }

    public string? Scope { get; init; }

    public required string Value { get; init; }

    public LocalDate ValidFrom { get; init; }

    public LocalDate? ValidTo { get; init; }

    public required string Document { get; init; }

    public Instant RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public int? InventoryVersion { get; init; }

    public static StandingRow Of(StandingEntry entry) =>
        new()
        {
            Number = entry.Number,
            CreditCode = entry.Claim.Firm.Text,
            Kind = entry.Claim.Kind.Spell(),
            Scope = entry.Claim.Scope,
            Value = entry.Claim.Value,
            ValidFrom = entry.Claim.Effective.From,
            ValidTo = entry.Claim.Effective.To,
            Document = entry.Claim.Document,
            RecordedAt = entry.RecordedAt,
            RecordedBy = entry.RecordedBy,
            InventoryVersion = entry.InventoryVersion,
        };

    public StandingEntry ToEntry() =>
        new(
            Number,
            new StandingClaim(
                Domain.Codes.CreditCode.Parse(CreditCode),
                StandingKinds.TryParse(Kind, out var kind)
                    ? kind
                    : throw new FormatException($"'{Kind}' is no kind of standing."),
                Scope,
                Value,
                new EffectivePeriod(ValidFrom, ValidTo),
                Document
            ),
            RecordedAt,
            RecordedBy,
            InventoryVersion
        );
}
