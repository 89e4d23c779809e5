using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Alerts;

/// <summary>Enters what came of an alert (评估), once it is lifted and its emergencies are reviewed.</summary>
/// <param name="store">Keeps it.</param>
public sealed class EvaluateAlert(IStore store)
{
    /// <summary>Evaluates.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">The alert.</param>
    /// <param name="text">What was found.</param>
    /// <param name="document">The number of the report.</param>
    /// <param name="version">The version of the alert that was looked at; <c>null</c> for whatever is kept.</param>
    /// <exception cref="RefusedException">It is not lifted, or an emergency is not reviewed.</exception>
    public Alert Run(Actor by, int id, string text, string document, int? version = null)
    {
        var step = new AlertStep(store);
        var seen = step.See(id, version);
        return step.Run(
            by,
            "evaluate",
            seen,
            (before, kept) =>
                (
                    before with
                    {
                        State = AlertStep.After(before, AlertAct.Evaluate, kept, kept.Now),
                        Evaluation = new AlertEvaluation(by.Name, BureauHour.Kept(kept.Now), text, document),
                    },
                    document
                )
        );
    }
}
