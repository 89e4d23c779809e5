using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Engine.Plans;

/// <summary>A rule set made ready for columns (编译后的规则集), for one moment and one number of hours elapsed.</summary>
/// <remarks>Immutable but for plans of rows with missing facts, which are added as they turn up. Safe to share between threads.</remarks>
internal sealed class CompiledRules
{
    private PlanTables? _planTables;
    private readonly Dictionary<string, IndustryTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Rule>> _rules = new(StringComparer.Ordinal);

    /// <summary>Compiles a rule set.</summary>
    /// <exception cref="EnvControl.Domain.Faults.FaultException">Rules tell so many values apart that a table would be too large.</exception>
    public CompiledRules(RuleSet set, LocalDate on, double elapsedHours, LocalTime? at = null)
    {
        Set = set;
        On = on;
        ElapsedHours = elapsedHours;
        var ordered = set.OrdersAt(DecisionRequest.MomentOf(on, at));
        Orders = ordered.IsEmpty ? null : new OrderStage(set, ordered, elapsedHours);
        Classification = [.. set.Classification.Where(rule => rule.Rule.Effective.Contains(on))];
        var inForce = set.Rules.Where(rule => rule.Effective.Contains(on)).ToImmutableArray();
        foreach (var industry in set.Industries.Keys)
        {
            _rules.Add(industry, [.. inForce.Where(rule => CanMatch(rule.Condition, industry))]);
        }

        var orderCandidates = Orders?.Candidates ?? 1;
        var industryCandidates = OtherCandidates();
        Stances = new StanceTable(
            set.Facts,
            Classification,
            elapsedHours,
            Math.Min(industryCandidates * orderCandidates, 1L << 20)
        );
        Orders?.Fill(Math.Min(industryCandidates * Stances.Grid.Candidates, 1L << 20));
        var shared = new Dictionary<string, IndustryTable>(StringComparer.Ordinal);
        foreach (var (id, industry) in set.Industries)
        {
            var key = Fingerprint(id, industry);
            if (!shared.TryGetValue(key, out var table))
            {
                table = new IndustryTable(
                    Stances,
                    set.Facts,
                    _rules[id],
                    FixedOf(id),
                    Book,
                    ordered,
                    orderCandidates
                );
                shared.Add(key, table);
            }

            _tables.Add(id, table);
        }
    }

    /// <summary>The rule set.</summary>
    public RuleSet Set { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Hours since the alert began.</summary>
    public double ElapsedHours { get; }

    /// <summary>The classification rules in force.</summary>
    public ImmutableArray<ClassificationRule> Classification { get; }

    /// <summary>The stage of orders; <c>null</c> where none is in force.</summary>
    public OrderStage? Orders { get; }

    /// <summary>The first stage.</summary>
    public StanceTable Stances { get; }

    /// <summary>All plans.</summary>
    public PlanBook Book { get; } = new();

    /// <summary>What all plans come to in numbers; made anew when plans were added.</summary>
    public PlanTables PlanTables
    {
        get
        {
            lock (_rules)
            {
                var plans = Book.Plans;
                if (_planTables is null || _planTables.Plans.Length < plans.Length)
                {
                    _planTables = new PlanTables(plans);
                }

                return _planTables;
            }
        }
    }

    /// <summary>The second stage of an industry.</summary>
    /// <exception cref="KeyNotFoundException">The rule set has no such industry.</exception>
    public IndustryTable TableOf(string industry) => _tables[industry];

    /// <summary>The rules in force that can match a line of an industry, in order.</summary>
    public ImmutableArray<Rule> RulesOf(string industry) => _rules[industry];

    /// <summary>The conditions that are asked of a line of an industry.</summary>
    public IEnumerable<Condition> ConditionsOf(string industry) =>
        Classification
            .Select(rule => rule.Rule.Condition)
            .Concat(_rules[industry].Select(rule => rule.Condition))
            .Concat((Orders?.Rules ?? []).Select(order => order.Rule.Condition));

    /// <summary>The facts that are asked of a line of an industry, in the order they are first asked.</summary>
    public IEnumerable<string> FactsAskedBy(string industry) =>
        ConditionsOf(industry).SelectMany(ConditionFacts.Of).Distinct(StringComparer.Ordinal);

    private static bool CanMatch(Condition condition, string industry) =>
        ConditionEvaluator.Evaluate(
            condition,
            id => id == FactIds.Industry ? FactValue.Of(industry) : FactValue.Missing
        ) != Truth.No;

    private FixedFacts FixedOf(string industry) =>
        new(ElapsedHours, industry, Set.Industries[industry].CountsUngradedAs.Spell());

    private long OtherCandidates() =>
        _rules.Max(rules =>
            new Grid(
                new AxisSet(
                    Set.Facts,
                    rules.Value.Select(rule => rule.Condition),
                    [],
                    FixedOf(rules.Key)
                ).Axes
            ).Candidates
        );

    /// <summary>Industries of one fingerprint are decided alike: same rules, same reading of the ungraded, same answer to every test of the industry.</summary>
    private string Fingerprint(string id, Industry industry)
    {
        var rules = _rules[id];
        var tests = rules
            .SelectMany(rule => ConditionFacts.Atoms(rule.Condition))
            .OfType<TextTest>()
            .Where(test => test.Fact == FactIds.Industry)
            .Select(test => test.Values.Contains(id, StringComparer.Ordinal) == test.IsMember ? '1' : '0');
        return $"{industry.CountsUngradedAs}|{string.Join(',', rules.Select(rule => rule.Order))}|{string.Concat(tests)}";
    }
}
