using EnvControl.Domain.Amounts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Tests.Reading;

public sealed class LineTests : IDisposable
{
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_of_no_known_firm_is_told_with_all_else_that_is_wrong_in_its_row()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("lines.csv", DraftTable.Lines(7).With("process", "furnace").With("capacity_approved", "-5"));

        _folder
            .Refusal()
            .Select(fault => fault.Where)
            .ShouldBe(["lines.csv:2:credit_code", "lines.csv:2:process", "lines.csv:2:capacity_approved"]);
    }

    [Fact]
    public void What_is_wrong_with_a_firm_is_told_once_and_not_again_for_its_lines()
    {
        var slip = DraftTable.CodeOf(0)[..^1] + "0";
        _folder
            .Put(
                "enterprises.csv",
                DraftTable.Firms(2).With("credit_code", slip).With("industry", "N99", row: 3)
            )
            .Put("lines.csv", DraftTable.Lines(0, 1).With("credit_code", slip));

        _folder
            .Refusal()
            .Select(fault => fault.Where)
            .ShouldBe(["enterprises.csv:2:credit_code", "enterprises.csv:3:industry"]);
    }

    [Fact]
    public void A_firm_without_lines_gets_the_line_whole_plant_with_its_mean_day()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms(2)).Put("lines.csv", DraftTable.Lines(1));
        var lines = _folder.Read().Lines;
        lines.Count.ShouldBe(2);
        (
            lines.Names.Text(0),
            lines.Processes.Text(0),
            lines.Industries.Text(0),
            lines.Grades.Text(0)
        ).ShouldBe(("whole-plant", "whole-plant", "N15", "B"));
        Pollutants.All.Select(p => lines.DailyGrams(p)[0]).ShouldBe([10_000, 20_000, 5_000, 1_000]);
        lines.Names.Text(1).ShouldBe("1号炉");
    }

    [Fact]
    public void Without_working_days_the_day_of_the_whole_plant_is_unknown_but_nothing_stays_nothing()
    {
        _folder.Put(
            "enterprises.csv",
            DraftTable.Firms().With("operating_days", string.Empty).With("vocs_t_a", "0")
        );
        var lines = _folder.Read().Lines;
        lines[FactIds.Daily(Pollutant.Nox)][0].IsMissing.ShouldBeTrue();
        lines.DailyGrams(Pollutant.Vocs)[0].ShouldBe(0);
    }

    [Fact]
    public void A_csv_of_enterprises_alone_is_an_inventory_of_whole_plants()
    {
        _folder.Put("涉气企业.csv", DraftTable.Firms(3));
        var read = _folder.Read("涉气企业.csv");
        (read.Name, read.Lines.Count, read.Sources).ShouldBe(("涉气企业.csv", 3, null));
    }

    [Fact]
    public void Lines_in_any_order_come_under_their_firms_in_the_order_of_the_file()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms(3)).Put("lines.csv", DraftTable.Lines(2, 0, 2, 0));
        var lines = _folder.Read().Lines;
        Enumerable
            .Range(0, lines.Count)
            .Select(line => (lines.FirmOf(line), lines.Names.Text(line)))
            .ShouldBe([(0, "2号炉"), (0, "4号炉"), (1, "whole-plant"), (2, "1号炉"), (2, "3号炉")]);
    }

    [Fact]
    public void Lines_that_disagree_with_the_year_are_used_with_a_warning_that_shows_both_figures()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("lines.csv", DraftTable.Lines(0).With("nox_kg_d", "40.001"));
        var read = _folder.Read();
        var warning = read.Warnings.ShouldHaveSingleItem();
        (warning.Code, warning.IsWarning).ShouldBe(("EC1057", true));
        warning.Where.ShouldContain(DraftTable.CodeOf(0));
        warning.What.Zh.ShouldContain("40.001");
        warning.What.En.ShouldContain("the lines add up to 40.001 kg/d, the year gives 20 kg/d");
        read.Lines.DailyGrams(Pollutant.Nox)[0].ShouldBe(40_001);
    }

    [Theory]
    [InlineData("40", false)]
    [InlineData("10", false)]
    [InlineData("9.999", true)]
    public void The_warning_begins_beyond_twice_and_half(string nox, bool warned)
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("lines.csv", DraftTable.Lines(0).With("nox_kg_d", nox));
        _folder.Read().Warnings.Any(w => w.Code == "EC1057").ShouldBe(warned);
    }

    [Fact]
    public void A_line_whose_day_is_missing_is_not_compared_with_the_year()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put(
                "lines.csv",
                DraftTable.Lines(0, 0).With("nox_kg_d", "900").With("nox_kg_d", string.Empty, row: 3)
            );
        _folder.Read().Warnings.ShouldNotContain(w => w.What.En.StartsWith("nox:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_a_firm_that_is_not_in_the_table_is_refused()
    {
        var fault = Refused(DraftTable.Lines(0).With("credit_code", DraftTable.CodeOf(9)));
        (fault.Code, fault.Where).ShouldBe(("EC1051", "lines.csv:2:credit_code"));
        fault.What.Zh.ShouldContain(DraftTable.CodeOf(9));
        fault.Mend.En.ShouldContain("add the firm");
    }

    [Fact]
    public void A_line_without_a_credit_code_is_an_empty_cell()
    {
        var fault = Refused(DraftTable.Lines(0).With("credit_code", string.Empty));
        (fault.Code, fault.Where).ShouldBe(("EC1031", "lines.csv:2:credit_code"));
    }

    [Fact]
    public void Two_lines_of_one_name_in_one_firm_are_refused_with_the_first_row()
    {
        var fault = Refused(DraftTable.Lines(0, 0, 0).With("line", "1号炉", row: 4));
        (fault.Code, fault.Where).ShouldBe(("EC1052", "lines.csv:4:line"));
        fault.What.Zh.ShouldBe("生产线“1号炉”已在第 2 行出现。");
    }

    [Fact]
    public void A_line_whose_industry_is_not_its_firms_is_refused_with_the_firms()
    {
        var fault = Refused(DraftTable.Lines(0).With("industry", "N16"));
        (fault.Code, fault.Where).ShouldBe(("EC1053", "lines.csv:2:industry"));
        fault.What.En.ShouldBe("The line's industry 'N16' is none of the firm's (N15).");
    }

    [Fact]
    public void A_line_of_a_firm_with_one_industry_need_not_name_it()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("lines.csv", DraftTable.Lines(0).Without("industry"));
        _folder.Read().Lines.Industries.Text(0).ShouldBe("N15");
    }

    [Fact]
    public void A_capacity_without_a_unit_is_refused()
    {
        var fault = Refused(DraftTable.Lines(0).With("capacity_unit", string.Empty));
        (fault.Code, fault.Where).ShouldBe(("EC1054", "lines.csv:2:capacity_unit"));
        fault.Mend.Zh.ShouldContain("t/d");
    }

    [Fact]
    public void Two_units_for_one_process_of_a_firm_are_refused()
    {
        var fault = Refused(DraftTable.Lines(0, 0).With("capacity_unit", "t/a", row: 3));
        (fault.Code, fault.Where).ShouldBe(("EC1055", "lines.csv:3:capacity_unit"));
        fault.What.Zh.ShouldBe("单位“t/a”与第 2 行的“t/d”不同。");
    }

    [Fact]
    public void A_flag_that_is_neither_yes_nor_no_is_refused_with_the_words_allowed()
    {
        var fault = Refused(DraftTable.Lines(0).With("solvent_coating", "部分"));
        (fault.Code, fault.Where).ShouldBe(("EC1034", "lines.csv:2:solvent_coating"));
        fault.What.Zh.ShouldContain("“部分”");
        fault.Mend.Zh.ShouldContain("是、否、yes、no");
    }

    [Fact]
    public void An_unknown_process_is_refused_with_its_neighbour()
    {
        var fault = Refused(DraftTable.Lines(0).With("process", "foundry-furnance"));
        (fault.Code, fault.Where).ShouldBe(("EC1035", "lines.csv:2:process"));
        fault.Mend.En.ShouldStartWith("Did you mean 'foundry-furnace'?");
    }

    private Fault Refused(DraftTable lines)
    {
        _folder.Put("enterprises.csv", DraftTable.Firms()).Put("lines.csv", lines);
        return _folder.OnlyFault();
    }
}
