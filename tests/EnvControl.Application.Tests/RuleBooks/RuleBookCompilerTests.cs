using EnvControl.Application.RuleBooks;
using EnvControl.Application.Samples;
using EnvControl.Application.Tests.Samples;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Expressions;
using NodaTime;

namespace EnvControl.Application.Tests.RuleBooks;

/// <summary>What stands in a decision table is what the engine decides.</summary>
public class RuleBookCompilerTests
{
    private static readonly LocalDate Day = new(2020, 12, 1);

    private static readonly Lazy<RuleBook> Shown = new(() => BookOf(Shipped.Rules.Value, Day));

    private static RuleBook BookOf(RuleSet rules, LocalDate on) =>
        new RuleBookCompiler(new ColumnarEngine(rules)).Of(on);

    [Fact]
    public void Every_rule_in_force_stands_in_a_table_or_among_those_that_stand_in_none()
    {
        var book = Shown.Value;
        var placed = book
            .Tables.SelectMany(table => table.Cells)
            .SelectMany(cell => cell.Entries)
            .Select(entry => entry.Rule.Name)
            .Concat(book.Unplaced.Select(rule => rule.Rule.Name))
            .ToHashSet(StringComparer.Ordinal);

        book.InForce.Select(rule => rule.Name).Where(name => !placed.Contains(name)).ShouldBeEmpty();
        book.InForce.Count().ShouldBeGreaterThan(20);
    }

    [Fact]
    public void What_binds_a_firm_of_the_sample_city_stands_in_its_cell()
    {
        var book = Shown.Value;
        var city = SampleInventory.Build(Shipped.Profile, 3_940, 2020, Shipped.Rules.Value);
        var table = new ColumnarEngine(Shipped.Rules.Value).Decide(
            city,
            new DecisionRequest(Day, [.. AlertLevels.All])
        );
        var tables = book.Industries.ToDictionary(
            industry => industry.Industry.Id.Text,
            industry => industry.Table,
            StringComparer.Ordinal
        );
        var seen = 0;
        for (var line = 0; line < city.Lines.Count; line++)
        {
            foreach (var level in AlertLevels.All)
            {
                var decision = table.Line(line, level);
                if (
                    !decision.UnknownDuty.IsEmpty
                    || decision.ClassRule is not { } rule
                    || !DutyAssignment.IsByIndustry(rule.Class)
                )
                {
                    continue;
                }

                PerformanceGrades.TryParse(city.Lines.Grades.Text(line), out var grade).ShouldBeTrue();
                var cell = tables[city.Lines.Industries.Text(line)]
                    .Parts.First(part =>
                        part.IsRest
                        || part.Processes.Contains(city.Lines.Processes.Text(line), StringComparer.Ordinal)
                    )
                    .Rows.Single(row => row.Standings.Contains(new BookStanding(grade)))
                    .Cells.Single(cell => cell.Level == level);
                decision
                    .Duties.Select(duty => duty.Rule)
                    .Except(cell.Entries.Select(entry => entry.Rule))
                    .ShouldBeEmpty();
                cell.Class.ShouldBe(rule);
                seen++;
            }
        }

        seen.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public void The_clinker_table_stands_cell_by_cell_beside_the_assumed_one_of_other_processes()
    {
        var table = Shown.Value.Tables.Single(table => table.Industries.Contains("N15"));
        var (clinker, rest) = (Clinker(table), table.Parts[^1]);

        clinker.IsRest.ShouldBeFalse();
        rest.IsRest.ShouldBeTrue();
        Rules(clinker, PerformanceGrade.B, AlertLevel.Orange).ShouldBe(["cement.clinker.b.orange"]);
        Rules(rest, PerformanceGrade.B, AlertLevel.Orange).ShouldBe(["assumed.b.orange"]);
        Rules(clinker, PerformanceGrade.Ungraded, AlertLevel.Red).ShouldBe(["cement.clinker.d.red"]);
        Rules(clinker, PerformanceGrade.A, AlertLevel.Red).ShouldBe(["class.voluntary"]);
        table.IsAssumedThroughout.ShouldBeFalse();
    }

    [Fact]
    public void A_line_stop_that_was_read_is_no_assumption_though_its_arithmetic_for_a_single_line_is()
    {
        var cell = Clinker(Shown.Value.Tables.Single(table => table.Industries.Contains("N15")))
            .Rows.Single(row => row.Standings.Contains(new BookStanding(PerformanceGrade.C)))
            .Cells[0];

        cell.Trust.ShouldBe(Trust.Verified);
        cell.Entries.ShouldHaveSingleItem().RestsOnReading.ShouldBeTrue();
    }

    [Fact]
    public void A_condition_beyond_grade_and_level_is_told_in_words_and_what_holds_otherwise_says_so()
    {
        var rules = With("units >= 3");

        var entries = LimeCell(BookOf(rules, Day)).Entries;

        entries.Select(entry => entry.Rule.Name).ShouldBe(["lime.big", "assumed.c.orange"]);
        new Wording(rules, Language.Chinese).Condition(entries[0].Left!).ShouldEndWith("≥ 3");
        entries[0].IsOtherwise.ShouldBeFalse();
        entries[1].Left.ShouldBeNull();
        entries[1].IsOtherwise.ShouldBeTrue();
    }

    [Fact]
    public void A_condition_whose_cases_cannot_all_be_tried_is_listed_as_one_that_may_apply()
    {
        var entries = LimeCell(BookOf(With("capacityPermitted > actualOutput"), Day)).Entries;

        entries.Single(entry => entry.Rule.Name == "lime.big").IsPossible.ShouldBeTrue();
        entries.Single(entry => entry.Rule.Name == "assumed.c.orange").IsPossible.ShouldBeFalse();
    }

    [Fact]
    public void A_rule_that_waits_for_hours_of_alert_is_told_with_its_hours()
    {
        var rules = With("elapsedHours >= 120");

        var entries = LimeCell(BookOf(rules, Day)).Entries;

        entries.Select(entry => entry.Rule.Name).ShouldBe(["lime.big", "assumed.c.orange"]);
        new Wording(rules, Language.Chinese).Condition(entries[0].Left!).ShouldContain("≥ 120");
        entries[1].IsOtherwise.ShouldBeTrue();
    }

    [Fact]
    public void Industries_that_are_decided_alike_share_a_table()
    {
        var book = Shown.Value;

        book.Industries.Length.ShouldBe(Shipped.Rules.Value.Industries.Count);
        book.Tables.SelectMany(table => table.Industries).Count().ShouldBe(book.Industries.Length);
        book.Tables.Length.ShouldBeLessThan(book.Industries.Length);
        book.Industries[0].Industry.Id.Text.ShouldBe("N01");
        book.Industries[^1].Industry.Id.IsGeneral.ShouldBeTrue();
    }

    [Fact]
    public void A_rule_whose_firms_choose_for_themselves_says_that_their_class_speaks_for_it()
    {
        var reason = Shown.Value.Unplaced.Single(rule => rule.Rule.Name == "cement.clinker.a.red").Reason;

        reason.ShouldBe(UnplacedReason.ByClass);
    }

    [Fact]
    public void On_a_day_before_any_law_nothing_is_in_force_and_every_cell_says_so()
    {
        var book = BookOf(Shipped.Rules.Value, new LocalDate(2017, 1, 1));

        book.InForce.ShouldBeEmpty();
        book.Tables.SelectMany(table => table.Cells)
            .ShouldAllBe(cell => cell.IsUncovered && cell.Entries.IsEmpty && cell.Class == null);
    }

    [Theory]
    [InlineData("2020-06-30", 0)]
    [InlineData("2020-07-01", 1)]
    public void A_rule_enters_the_book_on_its_first_day(string day, int times)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        BookOf(Shipped.Rules.Value, on)
            .Tables.Single(table => table.Industries.Contains("N15"))
            .Cells.SelectMany(cell => cell.Entries)
            .Count(entry => entry.Rule.Name == "cement.clinker.b.orange")
            .ShouldBe(times);
    }

