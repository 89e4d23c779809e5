using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Tests.Alerts;

/// <summary>An engine that says of one line that it rests on something else than it does.</summary>
internal sealed class LyingEngine(IDecisionEngine honest, int line) : IDecisionEngine
{
    public string Name => "lying";

    public RuleSet RuleSet => honest.RuleSet;

    public IDecisionEngine For(RuleSet rules) => new LyingEngine(honest.For(rules), line);

    public DecisionTable Decide(
        EmergencyReductionInventory inventory,
        DecisionRequest request,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var table = honest.Decide(inventory, request, progress, cancellation);
        return new DecisionTable(Name, table.RuleSet, inventory, request, new Lie(table, line));
    }

    private sealed class Lie(DecisionTable table, int lying) : ILineDecisions
    {
        public LineDecision Of(int line, int level)
        {
            var honest = table.Line(line, table.Request.Levels[level]);
            return line == lying
                ? honest with
                {
                    Trust = honest.Trust == Trust.Verified ? Trust.Partial : Trust.Verified,
                }
                : honest;
        }
    }
}
