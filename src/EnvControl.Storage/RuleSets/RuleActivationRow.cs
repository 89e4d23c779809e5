using NodaTime;

namespace EnvControl.Storage.RuleSets;

/// <summary>The activation of a rule set (规则集启用行).</summary>
internal sealed class RuleActivationRow
{
    public int Number { get; init; }

    public required string RuleSet { get; init; }

    public Instant From { get; init; }

    public required string By { get; init; }

    public string? Document { get; init; }

    public int Accepted { get; init; }

    public int Cases { get; init; }

    public int Rules { get; init; }

    public required string Inventory { get; init; }

    public required string InventorySha256 { get; init; }

    public LocalDate On { get; init; }

    public int Firms { get; init; }

    public int Differences { get; init; }
}
