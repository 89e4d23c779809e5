using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Withdraws (撤回): a notice in the making, or an alert that has not begun.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="clock">Tells now.</param>
public sealed class WithdrawAlert(IStore store, IClock clock)
{
    /// <summary>Withdraws.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">The alert.</param>
    /// <param name="reason">Why.</param>
    /// <param name="version">The version of the alert that was looked at; <c>null</c> for whatever is kept.</param>
    /// <exception cref="RefusedException">It has begun: it can only be lifted.</exception>
    public Alert Run(Actor by, int id, string reason, int? version = null)
    {
        var step = new AlertStep(store);
        var seen = step.See(id, version);
        var isChange = seen.IsInForce && seen.Pending is not null;
        if (!isChange)
        {
            store.Read(kept => AlertStep.After(seen, AlertAct.Withdraw, kept, clock.GetCurrentInstant()));
        }

        return step.Run(
            by,
            "withdraw",
            seen,
            (before, kept) =>
            {
                if (isChange)
                {
                    return (before with { Pending = null }, reason);
                }

                var state = AlertStep.After(before, AlertAct.Withdraw, kept, kept.Now);
                kept.Alerts.EndList(before.Id);
                return (before with { State = state, WithdrawnBecause = reason }, reason);
            }
        );
    }
}
