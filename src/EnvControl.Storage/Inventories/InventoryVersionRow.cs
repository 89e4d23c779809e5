using NodaTime;

namespace EnvControl.Storage.Inventories;

/// <summary>An inventory version as it is kept (清单版本行).</summary>
internal sealed class InventoryVersionRow
{
    public int Number { get; init; }

    public required string State { get; set; }

    public int? Base { get; init; }

    public required string Name { get; init; }

    public required string FileSha256 { get; init; }

    public required string ContentSha256 { get; init; }

    public int Firms { get; init; }

    public int Lines { get; init; }

    public int? Sources { get; init; }

    public int Documents { get; init; }

    public required string RuleSetId { get; init; }

    public bool IsPartial { get; init; }

    public required string Report { get; init; }

    public required string Headings { get; init; }

    public required string ImportedBy { get; init; }

    public Instant ImportedAt { get; init; }

    public string? PublishedBy { get; set; }

    public Instant? PublishedAt { get; set; }
}
