using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
        var reach = inForce.Select(rule => new IndustryReach(rule)).ToArray();
        foreach (var industry in set.Industries.Keys)
        {
            _rules.Add(industry, [.. reach.Where(rule => rule.CanMatch(industry)).Select(rule => rule.Rule)]);
        }

        var shared = new Dictionary<string, (string Industry, AxisSet Axes)>(StringComparer.Ordinal);
        var alike = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, industry) in set.Industries)
        {
            var key = Fingerprint(id, industry, reach);
            if (!shared.TryGetValue(key, out var first))
            {
                first = (id, IndustryTable.AxesOf(set.Facts, _rules[id], FixedOf(id)));
                shared.Add(key, first);
            }

            alike.Add(id, first.Industry);
        }

        var orderCandidates = Orders?.Candidates ?? 1;
        var industryCandidates = shared.Values.Max(first => first.Axes.Candidates);
        Stances = new StanceTable(
            set.Facts,
            Classification,
            elapsedHours,
            Math.Min(industryCandidates * orderCandidates, 1L << 20)
        );
        Orders?.Fill(Math.Min(industryCandidates * Stances.Grid.Candidates, 1L << 20));
        foreach (var (id, axes) in shared.Values)
        {
            _tables.Add(
                id,
                new IndustryTable(Stances, axes, _rules[id], elapsedHours, Book, ordered, orderCandidates)
            );
        }

        foreach (var (id, first) in alike)
        {
            _tables.TryAdd(id, _tables[first]);
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

    private FixedFacts FixedOf(string industry) =>
        new(ElapsedHours, industry, Set.Industries[industry].CountsUngradedAs.Spell());

    /// <summary>Industries of one fingerprint are decided alike: same rules, same reading of the ungraded, same answer to every test of the industry.</summary>
    private static string Fingerprint(string id, Industry industry, IndustryReach[] reach)
    {
        var key = new StringBuilder().Append(industry.CountsUngradedAs).Append('|');
        foreach (var rule in reach)
        {
            if (rule.CanMatch(id))
            {
                key.Append(CultureInfo.InvariantCulture, $"{rule.Rule.Order}");
                rule.AppendAnswers(id, key);
                key.Append(',');
            }
        }

        return key.ToString();
    }
}
