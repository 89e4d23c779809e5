using System.Collections.Immutable;
using EnvControl.Application.Objections;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>All that a firm sees of itself (企业页面).</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Now">The moment.</param>
/// <param name="Phone">Whom to call.</param>
public sealed record FirmView(CreditCode Firm, Instant Now, string Phone)
{
    /// <summary>What it is called; its code where nobody knows.</summary>
    public string Name { get; init; } = Firm.Text;

    /// <summary>行政区划 in words.</summary>
    public string Division { get; init; } = string.Empty;

    /// <summary>What binds it now and later.</summary>
    public ImmutableArray<DutyPicture> Course { get; init; } = [];

    /// <summary>What is known of it beside any alert; <c>null</c> when the inventory does not have it.</summary>
    public FirmPicture? Picture { get; init; }

    /// <summary>The lists that name it and count, with its acknowledgements.</summary>
    public ImmutableArray<ListForFirm> Lists { get; init; } = [];

    /// <summary>Its objections to those lists.</summary>
    public ImmutableArray<Objection> Objections { get; init; } = [];

    /// <summary>Whether there is any alert now or from an hour to come.</summary>
    public bool HasAlert { get; init; }

    /// <summary>When the alert of the link it came by ended; <c>null</c> while it has not, or without a link.</summary>
    public Instant? LiftedAt { get; init; }

    /// <summary>What continues although that alert ended; empty for nothing.</summary>
    public string Continues { get; init; } = string.Empty;

    /// <summary>Who may not restart yet: words, and the firm itself when it is meant.</summary>
    public ImmutableArray<string> NotRestarting { get; init; } = [];

    /// <summary>Whether the firm itself may not restart yet.</summary>
    public bool MayNotRestart => NotRestarting.Contains(Firm.Text, StringComparer.Ordinal);

    /// <summary>What a firm that the inventory does not have must send.</summary>
    public ImmutableArray<string> ToSend { get; init; } = [];

    /// <summary>Whether all that is folded stands open, for paper.</summary>
    public bool IsForPaper { get; init; }
}
