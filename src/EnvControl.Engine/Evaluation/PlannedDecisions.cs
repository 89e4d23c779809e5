using EnvControl.Engine.Decisions;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>The decisions of lines read off their plans when asked for (按方案还原的决定).</summary>
/// <param name="evaluation">The plans by number.</param>
/// <param name="decisions">The plan of every line.</param>
/// <param name="duties">Puts a verdict into duties, words and arithmetic.</param>
/// <param name="request">What was asked.</param>
internal sealed class PlannedDecisions(
    CityEvaluation evaluation,
    CityDecisions decisions,
    DutyAssignment duties,
    DecisionRequest request
) : ILineDecisions
{
    /// <inheritdoc/>
    public LineDecision Of(int line, int level)
    {
        var asked = request.Levels[level];
        var plan = PlanOf(line).Levels[(int)asked - 1];
        return duties.Of(line, asked, plan.Verdict);
    }

    private Plan PlanOf(int line) => evaluation.Plans[decisions.Plans[evaluation.City.PositionOf[line]]];
}
