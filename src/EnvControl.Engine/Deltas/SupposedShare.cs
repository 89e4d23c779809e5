using EnvControl.Domain.Measures;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Plans;
using EnvControl.Engine.Reductions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Deltas;

/// <summary>Finds the lines on which a rule's share bears (假定比例的影响范围) and sums them up.</summary>
internal sealed class SupposedShare(BaseState state, string rule, Predicate<Measure> isMeant)
{
    private readonly CityColumns _city = state.Evaluation.City;
    private readonly Dictionary<
        (LevelPlan Plan, string Process),
        (SupposedSide Own, SupposedSide Standing)?
    > _sides = [];

    /// <summary>Makes the option.</summary>
    /// <exception cref="KeyNotFoundException">No rule is called so.</exception>
    public ShareOption Make()
    {
        var set = _city.Rules.Set;
        if (
            !set.Classification.Select(known => known.Rule).Concat(set.Rules).Any(known => known.Name == rule)
        )
        {
            throw new KeyNotFoundException($"No rule is called '{rule}'.");
        }

        var (curve, lines) = (new ShareCurveBuilder(), 0);
        for (var position = 0; position < _city.Count; position++)
        {
            lines += Add(position, curve) ? 1 : 0;
        }

        return new ShareOption(curve.ToCurve(), lines);
    }

    private bool Add(int position, ShareCurveBuilder curve)
    {
        var levels = state.Evaluation.Plans[state.Decisions.Plans[position]].Levels;
        var process = _city.Inventory.Lines.Processes.Text(_city.LineAt[position]);
        var isTouched = false;
        for (var level = 0; level < levels.Length; level++)
        {
            if (Sides(levels[level], process) is not var (own, standing))
            {
                continue;
            }

            isTouched = true;
            curve.Add(new SupposedLine(_city, position, level, levels[level], own, standing));
        }

        return isTouched;
    }

    /// <summary>The measures of a plan; <c>null</c> where the share bears on none of them.</summary>
    private (SupposedSide Own, SupposedSide Standing)? Sides(LevelPlan plan, string process)
    {
        if (!plan.Verdict.IsKnown)
        {
            return null;
        }

        if (!_sides.TryGetValue((plan, process), out var sides))
        {
            var (own, isOwn) = Side(plan.Verdict.Value.Class, plan, process);
            var (standing, isStanding) = Side(plan.Verdict.Value.Standing, plan, process);
            sides = isOwn || isStanding ? (own, standing) : null;
            _sides.Add((plan, process), sides);
        }

        return sides;
    }

    private (SupposedSide Side, bool IsTouched) Side(
        ClassificationRule? asked,
        LevelPlan plan,
        string process
    )
    {
        (Measure Measure, bool IsMeant)[] measures =
        [
            .. VerdictMeasures
                .Of(asked, plan.Verdict.Value, process, _city.Rules.ElapsedHours)
                .Select(pair => (pair.Measure, IsSupposed(pair.Rule, pair.Measure))),
        ];
        return (SupposedSide.Of(measures), Array.Exists(measures, measure => measure.IsMeant));
    }

    private bool IsSupposed(Rule of, Measure measure) =>
        of.Name == rule && MeasureShares.Of(measure) is not null && isMeant(measure);
}
