using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Evaluation;

/// <summary>A city laid out in columns for one rule set and day (备好的城市).</summary>
/// <remarks>Deciding is safe from several threads as long as each fills its own <see cref="CityDecisions"/>.</remarks>
public sealed class PreparedCity : IDisposable
{
    private readonly RuleSet _rules;

    internal PreparedCity(RuleSet rules, CityEvaluation evaluation)
    {
        _rules = rules;
        Evaluation = evaluation;
    }

    /// <summary>How many lines.</summary>
    public int Lines => Evaluation.City.Count;

    /// <summary>The memory of the columns without names and results, bytes.</summary>
    public long Bytes => Evaluation.City.Bytes;

    internal CityEvaluation Evaluation { get; }

    /// <summary>Room for the decisions of this city.</summary>
    public CityDecisions NewDecisions() => new(Lines);

    /// <summary>Decides every line at every level. Allocates nothing for lines.</summary>
    /// <param name="into">Filled with the decisions; made by <see cref="NewDecisions"/>.</param>
    /// <param name="threads">How many threads work; the results are the same for any number.</param>
    /// <param name="width">How wide vectors are; <c>null</c> for the widest there is. The results are the same for any.</param>
    public void Decide(CityDecisions into, int threads = 1, LaneWidth? width = null) =>
        Evaluation.Run(into, threads, width ?? LaneWidths.Widest);

    /// <summary>The position of a line among the columns.</summary>
    public int PositionOf(int line) => Evaluation.City.PositionOf[line];

    /// <summary>The decisions as a table with all their grounds and words.</summary>
    /// <param name="decisions">What <see cref="Decide"/> filled.</param>
    /// <param name="request">The levels asked for; day and hours as prepared.</param>
    public DecisionTable TableOf(CityDecisions decisions, DecisionRequest request)
    {
        var inventory = Evaluation.City.Inventory;
        return new DecisionTable(
            "columnar",
            _rules,
            inventory,
            request,
            new PlannedDecisions(this, decisions, new DutyAssignment(_rules, inventory, request), request)
        );
    }

    /// <inheritdoc/>
    public void Dispose() => Evaluation.City.Dispose();
}
