using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;

namespace EnvControl.Engine.Comparison;

/// <summary>Holds the decisions of two engines against each other (双引擎核对), line by line and to the milligram.</summary>
public static class EngineComparison
{
    /// <summary>Everything on which two tables about one inventory differ, in the order of lines and levels.</summary>
    /// <param name="first">The first opinion.</param>
    /// <param name="second">The second opinion, of the same inventory and request.</param>
    /// <exception cref="ArgumentException">The tables are about different cities or requests.</exception>
    public static ImmutableArray<EngineDifference> Of(DecisionTable first, DecisionTable second)
    {
        if (
            first.Inventory.Lines.Count != second.Inventory.Lines.Count
            || !first.Request.Levels.SequenceEqual(second.Request.Levels)
        )
        {
            throw new ArgumentException(
                "Two opinions are held against each other about the same thing.",
                nameof(second)
            );
        }

        var differences = ImmutableArray.CreateBuilder<EngineDifference>();
        for (var line = 0; line < first.Inventory.Lines.Count; line++)
        {
            foreach (var level in first.Request.Levels)
            {
                Compare(first.Line(line, level), second.Line(line, level), differences);
            }
        }

        if (first.Source is PlannedDecisions planned)
        {
            // Not only what the plans are read as: the columns themselves.
            differences.AddRange(ColumnComparison.Of(planned.City, planned.Columns, second));
        }

        return differences.ToImmutable();
    }

    private static void Compare(
        LineDecision first,
        LineDecision second,
        ImmutableArray<EngineDifference>.Builder differences
    )
    {
        void Hold(string aspect, Func<LineDecision, string> say)
        {
            var (one, two) = (say(first), say(second));
            if (one != two)
            {
                differences.Add(new EngineDifference(first.Line, first.Level, aspect, one, two));
            }
        }

        Hold("class", Class);
        Hold("rules", Rules);
        Hold("share", Shares);
        Hold("amount", Amounts);
        Hold("trust", line => line.Trust.Spell());
        Hold("uncovered", line => line.IsUncovered ? "uncovered" : "covered");
        Hold(
            "unknown",
            line => $"{string.Join(';', line.UnknownDuty)}|{string.Join(';', line.UnknownAmount)}"
        );
    }

    private static string Class(LineDecision line) =>
        line.Class.IsKnown
            ? string.Join(
                '/',
                line.Class.Value?.Spell() ?? "none",
                line.ClassRule?.Rule.Name,
                line.StandingRule?.Rule.Name,
                line.IsStandingLighter ? "standing" : "own"
            )
            : "unknown";

    private static string Rules(LineDecision line) =>
        string.Join(';', line.Duties.Select(duty => $"{duty.Rule.Name}/{duty.Measure.Action}"));

    private static string Shares(LineDecision line) =>
        string.Join(
            ';',
            line.Duties.Select(duty =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{duty.Effect.Least.Percent}..{duty.Effect.Most.Percent}{(duty.IsDeciding ? "!" : string.Empty)}"
                )
            )
        );

    private static string Amounts(LineDecision line) =>
        string.Join(
            ';',
            Pollutants.All.Select(p =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{line.Saving.Least[p]}..{line.Saving.Most[p]}{(line.Saving.IsBaseKnown(p) ? string.Empty : "?")}"
                )
            )
        );
}
