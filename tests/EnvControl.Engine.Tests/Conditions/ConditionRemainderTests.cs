using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;
using EnvControl.Rules.Expressions;

namespace EnvControl.Engine.Tests.Conditions;

/// <summary>What is left to ask of a condition once some facts are known.</summary>
public class ConditionRemainderTests
{
    [Theory]
    [InlineData("grade == \"B\" && level == \"red\"", Truth.Unknown, "level")]
    [InlineData("grade == \"C\" && level == \"red\"", Truth.No, "")]
    [InlineData("grade == \"B\" || level == \"red\"", Truth.Yes, "")]
    [InlineData("grade == \"C\" || level == \"red\"", Truth.Unknown, "level")]
    [InlineData("not(grade == \"B\")", Truth.No, "")]
    [InlineData("not(level == \"red\" && grade == \"B\")", Truth.Unknown, "level")]
    [InlineData(
        "units > 2 && (grade == \"B\" || leading == true) && level == \"red\"",
        Truth.Unknown,
        "units level"
    )]
    [InlineData("capacityApproved * 2 > actualOutput", Truth.Unknown, "capacityApproved actualOutput")]
    public void Settled_parts_fall_away_and_open_ones_stay(string expression, Truth truth, string asked)
    {
        ExpressionParser.Parse(expression, Plant.Rules.Facts, out var condition).ShouldBeNull();

        var (found, left) = ConditionRemainder.Of(
            condition!,
            id => id == "grade" ? FactValue.Of("B") : FactValue.Missing
        );

        found.ShouldBe(truth);
        (left is null ? string.Empty : string.Join(' ', ConditionFacts.Of(left))).ShouldBe(asked);
    }
}
