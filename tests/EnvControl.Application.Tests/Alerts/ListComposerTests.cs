using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Tests.Alerts;

/// <summary>Whom a list names, from when, for what; and whom it holds back.</summary>
public class ListComposerTests
{
    private static readonly Lazy<ListBody> Everybody = new(() => ListTown.Body(ListTown.Matter()));

    private static IEnumerable<string> Firms(ListBody body) =>
        body.Firms.Select(firm => firm.CreditCode).Concat(body.Held.Select(firm => firm.CreditCode));

    [Fact]
    public void Every_firm_of_the_city_is_listed_or_held_back_by_name()
    {
        var all = Enumerable
            .Range(0, ListTown.City.Enterprises.Count)
            .Select(ListTown.City.Enterprises.CreditCodes.Text);
        Firms(Everybody.Value).Order(StringComparer.Ordinal).ShouldBe(all.Order(StringComparer.Ordinal));
        Everybody.Value.Held.ShouldAllBe(firm => firm.Reason == HeldReason.Unknown && !firm.Facts.IsEmpty);
    }

    [Fact]
    public void A_firm_on_which_the_engines_differ_is_held_back_with_both_answers_and_nobody_else_is()
    {
        var firm = Everybody.Value.Firms[7];
        var row = ListTown.City.Enterprises.IndexOf(firm.CreditCode);
        var line = ListTown.City.Lines.LinesOf(row).Start.Value;
        var body = ListTown
            .Composer(honest => new LyingEngine(honest, line))
            .Run(ListTown.Matter(), ListTown.Basis);
        var held = body.Held.Single(held => held.Reason == HeldReason.EnginesDiffer);
        held.CreditCode.ShouldBe(firm.CreditCode);
        var answer = held.Answers.First(answer => answer.Aspect == "trust");
        answer.First.ShouldNotBe(answer.Second);
        answer.Line.ShouldBe(ListTown.City.Lines.Names.Text(line));
        body.Firms.Select(listed => listed.CreditCode)
            .ShouldBe(
                Everybody
                    .Value.Firms.Select(listed => listed.CreditCode)
                    .Where(code => code != firm.CreditCode)
            );
    }

    [Fact]
    public void A_missing_fact_that_is_waived_is_read_as_stated_and_the_firm_says_so()
    {
        var waiting = Everybody.Value.Held.Where(firm => firm.Facts is ["grade"]).ToArray();
        waiting.ShouldNotBeEmpty();
        var body = ListTown.Body(
            ListTown.Matter(
                waivers: [new Waiver(new WaiverGroup(WaiverKind.Fact, "grade"), "未报送", "D", "张三")]
            )
        );
        body.Uses.Single(use => use.Group.Kind == WaiverKind.Fact).Firms.ShouldBe(waiting.Length);
        foreach (var held in waiting)
        {
            var listed = body.Firms.Single(firm => firm.CreditCode == held.CreditCode);
            listed.Readings.ShouldBe(["grade"]);
            listed.Spans.ShouldAllBe(span => span.Trust == Trust.Assumed);
            listed.Spans[0].Class.ShouldBeOneOf(ControlClass.Strict, ControlClass.General);
        }

        body.Firms.Where(firm => firm.Readings.IsEmpty)
            .Select(firm => firm.Spans[0].Text)
            .ShouldBe(Everybody.Value.Firms.Select(firm => firm.Spans[0].Text));
    }

    [Fact]
    public void What_a_document_has_adopted_needs_no_waiver_and_what_is_assumed_does()
    {
        Everybody.Value.Uses.Select(use => use.Group.ToString()).ShouldContain("rule:anyang-pending-shares");
        var adopted = ListTown.Rules with { Rules = [.. ListTown.Rules.Rules.Select(Adopted)] };
        ListTown
            .Composer()
            .Run(ListTown.Matter(), new DecisionBasis(ListTown.City, adopted))
            .Uses.Select(use => use.Group.ToString())
            .ShouldNotContain("rule:anyang-pending-shares");
    }

    private static Rule Adopted(Rule rule) =>
        rule with
        {
            Ground = rule.Ground with
            {
                Trust = rule.Ground.Trust == Trust.Assumed ? Trust.Adopted : rule.Ground.Trust,
            },
        };

