using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;

namespace EnvControl.Engine.Comparison;

/// <summary>Holds the columns of the columnar engine against a table of decisions (列与决定核对): classes, and every figure to the milligram.</summary>
public static class ColumnComparison
{
    private const uint UnknownClass = 255;

    /// <summary>Everything on which they differ.</summary>
    /// <param name="city">The city.</param>
    /// <param name="decisions">Its decisions as columns.</param>
    /// <param name="table">Decisions about the same inventory.</param>
    public static ImmutableArray<EngineDifference> Of(
        PreparedCity city,
        CityDecisions decisions,
        DecisionTable table
    )
    {
        var differences = ImmutableArray.CreateBuilder<EngineDifference>();
        for (var line = 0; line < table.Inventory.Lines.Count; line++)
        {
            var position = city.PositionOf(line);
            foreach (var level in table.Request.Levels)
            {
                var decision = table.Line(line, level);
                var own = (decisions.Classes[position] >> (8 * ((int)level - 1))) & byte.MaxValue;
                var theirs = decision.Class.IsKnown ? (uint)(decision.Class.Value ?? default) : UnknownClass;
                Hold(decision, "class", Text(own), Text(theirs), differences);
                foreach (var pollutant in Pollutants.All)
                {
                    var saved = decisions.Saved[
                        (ColumnTotals.Width * position) + ColumnTotals.Place(level, pollutant)
                    ];
                    var exact = decision.Saving.Exact(pollutant);
                    Hold(
                        decision,
                        "amount",
                        double.IsNaN(saved) ? "open" : Text(saved),
                        exact is null ? "open" : Text((double)exact.Value),
                        differences
                    );
                }
            }
        }

        return differences.ToImmutable();
    }

    private static void Hold(
        LineDecision decision,
        string aspect,
        string own,
        string theirs,
        ImmutableArray<EngineDifference>.Builder differences
    )
    {
        if (own != theirs)
        {
            differences.Add(new EngineDifference(decision.Line, decision.Level, aspect, own, theirs));
        }
    }

    private static string Text(uint value) =>
        value switch
        {
            0 => "none",
            UnknownClass => "unknown",
            _ => ((ControlClass)value).Spell(),
        };

    private static string Text(double milligrams) => milligrams.ToString("F0", CultureInfo.InvariantCulture);
}
