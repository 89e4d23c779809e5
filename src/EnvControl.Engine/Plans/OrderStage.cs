using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>The stage of control orders (管控令阶段): what the orders in force at a moment ask of a line.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
internal sealed class OrderStage
{
    private readonly IReadOnlyDictionary<string, ImmutableArray<string>> _supersedes;

    /// <summary>Prepares the orders of a moment.</summary>
    /// <param name="set">The rules.</param>
    /// <param name="rules">What orders ask at the moment, in order; at least one.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    public OrderStage(RuleSet set, ImmutableArray<OrderRule> rules, double elapsedHours)
    {
        Rules = rules;
        _supersedes = set.Orders.ToImmutableDictionary(
            order => order.Id,
            order => order.Supersedes,
            StringComparer.Ordinal
        );
        Tables = [.. rules.Select(rule => new OrderTable(set.Facts, rule, elapsedHours))];
        Facts =
        [
            .. rules
                .SelectMany(rule => ConditionFacts.Of(rule.Rule.Condition))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>What orders ask, in order.</summary>
    public ImmutableArray<OrderRule> Rules { get; }

    /// <summary>Whom each of them means; shape [rules].</summary>
    public ImmutableArray<OrderTable> Tables { get; }

    /// <summary>The facts that orders ask for.</summary>
    public ImmutableArray<string> Facts { get; }

    /// <summary>How many combinations of values the facts that orders ask for may have.</summary>
    public long Candidates =>
        Tables.Aggregate(1L, (product, table) => Math.Min(product * table.Candidates, 1L << 20));

    /// <summary>Works the tables out.</summary>
    /// <param name="otherCandidates">How many combinations the other stages may add to a row's missing facts.</param>
    public void Fill(long otherCandidates)
    {
        foreach (var table in Tables)
        {
            table.Fill(Math.Min(otherCandidates * Candidates, 1L << 20));
        }
    }

    /// <summary>What the cells of a line come to.</summary>
    /// <param name="cells">The number in each rule's table; shape [rules].</param>
    public OrderKind KindOf(IReadOnlyList<ushort> cells) =>
        new([
            .. Enumerable
                .Range(0, AlertLevels.All.Count)
                .Select(level =>
                    Chosen([
                        .. Enumerable
                            .Range(0, cells.Count)
                            .Where(place => OrderTable.Binds(cells[place], level)),
                    ])
                ),
        ]);

    /// <summary>What orders ask of a row without missing facts, at its level.</summary>
    public ImmutableArray<OrderRule> Of(Func<string, FactValue> factOf) =>
        Chosen([
            .. Enumerable
                .Range(0, Rules.Length)
                .Where(place =>
                    ConditionEvaluator.Evaluate(Rules[place].Rule.Condition, factOf) == Truth.Yes
                ),
        ]);

    /// <summary>Of those that bear on a line, by place, the ones that no other of them supersedes.</summary>
    public ImmutableArray<OrderRule> Chosen(IReadOnlyCollection<int> places)
    {
        var gone = places
            .SelectMany(place => _supersedes.GetValueOrDefault(Rules[place].OrderId, []))
            .ToHashSet(StringComparer.Ordinal);
        return [.. places.Select(place => Rules[place]).Where(rule => !gone.Contains(rule.OrderId))];
    }
}
