using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Evaluation;

/// <summary>The decisions of lines read off their plans when asked for (按方案还原的决定).</summary>
/// <param name="city">The city and its plans.</param>
/// <param name="columns">The plan of every line.</param>
/// <param name="duties">Puts a verdict into duties, words and arithmetic.</param>
/// <param name="request">What was asked.</param>
internal sealed class PlannedDecisions(
    PreparedCity city,
    CityDecisions columns,
    DutyAssignment duties,
    DecisionRequest request
) : ILineDecisions
{
    /// <summary>The city.</summary>
    public PreparedCity City => city;

    /// <summary>Its decisions as columns.</summary>
    public CityDecisions Columns => columns;

    /// <inheritdoc/>
    public LineDecision Of(int line, int level)
    {
        var asked = request.Levels[level];
        var plan = city.Evaluation.Plans[columns.Plans[city.PositionOf(line)]];
        return duties.Of(line, asked, plan.Levels[(int)asked - 1].Verdict);
    }
}
