using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;
using NodaTime;
using RulesEngine.Exceptions;
using RulesEngine.Models;
using Rule = EnvControl.Engine.RuleSets.Rule;

namespace EnvControl.Rules.Reference;

/// <summary>Asks Microsoft RulesEngine which rules in force on a day match a row (规则匹配).</summary>
/// <remarks>
/// One workflow for the classification and one for each industry, holding only the rules that can match a line of it: RulesEngine
/// runs every rule of a workflow, so this keeps a city at seconds (ADR 0009). Rows must be complete in every fact the workflow
/// asks for. Thread-safe.
/// </remarks>
public sealed class RuleMatcher
{
    private const string ClassificationFlow = "classification";
    private const string OrderFlow = "orders";

    private readonly RulesEngine.RulesEngine _engine;
    private readonly FrozenDictionary<string, FirstAsking> _asking;
    private readonly RowType _row;
    private readonly FrozenDictionary<string, ImmutableArray<Rule>> _flows;
    private readonly ILookup<string, string> _supersedes;

    /// <summary>Prepares the rules in force at a moment.</summary>
    public RuleMatcher(RuleSet set, RowType row, LocalDateTime moment)
    {
        var on = moment.Date;
        _row = row;
        Classification = [.. set.Classification.Where(c => c.Rule.Effective.Contains(on))];
        var inForce = set.Rules.Where(rule => rule.Effective.Contains(on)).ToImmutableArray();
        var flows = set.Industries.Keys.ToDictionary(
            industry => industry,
            industry => inForce.Where(rule => CanMatch(rule.Condition, industry)).ToImmutableArray(),
            StringComparer.Ordinal
        );
        flows[ClassificationFlow] = [.. Classification.Select(c => c.Rule)];
        Orders = set.OrdersAt(moment);
        _supersedes = set
            .Orders.SelectMany(order => order.Supersedes.Select(earlier => (Later: order.Id, earlier)))
            .ToLookup(pair => pair.Later, pair => pair.earlier, StringComparer.Ordinal);
        flows[OrderFlow] = [.. Orders.Select(order => order.Rule)];
        _flows = flows.ToFrozenDictionary(StringComparer.Ordinal);
        _asking = _flows.Keys.ToFrozenDictionary(
            flow => flow,
            _ => new FirstAsking(),
            StringComparer.Ordinal
        );
        _engine = new RulesEngine.RulesEngine(
            [.. _flows.Where(flow => !flow.Value.IsEmpty).Select(flow => Workflow(flow.Key, flow.Value))],
            EngineSettings.Make()
        );
    }

    /// <summary>The classification rules in force, first match first.</summary>
    public ImmutableArray<ClassificationRule> Classification { get; }

    /// <summary>What orders ask at the moment, in order.</summary>
    public ImmutableArray<OrderRule> Orders { get; }

    /// <summary>Whether it asks the same rules of every row as another of the same rule set does.</summary>
    public bool AsksAs(RuleMatcher other) =>
        _flows.Count == other._flows.Count
        && _flows.All(flow => AreSame(flow.Value, other._flows[flow.Key]))
        && AreSame(Classification, other.Classification)
        && AreSame(Orders, other.Orders);

    /// <summary>The rules in force that can match a line of an industry, in order.</summary>
    public ImmutableArray<Rule> RulesOf(string industry) => _flows[industry];

    /// <summary>Everything that is asked of a line of an industry.</summary>
    public IEnumerable<Condition> ConditionsOf(string industry) =>
        _flows[ClassificationFlow]
            .Concat(_flows[industry])
            .Concat(_flows[OrderFlow])
            .Select(rule => rule.Condition);

    /// <summary>The facts that are asked of a line of an industry.</summary>
    public IEnumerable<string> FactsAskedBy(string industry) =>
        ConditionsOf(industry).SelectMany(ConditionFacts.Of).Distinct(StringComparer.Ordinal);

    /// <summary>The positions, in <see cref="Classification"/>, of the rules that match.</summary>
    public List<int> MatchClassification(FactValue[] row) => Match(ClassificationFlow, row);

    /// <summary>The positions, in <see cref="RulesOf"/>, of the rules that match.</summary>
    public List<int> MatchIndustry(string industry, FactValue[] row) => Match(industry, row);

    /// <summary>What orders ask of a row: all that match, but for those of an order that another matching one supersedes.</summary>
    public ImmutableArray<OrderRule> MatchOrders(FactValue[] row) => CountOrders(Match(OrderFlow, row));

    /// <summary>Which of the orders' rules, by position, count.</summary>
    public ImmutableArray<OrderRule> CountOrders(IEnumerable<int> matches)
    {
        var bearing = matches.Select(position => Orders[position]).ToArray();
        return
        [
            .. bearing.Where(rule =>
                !Array.Exists(
                    bearing,
                    other => _supersedes[other.OrderId].Contains(rule.OrderId, StringComparer.Ordinal)
                )
            ),
        ];
    }

    private static bool AreSame<T>(ImmutableArray<T> one, ImmutableArray<T> other)
        where T : class =>
        one.Length == other.Length
        && Enumerable.Range(0, one.Length).All(i => ReferenceEquals(one[i], other[i]));

    private static bool CanMatch(Condition condition, string industry) =>
        ConditionEvaluator.Evaluate(
            condition,
            id => id == FactIds.Industry ? FactValue.Of(industry) : FactValue.Missing
        ) != Truth.No;

    private static Workflow Workflow(string name, ImmutableArray<Rule> rules) =>
        new()
        {
            WorkflowName = name,
            Rules =
            [
                .. rules.Select(rule => new RulesEngine.Models.Rule
                {
                    RuleName = rule.Name,
                    Expression = rule.Expression,
                }),
            ],
        };

    private List<int> Match(string flow, FactValue[] row)
    {
        var matches = new List<int>();
        if (_flows[flow].IsEmpty)
        {
            return matches;
        }

        var parameter = new RuleParameter(EngineSettings.Row, _row.Make(row));
        try
        {
            var results = _asking[flow]
                .Ask(() => _engine.ExecuteAllRulesAsync(flow, parameter).AsTask().GetAwaiter().GetResult());
            for (var i = 0; i < results.Count; i++)
            {
                if (results[i].IsSuccess)
                {
                    matches.Add(i);
                }
            }
        }
        catch (RuleException refused)
        {
            throw new FaultException([RuleFaults.EngineRefuses(flow, Cause.Quoted(refused))]);
        }

        return matches;
    }
}
