using EnvControl.Engine.Conditions;

namespace EnvControl.Application.Text;

/// <summary>Says a rule's condition in words (条件表述).</summary>
internal sealed class ConditionWording(Wording words)
{
    /// <summary>The condition in words.</summary>
    public string Of(Condition condition) =>
        condition switch
        {
            AllOf all => string.Join(words.Say(" 且 ", " and "), all.Parts.Select(Bracketed)),
            AnyOf any => string.Join(words.Say(" 或 ", " or "), any.Parts.Select(Bracketed)),
            Negation not => words.Say($"不满足({Of(not.Part)})", $"not ({Of(not.Part)})"),
            TextTest text => Text(text),
            FlagTest flag => words.Say(
                $"{words.Fact(flag.Fact)}为{words.FactValue(flag.Fact, Domain.Facts.FactValue.Of(flag.Expected))}",
                $"{words.Fact(flag.Fact)} is {words.FactValue(flag.Fact, Domain.Facts.FactValue.Of(flag.Expected))}"
            ),
            NumberTest number =>
                $"{Term(number.Left)} {Sign(number.Relation)} {Term(number.Right)}{Unit(number)}",
            _ => string.Empty,
        };

    private static string Sign(NumberRelation relation) =>
        relation switch
        {
            NumberRelation.Equal => "=",
            NumberRelation.NotEqual => "≠",
            NumberRelation.Less => "<",
            NumberRelation.LessOrEqual => "≤",
            NumberRelation.Greater => ">",
            _ => "≥",
        };

    private string Bracketed(Condition part) => part is AllOf or AnyOf ? $"({Of(part)})" : Of(part);

    private string Text(TextTest test)
    {
        var values = string.Join(
            words.Say("、", ", "),
            test.Values.Select(value => words.FactValue(test.Fact, Domain.Facts.FactValue.Of(value)))
        );
        var fact = words.Fact(test.Fact);
        return (test.IsMember, test.Values.Length) switch
        {
            (true, 1) => words.Say($"{fact}为{values}", $"{fact} is {values}"),
            (true, _) => words.Say($"{fact}为{values}之一", $"{fact} is one of {values}"),
            (false, 1) => words.Say($"{fact}不为{values}", $"{fact} is not {values}"),
            _ => words.Say($"{fact}不为{values}中任何一个", $"{fact} is none of {values}"),
        };
    }

    /// <summary>The unit of a fact that is compared with a plain number.</summary>
    private string Unit(NumberTest test) =>
        test is { Left: FactTerm { Fact: var id }, Right: ConstantTerm }
        && words.Rules.Facts.TryGet(id, out var fact)
        && fact.Unit is { Length: > 0 } unit
            ? $" {words.Unit(unit)}"
            : string.Empty;

    private string Term(NumberTerm term) =>
        term switch
        {
            ConstantTerm constant => Wording.Number((decimal)constant.Value),
            FactTerm fact => words.Fact(fact.Fact),
            ArithmeticTerm arithmetic =>
                $"({Term(arithmetic.Left)} {arithmetic.Operator} {Term(arithmetic.Right)})",
            _ => string.Empty,
        };
}
