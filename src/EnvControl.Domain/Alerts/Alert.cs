using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>A heavy-pollution alert from its draft to its evaluation (重污染天气预警).</summary>
/// <param name="Id">Its number in this bureau's book, from 1.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Division">The division whose alert it is: the city, or one of its counties.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Notices">The notices issued, in order.</param>
/// <param name="Pending">The notice in the making; <c>null</c> when there is none.</param>
/// <remarks>Immutable: an act makes another one.</remarks>
public sealed record Alert(
    int Id,
    AlertOrigin Origin,
    string Division,
    AlertState State,
    ImmutableArray<AlertNotice> Notices,
    AlertNotice? Pending
)
{
    /// <summary>How often it was changed; each act that is kept adds one.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Why it was withdrawn, if it was.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>What came of it; <c>null</c> until it is evaluated.</summary>
    public AlertEvaluation? Evaluation { get; init; }

    /// <summary>Whether a list of it binds firms, now or from an hour to come.</summary>
    public bool IsInForce =>
        State is AlertState.Issued or AlertState.Raised or AlertState.Lowered or AlertState.Amended;

    /// <summary>The notice that counts: the last one issued, else the one in the making.</summary>
    public AlertNotice Current => Notices.IsEmpty ? Pending! : Notices[^1];

    /// <summary>The hour of the first start; of a draft the one it names.</summary>
    public Instant Start => (Notices.IsEmpty ? Pending! : Notices[0]).EffectiveFrom;

    /// <summary>From when nobody is bound any more; <c>null</c> while it is open.</summary>
    public Instant? LiftedAt => Notices.LastOrDefault()?.Lifting?.At;

    /// <summary>Whether a notice issued without approval still has to be reviewed.</summary>
    public bool IsReviewOpen => Notices.Any(notice => notice.Emergency is { IsOpen: true });

    /// <summary>The levels of the response by hour, through all notices issued.</summary>
    public ImmutableArray<AlertPhase> Course =>
        [
            .. Notices
                .SelectMany(
                    (notice, place) =>
                        notice.Phases.Where(phase =>
                            Notices.Skip(place + 1).All(later => phase.From < later.EffectiveFrom)
                        )
                )
                .OrderBy(phase => phase.From),
        ];
}