    [Fact]
    public void A_division_alone_is_bound_when_it_alone_is_named()
    {
        var body = ListTown.Body(
            ListTown.Matter(new AlertScope([new ScopeEntry(ScopeKind.Division, "410522", null)]))
        );
        body.Firms.ShouldNotBeEmpty();
        body.Firms.ShouldAllBe(firm => firm.Division == "410522");
        Firms(body)
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                Firms(Everybody.Value)
                    .Where(code => DivisionOf(code) == "410522")
                    .Order(StringComparer.Ordinal)
            );
    }

    private static string DivisionOf(string code) =>
        ListTown.City.Enterprises.Divisions.Text(ListTown.City.Enterprises.IndexOf(code));

    [Fact]
    public void Named_firms_start_at_their_own_hour_and_exceptions_end_at_theirs()
    {
        var (early, late, excepted, ended) = (
            Everybody.Value.Firms[0].CreditCode,
            Everybody.Value.Firms[1].CreditCode,
            Everybody.Value.Firms[2].CreditCode,
            Everybody.Value.Firms[3].CreditCode
        );
        var four = ListTown.Evening + Duration.FromHours(4);
        var body = ListTown.Body(
            ListTown.Matter(
                new AlertScope([
                    ScopeEntry.Everybody,
                    new ScopeEntry(ScopeKind.Firm, late, four),
                    new ScopeEntry(ScopeKind.Firm, excepted, null, true),
                    new ScopeEntry(ScopeKind.Firm, ended, four, true),
                ])
            )
        );
        ListedFirm Of(string code) => body.Firms.Single(firm => firm.CreditCode == code);
        Of(early).From.ShouldBe(ListTown.Evening);
        Of(late).From.ShouldBe(four);
        Of(late).At(four - Duration.FromMinutes(1)).ShouldBeNull();
        Firms(body).ShouldNotContain(excepted);
        Of(ended).To.ShouldBe(four);
        Of(ended).At(four - Duration.FromMinutes(1)).ShouldNotBeNull();
        Of(ended).At(four).ShouldBeNull();
    }

    [Fact]
    public void Phases_make_spans_and_a_phase_that_asks_nothing_new_of_a_firm_still_names_its_level()
    {
        var midnight = ListTown.Evening + Duration.FromHours(4);
        var body = ListTown.Body(
            ListTown.Matter(
                phases:
                [
                    new AlertPhase(ListTown.Evening, AlertLevel.Yellow),
                    new AlertPhase(midnight, AlertLevel.Red),
                ]
            )
        );
        foreach (var firm in body.Firms)
        {
            firm.At(midnight - Duration.FromSeconds(1))!.Level.ShouldBe(AlertLevel.Yellow);
            firm.At(midnight)!.Level.ShouldBe(AlertLevel.Red);
        }

        body.Totals.Select(total => total.Level).ShouldBe([AlertLevel.Yellow, AlertLevel.Red]);
        body.Totals[1].Saving.Least.Nox.ShouldBeGreaterThan(body.Totals[0].Saving.Least.Nox);
    }

    [Fact]
    public void A_list_read_back_from_its_bytes_is_the_same_bytes()
    {
        var four = ListTown.Evening + Duration.FromHours(4);
        var matter = ListTown.Matter(
            new AlertScope([
                ScopeEntry.Everybody,
                new ScopeEntry(ScopeKind.Firm, Everybody.Value.Firms[3].CreditCode, four, true),
            ]),
            [new Waiver(new WaiverGroup(WaiverKind.Fact, "grade"), "未报送", "D", string.Empty)]
        );
        var list = ListTown.List(2, 1, matter, ListTown.Body(matter));
        var bytes = CanonicalList.Write(list);
        CanonicalList.Write(CanonicalListReader.Read(bytes)!).ShouldBe(bytes);
        CanonicalList.Write(list with { Body = ListTown.Body(matter) }).ShouldBe(bytes, "computed again");
    }

    [Fact]
    public void Of_two_alerts_a_firm_is_told_whose_measures_are_the_stricter()
    {
        var red = ListTown.Matter(
            new AlertScope([new ScopeEntry(ScopeKind.Division, "410522", null)]),
            phases: [new AlertPhase(ListTown.Evening, AlertLevel.Red)]
        );
        var county = ListTown.List(4, 2, red, ListTown.Body(red));
        var body = ListOverlaps.Of(Everybody.Value, [county]);
        body.Firms.Where(firm => firm.Division == "410522")
            .ShouldAllBe(firm =>
                firm.Overlaps.Single() == new ListOverlap(2, 4, AlertLevel.Red, StricterSide.Other)
            );
        body.Firms.Where(firm => firm.Division != "410522").ShouldAllBe(firm => firm.Overlaps.IsEmpty);
    }

    [Theory]
    [InlineData(23, 7, 23, true)]
    [InlineData(23, 7, 3, true)]
    [InlineData(23, 7, 7, false)]
    [InlineData(23, 7, 22, false)]
    [InlineData(8, 18, 8, true)]
    [InlineData(8, 18, 18, false)]
    public void A_window_holds_between_its_hours_also_across_midnight(
        int from,
        int to,
        int hour,
        bool holds
    ) =>
        new ListedMeasure(
            "烧结机1#",
            "timeWindow",
            8,
            "h",
            false,
            333,
            333,
            new LocalTime(from, 0),
            new LocalTime(to, 0),
            "r"
        )
            .HoldsAt(new LocalTime(hour, 0))
            .ShouldBe(holds);
}
