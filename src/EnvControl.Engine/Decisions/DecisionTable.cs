using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Engine.Decisions;

/// <summary>What every line and firm must do at each level (决策表).</summary>
/// <remarks>
/// Safe to share between threads. Rows stand in the order of the inventory. A county's or city's decisions are kept once made:
/// the sums and each file ask for the same ones, and every making is alike. Those of a province would fill the memory.
/// </remarks>
public sealed class DecisionTable
{
    private const int MostKept = 60_000;

    private readonly ILineDecisions _decisions;
    private FirmDecision?[]? _kept;

    /// <summary>Makes a table of decisions.</summary>
    /// <param name="engine">The engine's name.</param>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="inventory">The inventory.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="decisions">The decisions of lines.</param>
    public DecisionTable(
        string engine,
        RuleSet ruleSet,
        EmergencyReductionInventory inventory,
        DecisionRequest request,
        ILineDecisions decisions
    )
    {
        Engine = engine;
        RuleSet = ruleSet;
        Inventory = inventory;
        Request = request;
        _decisions = decisions;
    }

    /// <summary>The engine that decided.</summary>
    public string Engine { get; }

    /// <summary>The rules it decided by.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>What it decided about.</summary>
    public EmergencyReductionInventory Inventory { get; }

    /// <summary>What was asked.</summary>
    public DecisionRequest Request { get; }

    /// <summary>What the firms filed, held against the rules (填报对比); <c>null</c> when the inventory carries no filed texts.</summary>
    public PlanComparison? SitePlans { get; init; }

    /// <summary>Where the decisions of lines come from.</summary>
    internal ILineDecisions Source => _decisions;

    /// <summary>The decision for a line at a level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level was not asked for.</exception>
    public LineDecision Line(int line, AlertLevel level) => _decisions.Of(line, IndexOf(level));

    /// <summary>The decision for a firm at a level: its lines taken together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level was not asked for.</exception>
    public FirmDecision Firm(int firm, AlertLevel level)
    {
        var place = IndexOf(level);
        var levels = Request.Levels.Length;
        if ((long)Inventory.Enterprises.Count * levels > MostKept)
        {
            return Make(firm, level, place);
        }

        // Threads that come at the same time make the same twice; nothing else can happen.
        var kept = _kept ??= new FirmDecision?[Inventory.Enterprises.Count * levels];
        return kept[(firm * levels) + place] ??= Make(firm, level, place);
    }

    private FirmDecision Make(int firm, AlertLevel level, int place)
    {
        var (start, length) = Inventory.Lines.LinesOf(firm).GetOffsetAndLength(Inventory.Lines.Count);
        var lines = new LineDecision[length];
        for (var i = 0; i < length; i++)
        {
            lines[i] = _decisions.Of(start + i, place);
        }

        return FirmDecision.Of(firm, level, Inventory, lines);
    }

    private int IndexOf(AlertLevel level)
    {
        var index = Request.Levels.IndexOf(level);
        return index >= 0
            ? index
            : throw new ArgumentOutOfRangeException(nameof(level), level, "This level was not asked for.");
    }
}