    [Fact]
    public void An_easing_a_fact_of_lists_never_turns_up_unasked() =>
        Shown
            .Value.Tables.SelectMany(table => table.Cells)
            .Select(cell => cell.Class!.Class)
            .ShouldNotContain(value =>
                value == ControlClass.Guarantee
                || value == ControlClass.Exempt
                || value == ControlClass.SmallMicro
            );

    /// <summary>The shipped rules with one more for lime kilns of grade C at orange.</summary>
    private static RuleSet With(string further)
    {
        var rules = Shipped.Rules.Value;
        ExpressionParser
            .Parse(
                $"industry == \"N05\" && process == \"lime-kiln\" && level == \"orange\" && grade == \"C\" && {further}",
                rules.Facts,
                out var condition
            )
            .ShouldBeNull();
        var model = rules.Rules.First(rule => rule.Name == "cement.clinker.c.orange");
        return rules with
        {
            Rules = rules.Rules.Add(
                model with
                {
                    Name = "lime.big",
                    Order = rules.Rules.Length,
                    Condition = condition!,
                    // Its measures are for the clinker kilns of its model.
                    Measures = [new EnvControl.Domain.Measures.Shutdown(null)],
                    Ground = model.Ground with { Rule = "lime.big" },
                }
            ),
        };
    }

    private static BookPart Clinker(BookTable table) =>
        table.Parts.Single(part => part.Processes.Contains("clinker-kiln"));

    private static BookCell LimeCell(RuleBook book) =>
        book
            .Tables.Single(table => table.Industries.Contains("N05"))
            .Parts.Single(part => part.Processes.Contains("lime-kiln"))
            .Rows.Single(row => row.Standings.Contains(new BookStanding(PerformanceGrade.C)))
            .Cells[1];

    private static IEnumerable<string> Rules(BookPart part, PerformanceGrade grade, AlertLevel level) =>
        part
            .Rows.Single(row => row.Standings.Contains(new BookStanding(grade)))
            .Cells.Single(cell => cell.Level == level)
            .Entries.Select(entry => entry.Rule.Name);
}
