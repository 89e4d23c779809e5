using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Tests.Loading;
using NodaTime;

namespace EnvControl.Rules.Tests.Law;

/// <summary>The same firm on different days is decided under what was in force.</summary>
public class EditionsTests
{
    private static readonly LocalDate In2019 = new(2019, 12, 1);
    private static readonly LocalDate In2020 = new(2020, 12, 1);
    private static readonly LocalDate In2024 = new(2024, 3, 1);
    private static readonly LocalDate In2026 = new(2026, 3, 1);

    private static readonly (string, string, (string, object)[])[] Lines =
    [
        ("N01", "sinter-strand", []),
        ("N15", "clinker-kiln", [("capacityApproved", 1d), ("capacityPermitted", 1d), ("actualOutput", 1d)]),
    ];

    [Theory]
    [InlineData("2019-12-01", "analogy.2019.steel.sinter", "", "guide-2019", "generation-2018")]
    [InlineData("2020-12-01", "assumed.b.orange", "cement.clinker.c.orange", "guide-2020", "generation-2018")]
    [InlineData("2024-03-01", "assumed.b.orange", "cement.clinker.c.orange", "guide-2020", "generation-2024")]
    [InlineData("2026-03-01", "assumed.b.orange", "cement.clinker.c.orange", "guide-2020", "generation-2024")]
    public void A_works_with_steel_at_B_and_cement_at_C_is_decided_by_the_edition_of_the_day(
        string day,
        string steel,
        string cement,
        string frame,
        string thresholds
    )
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var firm = new OneFirm(Repository.Rules, [("N01", "B"), ("N15", "C")], Lines);

        firm.RulesOf(on, AlertLevel.Orange).ShouldBe(steel);
        firm.RulesOf(on, AlertLevel.Orange, 1).ShouldBe(cement);
        Repository.Rules.FrameOn(on)!.Id.ShouldBe(frame);
        Repository.Rules.ThresholdsOn(on)!.Ground.Rule.ShouldBe(thresholds);
        Repository.Rules.TargetOn(on).ShouldNotBeNull();
    }

    [Fact]
    public void Once_the_bureau_adopts_the_frame_of_2026_the_lowest_industry_decides_for_every_line()
    {
        var rules = Adopted("2026-02-01");
        var firm = new OneFirm(rules, [("N01", "B"), ("N15", "C")], Lines);

        firm.RulesOf(new LocalDate(2026, 1, 31), AlertLevel.Orange).ShouldBe("assumed.b.orange");
        firm.RulesOf(new LocalDate(2026, 2, 1), AlertLevel.Orange)
            .ShouldBe("analogy.steel.sinter.c.orange;analogy.steel.transport");
        firm.RulesOf(In2026, AlertLevel.Orange, 1).ShouldBe("cement.clinker.c.orange");
        foreach (var day in new[] { In2019, In2020, In2024 })
        {
            firm.RulesOf(day, AlertLevel.Orange)
                .ShouldBe(
                    new OneFirm(Repository.Rules, [("N01", "B"), ("N15", "C")], Lines).RulesOf(
                        day,
                        AlertLevel.Orange
                    )
                );
        }
    }

    [Fact]
    public void A_firm_at_A_plus_and_B_is_no_longer_free_to_choose_once_the_lowest_decides()
    {
        (string Industry, string? Grade)[] standings = [("N01", "A+"), ("N15", "B")];
        new OneFirm(Repository.Rules, standings, Lines)
            .RulesOf(In2026, AlertLevel.Orange)
            .ShouldBe("class.voluntary");
        new OneFirm(Adopted("2026-02-01"), standings, Lines)
            .RulesOf(In2026, AlertLevel.Orange)
            .ShouldBe("assumed.b.orange");
    }

    [Fact]
    public void An_ungraded_industry_lowers_the_firm_to_the_letter_it_counts_as_and_that_is_assumed()
    {
        // N31 knows A, B, C: ungraded counts as C, and clinker at B is treated as C.
        var firm = new OneFirm(Adopted("2026-02-01"), [("N31", "ungraded"), ("N15", "B")], [Lines[1]]);

        firm.RulesOf(In2026, AlertLevel.Orange).ShouldBe("cement.clinker.c.orange");
        firm.Decide(In2026).First().Line(0, AlertLevel.Orange).Trust.ShouldBe(Trust.Assumed);
        firm.RulesOf(In2024, AlertLevel.Orange).ShouldBe("cement.clinker.b.orange");
        firm.Decide(In2024).First().Line(0, AlertLevel.Orange).Trust.ShouldBe(Trust.Verified);
    }

    [Fact]
    public void A_missing_grade_leaves_the_lowest_open_unless_it_cannot_be_lower()
    {
        var rules = Adopted("2026-02-01");
        new OneFirm(rules, [("N01", null), ("N15", "B")], [Lines[1]])
            .Decide(In2026)
            .First()
            .Line(0, AlertLevel.Orange)
            .UnknownDuty.ShouldBe(["grade"]);
        new OneFirm(rules, [("N01", null), ("N15", "D")], [Lines[1]])
            .RulesOf(In2026, AlertLevel.Orange)
            .ShouldBe("cement.clinker.d.orange");
    }

    [Fact]
    public void An_industry_without_letters_neither_gives_nor_takes_one()
    {
        var firm = new OneFirm(
            Adopted("2026-02-01"),
            [("N02", "ungraded"), ("N15", "B")],
            [("N02", "electric-arc-furnace", []), Lines[1]]
        );

        firm.RulesOf(In2026, AlertLevel.Orange, 1).ShouldBe("cement.clinker.b.orange");
        firm.RulesOf(In2026, AlertLevel.Yellow).ShouldBe("assumed.d.yellow;analogy.short-steel.transport");
    }

    [Theory]
    [InlineData("\"2026-01-12\"", "\"安环〔2026〕1号\"")]
    [InlineData("\"2026-02-01\"", "null")]
    [InlineData("null", "\"安环〔2026〕1号\"")]
    [InlineData("\"2026-02-30\"", "\"安环〔2026〕1号\"")]
    public void An_adoption_needs_a_day_under_the_instrument_and_a_document(string on, string document)
    {
        using var rules = new BrokenRules().Replace(
            "grading.json",
            "\"on\": null, \"document\": null",
            $"\"on\": {on}, \"document\": {document}"
        );

        var fault = rules.Faults().ShouldHaveSingleItem();
        fault.Code.ShouldBe("EC2223");
        fault.Where.ShouldStartWith("grading.json:");
    }

    private static RuleSet Adopted(string on)
    {
        using var rules = new BrokenRules().Replace(
            "grading.json",
            "\"on\": null, \"document\": null",
            $"\"on\": \"{on}\", \"document\": \"安环〔2026〕1号\""
        );
        return RuleSetLoader.Load(rules.Folder);
    }
}
