using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;
using EnvControl.Rules.Expressions;

namespace EnvControl.Rules.Tests.Expressions;

public class ExpressionParserTests
{
    [Theory]
    [InlineData("grade == \"B\" && level == \"orange\"", "B", 5, Truth.Yes)]
    [InlineData("grade == \"B\" and not(level == \"orange\")", "B", 5, Truth.No)]
    [InlineData("grade in (\"C\",\"D\") || actualOutput >= 5", "B", 5, Truth.Yes)]
    [InlineData("grade != \"B\" or actualOutput * 2 + 1 > 11", "B", 5, Truth.No)]
    [InlineData("(actualOutput + 1) * 2 == 12", "B", 5, Truth.Yes)]
    [InlineData("((grade == \"B\"))", "B", 5, Truth.Yes)]
    [InlineData("-5 < actualOutput - 11", "B", 5, Truth.No)]
    [InlineData("leading == true", "B", 5, Truth.Unknown)]
    [InlineData("leading == true && grade == \"C\"", "B", 5, Truth.No)]
    [InlineData("leading != true || grade == \"B\"", "B", 5, Truth.Yes)]
    public void An_expression_of_the_grammar_means_what_it_says(
        string text,
        string grade,
        double output,
        Truth expected
    )
    {
        ExpressionParser.Parse(text, Repository.Rules.Facts, out var condition).ShouldBeNull();

        ConditionEvaluator
            .Evaluate(
                condition!,
                fact =>
                    fact switch
                    {
                        "grade" => FactValue.Of(grade),
                        "level" => FactValue.Of("orange"),
                        "actualOutput" => FactValue.Of(output),
                        _ => FactValue.Missing,
                    }
            )
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData("grade == \"B\" && graed == \"B\"", "EC2104", 17, "grade")]
    [InlineData("grade == \"E\"", "EC2105", 10, "A+")]
    [InlineData("process == \"clinker-klin\"", "EC2105", 12, "clinker-kiln")]
    [InlineData("grade > \"B\"", "EC2106", 1, "==")]
    [InlineData("actualOutput == \"B\"", "EC2014", 17, "")]
    [InlineData("grade = \"B\"", "EC2013", 7, "==")]
    [InlineData("grade <> \"B\"", "EC2013", 7, "!=")]
    [InlineData("grade == \"B\" & level == \"red\"", "EC2013", 14, "&&")]
    [InlineData("actualOutput % 2 == 0", "EC2013", 14, "")]
    [InlineData("actualOutput > 1e5", "EC2013", 16, "")]
    [InlineData("actualOutput > 5m", "EC2013", 16, "")]
    [InlineData("actualOutput > 2 / 3 * capacityApproved", "EC2107", 18, "")]
    [InlineData("grade == null", "EC2014", 10, "")]
    [InlineData("grade == \"a\\n\"", "EC2013", 12, "")]
    [InlineData("grade == 'B'", "EC2013", 10, "")]
    [InlineData("DateTime.Now > 1", "EC2013", 9, "")]
    [InlineData("\"a\".PadLeft(200000000) == \"a\"", "EC2013", 4, "")]
    [InlineData("grade.GetType() == 1", "EC2013", 6, "")]
    [InlineData("iif(leading == true, 1, 2) == 1", "EC2013", 1, "")]
    [InlineData("grade == \"B", "EC2014", 12, "")]
    [InlineData("grade == \"B\" level", "EC2014", 14, "")]
    [InlineData("", "EC2009", 1, "")]
    [InlineData("ｇrade == \"B\"", "EC2013", 1, "")]
    [InlineData("suspended", "EC2106", 1, "== true")]
    public void Whatever_is_outside_the_grammar_is_refused_at_its_column_with_a_cure(
        string text,
        string code,
        int column,
        string cure
    )
    {
        var fault = ExpressionParser.Parse(text, Repository.Rules.Facts, out var condition);

        condition.ShouldBeNull();
        fault.ShouldNotBeNull();
        (fault.Code, fault.Column).ShouldBe((code, column));
        (fault.What.En + fault.Mend.En).ShouldContain(cure);
    }

    [Fact]
    public void Five_thousand_brackets_are_refused_without_a_crash()
    {
        var short32 = new string('(', 900) + "leading == true" + new string(')', 900);
        ExpressionParser.Parse(new string('(', 5000), Repository.Rules.Facts, out _)!.Code.ShouldBe("EC2010");
        ExpressionParser.Parse(short32, Repository.Rules.Facts, out _)!.Code.ShouldBe("EC2011");
        ExpressionParser
            .Parse(
                string.Concat(Enumerable.Repeat("!(", 900)) + "leading == true",
                Repository.Rules.Facts,
                out _
            )!
            .Code.ShouldBe("EC2011");
    }

    [Fact]
    public void A_list_of_two_hundred_values_passes_and_one_more_is_refused()
    {
        static string List(int count) =>
            "grade in (" + string.Join(',', Enumerable.Repeat("\"B\"", count)) + ")";

        ExpressionParser.Parse(List(200), Repository.Rules.Facts, out _).ShouldBeNull();
        ExpressionParser.Parse(List(201), Repository.Rules.Facts, out _)!.Code.ShouldBe("EC2012");
    }
}
