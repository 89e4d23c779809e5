using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Reference;

/// <summary>Decides with Microsoft RulesEngine (参考引擎): every rule is asked of every line, one row after another.</summary>
/// <remarks>
/// Plain on purpose: it is the opinion that a faster engine is held against. Thread-safe; rules are compiled once for all moments at
/// which the same are in force. Firms are asked side by side: no answer hangs on another firm's.
/// </remarks>
public sealed class ReferenceEngine : IDecisionEngine
{
    private readonly RowType _row;
    private readonly ConcurrentDictionary<LocalDateTime, RuleMatcher> _matchers = new();
    private readonly List<RuleMatcher> _distinct = [];

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
            at => Alike(new RuleMatcher(RuleSet, _row, at))
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
        var (done, gate) = (0, new Lock());

        void Firm(int firm)
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

            lock (gate)
            {
                progress?.Report(++done);
            }
        }

        try
        {
            Parallel.For(0, inventory.Enterprises.Count, Firm);
        }
        catch (AggregateException several)
        {
            // What is wrong with the rules is met by many firms; told once, as if they had been asked one by one.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return new DecisionTable(Name, RuleSet, inventory, request, new MadeDecisions(decisions));
    }

    /// <summary>One that asks the same and may have compiled it already; else the one given.</summary>
    private RuleMatcher Alike(RuleMatcher made)
    {
        lock (_distinct)
        {
            if (_distinct.Find(made.AsksAs) is { } known)
            {
                return known;
            }

            _distinct.Add(made);
            return made;
        }
    }
}
