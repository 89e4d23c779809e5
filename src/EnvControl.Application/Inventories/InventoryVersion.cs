using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Inventories;

/// <summary>A version of the city's inventory that is kept (清单版本), without its rows.</summary>
/// <param name="Number">Its number: 1, 2, 3 …</param>
/// <param name="State">Draft or published.</param>
/// <param name="Base">The published version it was compared with when it came in; <c>null</c> for the first.</param>
/// <param name="Name">What the file or folder was called.</param>
/// <param name="FileSha256">The hash of the file's bytes.</param>
/// <param name="ContentSha256">The hash of what it says.</param>
/// <param name="Counts">How large it is.</param>
/// <param name="RuleSetId">The rules it was read with.</param>
/// <param name="IsPartial">Whether a file that named some firms or columns only was laid over an older version.</param>
/// <param name="Warnings">What the reader wants looked at, at most <see cref="MostWarnings"/>.</param>
/// <param name="WarningCount">How many such things there were in all.</param>
/// <param name="Headings">The columns of each table.</param>
/// <param name="ImportedBy">Who brought it in.</param>
/// <param name="ImportedAt">When.</param>
/// <param name="PublishedBy">Who published it; <c>null</c> for a draft.</param>
/// <param name="PublishedAt">When; <c>null</c> for a draft.</param>
public sealed record InventoryVersion(
    int Number,
    VersionState State,
    int? Base,
    string Name,
    string FileSha256,
    string ContentSha256,
    InventoryCounts Counts,
    string RuleSetId,
    bool IsPartial,
    ImmutableArray<Fault> Warnings,
    int WarningCount,
    ImmutableSortedDictionary<InventoryPart, ImmutableArray<string>> Headings,
    string ImportedBy,
    Instant ImportedAt,
    string? PublishedBy = null,
    Instant? PublishedAt = null
)
{
    /// <summary>How many warnings are kept one by one.</summary>
    public const int MostWarnings = 1_000;

    /// <summary>How the audit trail calls it.</summary>
    public string Subject => FormattableString.Invariant($"inventory/{Number}");

    /// <summary>Whether it can be changed no more.</summary>
    public bool IsPublished => State == VersionState.Published;
}
