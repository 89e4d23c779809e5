using NodaTime;

namespace EnvControl.Storage.RuleSets;

/// <summary>A rule set that is kept (规则集行).</summary>
internal sealed class RuleSetRow
{
    public required string Id { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public Instant PackedAt { get; init; }

    public required string PackedBy { get; init; }
}
