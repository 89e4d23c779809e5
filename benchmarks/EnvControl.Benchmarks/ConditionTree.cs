using System.Text.Json.Nodes;
using EnvControl.Engine.Conditions;

namespace EnvControl.Benchmarks;

/// <summary>A parsed condition as JSON, for rivals that do not read our expressions.</summary>
/// <remarks>
/// <c>{"all":[…]}</c>, <c>{"any":[…]}</c>, <c>{"not":…}</c>; <c>{"fact","in":[…]}</c> and <c>{"fact","notIn":[…]}</c> for texts and
/// flags; <c>{"left","relation","right"}</c> for numbers, whose terms are a number, <c>{"fact"}</c> or <c>{"left","operator","right"}</c>.
/// </remarks>
public static class ConditionTree
{
    /// <summary>The tree of a condition.</summary>
    public static JsonObject Of(Condition condition) =>
        condition switch
        {
            AllOf all => new() { ["all"] = new JsonArray([.. all.Parts.Select(Of)]) },
            AnyOf any => new() { ["any"] = new JsonArray([.. any.Parts.Select(Of)]) },
            Negation not => new() { ["not"] = Of(not.Part) },
            TextTest text => new()
            {
                ["fact"] = text.Fact,
                [text.IsMember ? "in" : "notIn"] = new JsonArray([
                    .. text.Values.Select(value => JsonValue.Create(value)),
                ]),
            },
            FlagTest flag => new() { ["fact"] = flag.Fact, ["in"] = new JsonArray(flag.Expected) },
            NumberTest number => new()
            {
                ["left"] = Of(number.Left),
                ["relation"] = Spelling(number.Relation),
                ["right"] = Of(number.Right),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No such condition."),
        };

    private static JsonNode Of(NumberTerm term) =>
        term switch
        {
            ConstantTerm constant => JsonValue.Create(constant.Value),
            FactTerm fact => new JsonObject { ["fact"] = fact.Fact },
            ArithmeticTerm arithmetic => new JsonObject
            {
                ["left"] = Of(arithmetic.Left),
                ["operator"] = arithmetic.Operator.ToString(),
                ["right"] = Of(arithmetic.Right),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(term), term, "No such term."),
        };

    private static string Spelling(NumberRelation relation) =>
        relation switch
        {
            NumberRelation.Equal => "==",
            NumberRelation.NotEqual => "!=",
            NumberRelation.Less => "<",
            NumberRelation.LessOrEqual => "<=",
            NumberRelation.Greater => ">",
            _ => ">=",
        };
}
