using EnvControl.Domain.Answers;

namespace EnvControl.Domain.Tests.Answers;

public class AnswerTests
{
    [Fact]
    public void A_known_answer_has_a_value_and_lacks_nothing()
    {
        var answer = Answer<int>.Known(7);
        answer.IsKnown.ShouldBeTrue();
        answer.Value.ShouldBe(7);
        answer.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_answer_names_each_missing_fact_once()
    {
        var answer = Answer<int>.Unknown(["grade", "actualOutput", "grade"]);
        answer.IsKnown.ShouldBeFalse();
        answer.Missing.ShouldBe(["grade", "actualOutput"]);
    }

    [Fact]
    public void Reading_an_unknown_answer_says_what_is_missing() =>
        Should
            .Throw<InvalidOperationException>(() => Answer<int>.Unknown(["actualOutput"]).Value)
            .Message.ShouldContain("actualOutput");

    [Fact]
    public void Unknown_without_a_reason_is_refused() =>
        Should.Throw<ArgumentException>(() => Answer<int>.Unknown([]));

    [Fact]
    public void A_default_answer_is_neither_yes_nor_no()
    {
        Should.Throw<InvalidOperationException>(() => default(Answer<bool>).IsKnown);
        Should.Throw<InvalidOperationException>(() => default(Answer<bool>).Value);
    }
}
