using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Tests.Faults;

public class FaultTests
{
    private static Fault Fault(string code, string where) =>
        new(code, where, new Bilingual("错了。", "It is wrong."), new Bilingual("请改。", "Mend it."));

    [Fact]
    public void A_fault_says_where_which_what_and_how_to_mend_it_Chinese_first() =>
        Fault("EC1001", "firms.csv:7")
            .ToString()
            .ShouldBe("firms.csv:7: EC1001: 错了。请改。 / It is wrong. Mend it.");

    [Fact]
    public void A_fault_of_the_whole_has_no_place() =>
        Fault("EC1001", string.Empty).ToString().ShouldStartWith("EC1001: ");

    [Fact]
    public void An_exception_carries_all_faults_in_order_not_the_first()
    {
        var thrown = new FaultException([Fault("EC1001", "a:1"), Fault("EC1002", "a:2")]);
        thrown.Faults.Select(fault => fault.Code).ShouldBe(["EC1001", "EC1002"]);
        thrown.Message.ShouldContain("a:1");
        thrown.Message.ShouldContain("a:2");
    }

    [Theory]
    [InlineData("grad", "grade")]
    [InlineData("Process", "process")]
    [InlineData("proces", "process")]
    [InlineData("levle", "level")]
    [InlineData("xylophone", null)]
    public void A_slip_is_answered_with_the_word_that_was_meant(string typed, string? meant) =>
        NearestWord.To(typed, ["grade", "level", "process"]).ShouldBe(meant);

    [Fact]
    public void Among_no_words_none_is_near() => NearestWord.To("grade", []).ShouldBeNull();
}
