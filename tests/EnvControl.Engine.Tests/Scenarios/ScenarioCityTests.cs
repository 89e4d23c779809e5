using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Engine.Tests.Scenarios;

/// <summary>Each kind of change does what it says to a copy, and nothing to the baseline.</summary>
public class ScenarioCityTests
{
    private static Plant Foundries =>
        new Plant()
            .Firm("N06", "C")
            .Line("1#", "foundry-furnace", Kg(10))
            .Line("2#", "foundry-furnace", Kg(30))
            .Firm("N06", "C")
            .Firm("N06", "D")
            .Firm("N15", null);

    [Fact]
    public void A_grade_by_code_is_the_firms_and_its_lines()
    {
        var city = Supposing.City(Foundries, Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B));
        city.Inventory.Enterprises[FactIds.Grade][0].Text.ShouldBe("B");
        city.Inventory.Lines.Grades.Text(1).ShouldBe("B");
        city.Inventory.Lines.Grades.Text(2).ShouldBe("C");
        city.Outcomes.Single().Altered.ShouldBe(1);
    }

    [Fact]
    public void A_condition_chooses_firms_and_counts_those_it_cannot_tell()
    {
        var outcome = Supposing
            .City(Foundries, Supposing.Grade(Supposing.Where("grade == \"C\""), PerformanceGrade.B))
            .Outcomes.Single();
        outcome.Chosen.Firms.ShouldBe([0, 1]);
        outcome.Chosen.OpenFirms.ShouldBe([3]);
        outcome.Altered.ShouldBe(2);
    }

    [Fact]
    public void The_first_few_come_by_number_then_by_credit_code_and_ties_left_out_are_told()
    {
        var plant = new Plant()
            .Firm("N06", "C", ("pmTonnesPerYear", 5d))
            .Firm("N06", "C", ("pmTonnesPerYear", 9d))
            .Firm("N06", "C", ("pmTonnesPerYear", 5d))
            .Firm("N06", "C", ("pmTonnesPerYear", null!));
        var codes = new[] { 0, 2 }.OrderBy(firm => Plant.Code(firm).Text, StringComparer.Ordinal).ToArray();
        var chosen = Chosen(plant, new Ranking(2, "pmTonnesPerYear", false));
        chosen.Firms.ShouldBe([1, codes[0]]);
        chosen.TiedFirms.ShouldBe([codes[1]]);
        chosen.UnrankedFirms.ShouldBe([3]);
        Chosen(plant, new Ranking(2, "pmTonnesPerYear", true)).Firms.ShouldBe(codes);
        Chosen(plant, new Ranking(9, "pmTonnesPerYear", false)).Firms.Length.ShouldBe(3);
    }

    [Fact]
    public void A_number_of_lines_is_added_up_over_those_that_fit()
    {
        var plant = Foundries;
        var chosen = Supposing
            .City(
                plant,
                Supposing.Grade(
                    Supposing.Where("grade == \"C\"", new Ranking(1, "pmKgPerDay", false)),
                    PerformanceGrade.B
                )
            )
            .Outcomes.Single()
            .Chosen;
        // 10 + 30 kg of two lines against 30 t in 100 days of a whole plant.
        chosen.Firms.ShouldBe([1]);
    }

    [Fact]
    public void Only_the_industry_of_the_lines_that_fit_is_graded_anew()
    {
        var plant = new Plant().Firm("N06", "C").Line("1#", "foundry-furnace", Kg(1));
        var city = Supposing.City(
            plant,
            Supposing.Grade(Supposing.Where("industry == \"N06\""), PerformanceGrade.A, "N06"),
            Supposing.Grade(Supposing.Where("industry == \"N15\""), PerformanceGrade.D)
        );
        city.Inventory.Enterprises.StandingsOf(0)[0].Grade.ShouldBe(PerformanceGrade.A);
        city.Outcomes[1].Altered.ShouldBe(0);
    }

    [Fact]
    public void Terms_of_a_list_change_by_taking_off_and_putting_on_in_any_order()
    {
        var plant = Foundries.List(
            new Guarantee(
                Plant.Code(0),
                null,
                Plant.Always,
                Plant.Document,
                GuaranteeReason.Livelihood,
                new LoadCap(null, Permille.FromPercent(70))
            )
        );
        Change on = Supposing.OnGuarantee(Supposing.Codes(0), 50);
        Change off = Supposing.Off(Supposing.Codes(0), ListKind.Guarantee);
        foreach (var changes in new[] { new[] { on, off }, [off, on] })
        {
            var entry = Supposing.City(plant, changes).Inventory.Overlays.Entries.Single();
            entry.Firm.ShouldBe(Plant.Code(0));
            ((Guarantee)entry).Approved.ShouldBe(new LoadCap(null, Permille.FromPercent(50)));
        }

        Supposing.Codes(plant, on).ShouldBe(["EC2617"]);
    }

    [Fact]
    public void A_share_changes_in_a_copy_of_the_rules_which_says_so_and_has_an_id_of_its_own()
    {
        var city = Supposing.City(Foundries, Supposing.Share("assumed.b.orange", 35));
        var rule = city.RuleSet.Rules.Single(rule => rule.Name == "assumed.b.orange");
        rule.Measures.OfType<Curtailment>().Single().Share.ShouldBe(Permille.FromPercent(35));
        rule.Measures.OfType<Obligation>().Single().DeclaredEffect.ShouldBeNull();
        rule.Text.Zh.ShouldStartWith("【情景假定：比例改为35%】");
        city.RuleSet.Id.ShouldNotBe(Plant.Rules.Id);
        city.Inventory.Sha256.ShouldBe("test");
        Plant
            .Rules.Rules.Single(rule => rule.Name == "assumed.b.orange")
            .Measures.OfType<Curtailment>()
            .Single()
            .Share.ShouldBe(Permille.FromPercent(20));
    }

    [Fact]
    public void A_closed_line_is_gone_and_so_is_a_firm_without_any()
    {
        var one = Supposing.City(
            Foundries,
            new LineClosing("t", null, Supposing.Codes(0) with { Line = "2#" })
        );
        one.Inventory.Lines.Count.ShouldBe(4);
        one.Inventory.Enterprises.Count.ShouldBe(4);
        var whole = Supposing.City(Foundries, new LineClosing("t", null, Supposing.Codes(0)));
        whole.Inventory.Enterprises.Count.ShouldBe(3);
        whole.Inventory.Enterprises.IndexOf(Plant.Code(0).Text).ShouldBe(-1);
        whole.Inventory.Lines.DailyGrams(Pollutant.Pm)[0].ShouldBe(300_000);
    }

    [Fact]
    public void A_scaled_line_emits_and_makes_less_or_only_emits_less()
    {
        var plant = new Plant()
            .Firm("N15", "B")
            .Line("1#", "clinker-kiln", Kg(10), ("actualOutput", 200d), ("capacityUnit", "t/d"));
        var less = Scaled(plant, 805, ScaledPart.Production);
        less.DailyGrams(Pollutant.Pm)[0].ShouldBe(8_050);
        less[FactIds.ActualOutput][0].Number.ShouldBe(161);
        less.DailyGrams(Pollutant.Nox)[0].ShouldBe(AmountColumn.Missing);
        var cleaner = Scaled(plant, 805, ScaledPart.Emissions);
        cleaner.DailyGrams(Pollutant.Pm)[0].ShouldBe(8_050);
        cleaner[FactIds.ActualOutput][0].Number.ShouldBe(200);
    }

    [Fact]
    public void A_new_line_stands_beside_the_firms_own_even_beside_a_whole_plant()
    {
        var lines = Supposing.City(Foundries, Line(1, "3#")).Inventory.Lines;
        var (start, length) = lines.LinesOf(1).GetOffsetAndLength(lines.Count);
        length.ShouldBe(2);
        lines.Processes.Text(start).ShouldBe(FactIds.WholePlant);
        lines.Names.Text(start + 1).ShouldBe("3#");
        lines.Grades.Text(start + 1).ShouldBe("C");
    }

    [Fact]
    public void Other_sources_are_scaled_group_by_group()
    {
        var plant = Foundries.Sources(Source("road-dust", 1001), Source("building-dust", 1000));
        var city = Supposing.City(plant, new SourceScaling("t", null, "road-dust", null, 500));
        // Half of 1,001 g is rounded to the even gram.
        city.Inventory.Sources!.Rows.Select(row => row.Emission.Pm).ShouldBe([500, 1000]);
        city.Outcomes.Single().Altered.ShouldBe(1);
    }

    [Fact]
    public void What_changes_nothing_keeps_hash_and_rules_but_is_a_scenario_all_the_same()
    {
        var city = Supposing.City(
            Foundries,
            Supposing.Grade(Supposing.Codes(0), PerformanceGrade.C),
            Supposing.Share("assumed.b.orange", 20),
            Supposing.Off(Supposing.Codes(0), ListKind.SmallMicro)
        );
        city.Inventory.Sha256.ShouldBe("test");
        city.RuleSet.ShouldBeSameAs(Plant.Rules);
        city.Inventory.IsScenario.ShouldBeTrue();
        city.Outcomes.ShouldAllBe(outcome => outcome.Altered == 0);
    }

    [Fact]
    public void The_order_of_changes_shows_nowhere()
    {
        Change[] changes =
        [
            Supposing.Grade(Supposing.Where("grade == \"C\""), PerformanceGrade.D),
            Supposing.Grade(Supposing.Where("grade == \"D\""), PerformanceGrade.C),
            Supposing.Share("assumed.c.orange", 60),
            Supposing.OnGuarantee(Supposing.Codes(1), 50),
            new LineClosing("t", null, Supposing.Codes(0) with { Line = "1#" }),
            Line(0, "4#"),
            Line(0, "3#"),
        ];
        var forth = Supposing.City(Foundries, changes);
        var back = Supposing.City(Foundries, [.. changes.Reverse()]);
        back.Inventory.Sha256.ShouldBe(forth.Inventory.Sha256);
        back.RuleSet.Id.ShouldBe(forth.RuleSet.Id);
        Texts(back.Inventory).ShouldBe(Texts(forth.Inventory));
        // A condition sees the baseline: C and D change places.
        forth.Inventory.Enterprises[FactIds.Grade][1].Text.ShouldBe("D");
        forth.Inventory.Enterprises[FactIds.Grade][2].Text.ShouldBe("C");
    }

    [Fact]
    public void The_baseline_stays_as_it_was()
    {
        var plant = Foundries;
        var before = Texts(plant.Inventory());
        _ = Supposing.City(
            plant,
            Supposing.Grade(Supposing.Where("grade == \"C\""), PerformanceGrade.A),
            new LineScaling("t", null, Supposing.Codes(0), 2000, ScaledPart.Production)
        );
        Texts(plant.Inventory()).ShouldBe(before);
    }

    [Fact]
    public void Everything_that_does_not_fit_is_told_at_once_each_by_its_code()
    {
        var plant = Foundries.Sources(Source("road-dust", 1));
        Supposing
            .Codes(
                plant,
                Supposing.Grade(Supposing.Codes(77), PerformanceGrade.B),
                new LineClosing("t", null, Supposing.Codes(0) with { Line = "9#" }),
                Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B, "N15"),
                Supposing.Share("assumed.b.oragne", 5),
                Supposing.Share("assumed.c.red", 5),
                Line(0, "1#"),
                Line(1, "5#", ("capacityApproved", FactValue.Of(5d))),
                new SourceScaling("t", null, "dust", null, 1)
            )
            .ShouldBe(["EC2611", "EC2612", "EC2613", "EC2614", "EC2615", "EC2618", "EC2619", "EC2621"]);
        Supposing.Codes(Foundries, new SourceScaling("t", null, "road-dust", null, 1)).ShouldBe(["EC2620"]);
    }

    [Fact]
    public void Two_changes_that_disagree_are_refused_two_that_agree_are_not()
    {
        var b = Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B);
        Supposing
            .Codes(Foundries, b, Supposing.Grade(Supposing.Where("grade == \"C\""), PerformanceGrade.A))
            .ShouldBe(["EC2616"]);
        Supposing.City(Foundries, b, b).Outcomes.Select(outcome => outcome.Altered).ShouldBe([1, 0]);
        Supposing
            .Codes(
                Foundries,
                new LineClosing("t", null, Supposing.Codes(0)),
                new LineScaling("t", null, Supposing.Codes(0), 500, ScaledPart.Production)
            )
            .ShouldBe(["EC2616", "EC2616"]);
        Supposing
            .Codes(
                Foundries,
                Supposing.OnGuarantee(Supposing.Codes(0), 50),
                Supposing.OnGuarantee(Supposing.Codes(0), 50)
            )
            .ShouldBe(["EC2617"]);
    }

    [Fact]
    public void Something_must_be_left_to_compare() =>
        Supposing
            .Codes(new Plant().Firm("N06", "C"), new LineClosing("t", null, Supposing.Codes(0)))
            .ShouldBe(["EC2622"]);

    private static Chosen Chosen(Plant plant, Ranking ranking) =>
        Supposing
            .City(plant, Supposing.Grade(Supposing.Where("industry == \"N06\"", ranking), PerformanceGrade.B))
            .Outcomes.Single()
            .Chosen;

    private static LineTable Scaled(Plant plant, int permille, ScaledPart part) =>
        Supposing.City(plant, new LineScaling("t", null, Supposing.Codes(0), permille, part)).Inventory.Lines;

    private static LineAddition Line(int firm, string name, params (string Fact, FactValue Value)[] facts) =>
        new(
            "t",
            null,
            Plant.Code(firm).Text,
            facts
                .Append((FactIds.Line, FactValue.Of(name)))
                .Append((FactIds.Process, FactValue.Of("foundry-furnace")))
                .ToImmutableSortedDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal)
        );

    private static (string, object) Kg(double pm) => ("pmKgPerDay", pm);

    private static SourceRow Source(string group, long grams) =>
        new(
            group,
            Domain.Codes.DivisionCode.Parse("410502"),
            new PollutantAmounts(0, 0, grams, 0),
            Permille.None,
            Permille.None,
            Permille.None,
            Trust.Assumed
        );

    private static string Texts(EmergencyReductionInventory inventory)
    {
        var lines = inventory.Lines;
        return string.Join(
            '\n',
            Enumerable
                .Range(0, lines.Count)
                .Select(line =>
                    $"{inventory.Enterprises.CreditCodes.Text(lines.FirmOf(line))} {lines.Names.Text(line)} {lines.Grades.Text(line)} {lines.DailyGrams(Pollutant.Pm)[line]}"
                )
                .Concat(inventory.Overlays.Entries.Select(entry => entry.ToString()))
        );
    }
}
