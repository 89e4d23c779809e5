using System.Collections.Immutable;
using EnvControl.Engine.Conditions;

namespace EnvControl.Rules.Loading;

/// <summary>A part of an order's condition, as a tree and in the words that RulesEngine reads (条件的两种写法).</summary>
/// <param name="Condition">The tree.</param>
/// <param name="Text">The words.</param>
internal sealed record OrderTerm(Condition Condition, string Text)
{
    /// <summary>A fact is one of some texts.</summary>
    public static OrderTerm In(string fact, ImmutableArray<string> values) =>
        new(
            new TextTest(1, fact, values, true),
            values.Length == 1
                ? $"{fact} == {Quoted(values[0])}"
                : $"{fact} in ({string.Join(',', values.Select(Quoted))})"
        );

    /// <summary>All hold; at least one is given.</summary>
    public static OrderTerm All(IReadOnlyList<OrderTerm> terms) =>
        terms.Count == 1
            ? terms[0]
            : new(
                new AllOf(1, [.. terms.Select(term => term.Condition)]),
                string.Join(" && ", terms.Select(term => $"({term.Text})"))
            );

    /// <summary>One holds; at least one is given.</summary>
    public static OrderTerm Any(IReadOnlyList<OrderTerm> terms) =>
        terms.Count == 1
            ? terms[0]
            : new(
                new AnyOf(1, [.. terms.Select(term => term.Condition)]),
                string.Join(" || ", terms.Select(term => $"({term.Text})"))
            );

    /// <summary>It does not hold.</summary>
    public OrderTerm Not() => new(new Negation(1, Condition), $"not({Text})");

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
