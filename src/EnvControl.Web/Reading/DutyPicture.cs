using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>What a firm must do from an instant on, in words (企业义务).</summary>
/// <param name="From">From when.</param>
/// <param name="Until">When something else holds; <c>null</c> for until it is lifted.</param>
/// <param name="List">The list that asks it.</param>
/// <param name="Level">The level; <c>null</c> while the firm is held back.</param>
/// <param name="Headline">Verb and thing.</param>
public sealed record DutyPicture(
    Instant From,
    Instant? Until,
    ListHead List,
    AlertLevel? Level,
    string Headline
)
{
    /// <summary>How the firm is treated.</summary>
    public string Class { get; init; } = string.Empty;

    /// <summary>Unit by unit.</summary>
    public ImmutableArray<DutyUnit> Units { get; init; } = [];

    /// <summary>The arithmetic, line by line; empty where it cannot be shown.</summary>
    public ImmutableArray<string> Working { get; init; } = [];

    /// <summary>What it saves.</summary>
    public string Saving { get; init; } = string.Empty;

    /// <summary>The clauses.</summary>
    public ImmutableArray<ListedGround> Grounds { get; init; } = [];

    /// <summary>The weakest trust it rests on.</summary>
    public Trust Trust { get; init; } = Trust.Verified;

    /// <summary>The facts that are missing: of a firm held back those without which nothing can be ordered, else those to tell how much it saves.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Facts that were read as a waiver states.</summary>
    public ImmutableArray<string> Readings { get; init; } = [];

    /// <summary>Why the firm is held back; <c>null</c> when it is not.</summary>
    public HeldReason? Held { get; init; }

    /// <summary>Other lists that bind the firm as well and ask no more.</summary>
    public ImmutableArray<ListHead> Others { get; init; } = [];
}
