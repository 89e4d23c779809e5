using EnvControl.Domain.Alerts;
using NodaTime;
using Stateless;
using Stateless.Graph;

namespace EnvControl.Application.Alerts;

/// <summary>What may be done with an alert, and what state it leads to (预警流程).</summary>
/// <remarks>
/// A change or a lifting of an alert in force is a notice of its own, drafted and approved beside it; only its issue moves the
/// alert. The machine is asked, never kept: what is kept is the state.
/// </remarks>
public static class AlertMachine
{
    private static readonly AlertState[] InForce =
    [
        AlertState.Issued,
        AlertState.Raised,
        AlertState.Lowered,
        AlertState.Amended,
    ];

    /// <summary>The state an act leads to; <c>null</c> when it is not allowed.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="act">The act.</param>
    /// <param name="now">Now: what has begun can no longer be withdrawn.</param>
    public static AlertState? After(Alert alert, AlertAct act, Instant now)
    {
        var machine = Make(alert.State, () => now < alert.Start, () => !alert.IsReviewOpen);
        if (!machine.CanFire(act))
        {
            return null;
        }

        machine.Fire(act);
        return machine.State;
    }

    /// <summary>The acts allowed.</summary>
    public static IEnumerable<AlertAct> Allowed(Alert alert, Instant now) =>
        Enum.GetValues<AlertAct>().Where(act => After(alert, act, now) is not null);

    /// <summary>The act that issues a notice.</summary>
    public static AlertAct ActOf(NoticeKind kind, bool isApproved) =>
        kind switch
        {
            NoticeKind.Start => isApproved ? AlertAct.Issue : AlertAct.IssueUnapproved,
            NoticeKind.Raise => AlertAct.Raise,
            NoticeKind.Lower => AlertAct.Lower,
            NoticeKind.Amend => AlertAct.Amend,
            _ => AlertAct.Lift,
        };

    /// <summary>The graph for the manual, as Mermaid text.</summary>
    public static string Graph() =>
        MermaidGraph
            .Format(Make(AlertState.Draft, () => true, () => true).GetInfo())
            .ReplaceLineEndings("\n")
            .Replace("\t", "  ", StringComparison.Ordinal)
            .Trim();

    private static StateMachine<AlertState, AlertAct> Make(
        AlertState state,
        Func<bool> hasNotBegun,
        Func<bool> isReviewed
    )
    {
        var machine = new StateMachine<AlertState, AlertAct>(state);
        machine
            .Configure(AlertState.Draft)
            .Permit(AlertAct.Approve, AlertState.Approved)
            .Permit(AlertAct.IssueUnapproved, AlertState.Issued)
            .Permit(AlertAct.Withdraw, AlertState.Withdrawn);
        machine
            .Configure(AlertState.Approved)
            .Permit(AlertAct.Issue, AlertState.Issued)
            .Permit(AlertAct.Withdraw, AlertState.Withdrawn);
        foreach (var inForce in InForce)
        {
            var configured = machine
                .Configure(inForce)
                .Permit(AlertAct.Lift, AlertState.Lifted)
                .PermitIf(AlertAct.Withdraw, AlertState.Withdrawn, hasNotBegun, "not begun");
            Move(configured, inForce, AlertAct.Raise, AlertState.Raised);
            Move(configured, inForce, AlertAct.Lower, AlertState.Lowered);
            Move(configured, inForce, AlertAct.Amend, AlertState.Amended);
        }

        machine
            .Configure(AlertState.Lifted)
            .PermitIf(AlertAct.Evaluate, AlertState.Evaluated, isReviewed, "emergencies reviewed");
        return machine;
    }

    private static void Move(
        StateMachine<AlertState, AlertAct>.StateConfiguration configured,
        AlertState from,
        AlertAct act,
        AlertState to
    ) => _ = from == to ? configured.PermitReentry(act) : configured.Permit(act, to);
}
