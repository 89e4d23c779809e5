using System.Collections.Concurrent;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Reference;

/// <summary>Decides with Microsoft RulesEngine (参考引擎): every rule is asked of every line, one row after another.</summary>
/// <remarks>Plain on purpose: it is the opinion that a faster engine is held against. Thread-safe; rules are compiled once for each day asked.</remarks>
public sealed class ReferenceEngine : IDecisionEngine
{
    private readonly RowType _row;
    private readonly ConcurrentDictionary<LocalDateTime, RuleMatcher> _matchers = new();

    /// <summary>Makes an engine for a rule set.</summary>
    public ReferenceEngine(RuleSet ruleSet)
    {
        RuleSet = ruleSet;
        _row = new RowType(ruleSet.Facts);
    }

    /// <inheritdoc/>
    public string Name => "reference";

    /// <inheritdoc/>
    public RuleSet RuleSet { get; }

    /// <inheritdoc/>
    public IDecisionEngine For(RuleSet rules) =>
        ReferenceEquals(rules, RuleSet) ? this : new ReferenceEngine(rules);

    /// <summary>The rules in force at a moment, ready to be asked.</summary>
    public RuleMatcher MatcherAt(LocalDateTime moment) =>
        _matchers.GetOrAdd(
            // Without orders every hour of a day is alike.
            RuleSet.Orders.IsEmpty
                ? moment.Date.AtMidnight()
                : moment,
            at => new RuleMatcher(RuleSet, _row, at)
        );

    /// <inheritdoc/>
    public DecisionTable Decide(
        EmergencyReductionInventory inventory,
        DecisionRequest request,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        inventory = LowestIndustry.Apply(RuleSet, inventory, request.On);
        var lists = RuleSet.Overlays.With(inventory.Overlays);
        var facts = new FactReader(RuleSet.Facts, inventory, lists, request.On);
        var verdicts = new VerdictReader(RuleSet, MatcherAt(request.Moment));
        var duties = new DutyAssignment(RuleSet, inventory, request);
        var decisions = request.Levels.Select(_ => new LineDecision[inventory.Lines.Count]).ToArray();
        for (var firm = 0; firm < inventory.Enterprises.Count; firm++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (start, length) = inventory.Lines.LinesOf(firm).GetOffsetAndLength(inventory.Lines.Count);
            for (var line = start; line < start + length; line++)
            {
                for (var level = 0; level < request.Levels.Length; level++)
                {
                    var row = facts.Read(line, request.Levels[level], request.ElapsedHours);
                    decisions[level][line] = duties.Of(line, request.Levels[level], verdicts.Read(row));
                }
            }

            progress?.Report(firm + 1);
        }

        return new DecisionTable(Name, RuleSet, inventory, request, new MadeDecisions(decisions));
    }
}
