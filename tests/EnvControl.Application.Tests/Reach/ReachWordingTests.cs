using EnvControl.Application.Inspections;
using EnvControl.Application.Objections;
using EnvControl.Application.Reach;
using EnvControl.Application.Reach.Codes;
using EnvControl.Application.Text;

namespace EnvControl.Application.Tests.Reach;

/// <summary>Every value a page may show has its own words in both languages.</summary>
public class ReachWordingTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_value_has_words_of_its_own(Language language)
    {
        var words = new ReachWording(language);
        Distinct<DeliveryResult>(words.Result);
        Distinct<ReachWay>(words.Way);
        Distinct<ObjectionRemedy>(words.Remedy);
        Distinct<FindingKind>(words.Kind);
        Distinct<UnitState>(words.State);
        Distinct<FirmCodeVerdict>(words.Verdict);
        words.CodeRequested.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_kinds_of_findings_read_as_the_officers_form_has_them()
    {
        var words = new ReachWording(Language.Chinese);
        Enum.GetValues<FindingKind>()
            .Select(words.Kind)
            .ShouldBe(["未落实", "已落实", "无法进入", "其他违法"]);
    }

    private static void Distinct<T>(Func<T, string> say)
        where T : struct, Enum
    {
        var said = Enum.GetValues<T>().Select(say).ToArray();
        said.ShouldAllBe(text => text.Length > 0);
        said.Distinct(StringComparer.Ordinal).Count().ShouldBe(said.Length);
    }
}
