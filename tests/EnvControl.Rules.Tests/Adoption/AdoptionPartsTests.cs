using EnvControl.Domain.Law;
using EnvControl.Rules.Adoption;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Expressions;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Adoption;

/// <summary>The parts of an adoption: words that no longer say "assumed", expressions that leave out no more than they must.</summary>
public sealed class AdoptionPartsTests
{
    [Theory]
    [InlineData(
        "【假设比例，待安阳市生态环境局认定】限产20%，按排放基数计",
        "[Assumed share, for the bureau to set] Cuts 20 % of the emission base",
        20,
        30,
        "限产30%，按排放基数计",
        "Cuts 30 % of the emission base"
    )]
    [InlineData(
        "停产50%的生产线，仅一条的降低负荷50%（假设，待局里认定）",
        "50 % of the lines stop (assumed, for the bureau to confirm)",
        50,
        33,
        "停产33%的生产线，仅一条的降低负荷33%",
        "33 % of the lines stop"
    )]
    [InlineData(
        "【假设，参照吕梁】减排量仍按统一假设比例30%计",
        "[Assumed by analogy] the amount stays at the assumed share of 30 %",
        30,
        30,
        "减排量仍按统一认定比例30%计",
        "the amount stays at the adopted share of 30 %"
    )]
    public void Words_lose_what_says_that_they_are_assumed_and_take_the_new_share(
        string zh,
        string en,
        decimal before,
        decimal after,
        string wantedZh,
        string wantedEn
    ) => AdoptedWords.Of(new Bilingual(zh, en), (before, after)).ShouldBe(new Bilingual(wantedZh, wantedEn));

    [Theory]
    [InlineData("限产一半", "Cuts half")]
    [InlineData("限产120%", "Cuts 120 %")]
    [InlineData("限产20.5%", "Cuts 20.5 %")]
    public void A_share_that_the_words_do_not_name_must_be_written_by_a_person(string zh, string en) =>
        AdoptedWords.Of(new Bilingual(zh, en), (20, 30)).ShouldBeNull();

    [Theory]
    [InlineData("assumed.b.orange.adopted-2020-12", true)]
    [InlineData("assumed.b.orange.n06.adopted-2020-12", true)]
    [InlineData("assumed.b.orange.general.adopted-2020-12", true)]
    [InlineData("assumed.b.orange", false)]
    [InlineData("assumed.b.orange.late.adopted-2020-12", false)]
    public void A_copy_is_known_by_its_name(string name, bool isCopy) =>
        AdoptedNames.IsCopy(name, "assumed.b.orange").ShouldBe(isCopy);

    [Theory]
    [InlineData(
        "level == \"orange\"",
        "level == \"orange\" && process == \"coke-oven\"",
        "level == \"orange\" && not(process == \"coke-oven\")"
    )]
    [InlineData(
        "level == \"orange\" && not(process == \"coke-oven\" && industry == \"N01\") && industry == \"N06\"",
        "grade == \"A\" && level == \"red\"",
        "level == \"orange\" && industry == \"N06\""
    )]
    [InlineData(
        "level == \"orange\"",
        "grade == \"B\" || process == \"coke-oven\"",
        "level == \"orange\" && not(grade == \"B\" || process == \"coke-oven\")"
    )]
    public void What_is_left_out_is_said_no_longer_than_needed(
        string expression,
        string other,
        string wanted
    ) => ExceptedCases.Without(expression, [other], Repository.Rules.Facts).ShouldBe(wanted);

    [Fact]
    public void Two_exceptions_that_are_one_together_become_one()
    {
        var written = ExceptedCases.Without(
            "level == \"orange\"",
            ["process == \"coke-oven\" && ovenHeightM >= 6", "process == \"coke-oven\" && ovenHeightM < 6"],
            Repository.Rules.Facts
        );
        written.ShouldBe("level == \"orange\" && not(process == \"coke-oven\")");
        ExpressionParser.Parse(written, Repository.Rules.Facts, out var condition).ShouldBeNull();
        RuleSpace.ConstantOf(Repository.Rules.Facts, condition!).ShouldBeNull();
    }

    [Fact]
    public void A_class_that_overrides_another_takes_its_place_from_its_day_on()
    {
        var rules = Repository.Rules.Classification;
        var old = rules[1];
        var day = new NodaTime.LocalDate(2026, 12, 1);
        var adopted = old with
        {
            Rule = old.Rule with
            {
                Name = "class.adopted",
                Effective = new EffectivePeriod(day, null),
                Overrides = [old.Rule.Name],
            },
        };
        var faults = new List<Domain.Faults.Fault>();
        var ordered = ClassOrder.Of(rules.Append(adopted).Select(rule => (rule, "here")), faults);
        faults.ShouldBeEmpty();
        ordered[1].ShouldBe(adopted);
        ordered[2].Rule.Name.ShouldBe(old.Rule.Name);
        ordered[2].Rule.Effective.To.ShouldBe(day);
        ordered.Length.ShouldBe(rules.Length + 1);

        var stray = adopted with { Rule = adopted.Rule with { Overrides = ["class.nobody"] } };
        ClassOrder.Of(rules.Append(stray).Select(rule => (rule, "here")), faults);
        faults.ShouldHaveSingleItem().Code.ShouldBe("EC2207");
    }
}
