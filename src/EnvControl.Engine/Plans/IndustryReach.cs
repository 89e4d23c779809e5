using System.Collections.Immutable;
using System.Text;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>Which industries a rule can match (规则涉及的行业): asked once of every industry that it names, and once of any other.</summary>
internal sealed class IndustryReach
{
    private readonly ImmutableArray<TextTest> _tests;
    private readonly Dictionary<string, bool> _named = new(StringComparer.Ordinal);
    private readonly bool _others;

    /// <summary>Asks a rule.</summary>
    public IndustryReach(Rule rule)
    {
        Rule = rule;
        _tests =
        [
            .. ConditionFacts
                .Atoms(rule.Condition)
                .OfType<TextTest>()
                .Where(test => test.Fact == FactIds.Industry),
        ];
        foreach (var test in _tests)
        {
            foreach (var industry in test.Values)
            {
                _named.TryAdd(industry, Asks(industry));
            }
        }

        // No rule can name an industry like this.
        _others = Asks("\u0001");
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Whether it can match a line of an industry.</summary>
    public bool CanMatch(string industry) => _named.GetValueOrDefault(industry, _others);

    /// <summary>Appends what each of its tests of the industry says.</summary>
    public void AppendAnswers(string industry, StringBuilder to)
    {
        foreach (var test in _tests)
        {
            to.Append(test.Values.Contains(industry, StringComparer.Ordinal) == test.IsMember ? '+' : '-');
        }
    }

    private bool Asks(string industry) =>
        ConditionEvaluator.Evaluate(
            Rule.Condition,
            id => id == FactIds.Industry ? FactValue.Of(industry) : FactValue.Missing
        ) != Truth.No;
}
