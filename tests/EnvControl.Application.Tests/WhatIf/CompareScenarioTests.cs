using EnvControl.Application.Measures;
using EnvControl.Application.Tests.Samples;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Scenarios;
using NodaTime;

namespace EnvControl.Application.Tests.WhatIf;

/// <summary>Asking what would be different: the baseline named, decided twice, compared, written once.</summary>
public sealed class CompareScenarioTests : IDisposable
{
    private const string General =
        """{ "change": "share", "rule": "assumed.general.orange", "sharePercent": 25 }""";

    private const string Upgrade =
        """{ "change": "grade", "firms": { "where": "grade == \"D\"" }, "grade": "B" }""";

    private readonly Desk _desk = new();

    [Fact]
    public void The_inventory_is_looked_for_beside_the_scenario_and_the_day_is_the_files()
    {
        var answer = _desk.Ask(null, Upgrade);
        _desk.PathsRead.ShouldBe([Path.Combine(_desk.Folder, "city")]);
        answer.Diff.Baseline.Request.On.ShouldBe(new LocalDate(2020, 12, 1));
        answer.Command.ShouldBe("again on 2020-12-01");
        _desk.Written.ShouldHaveSingleItem().ShouldBeSameAs(answer);
    }

    [Fact]
    public void A_day_that_is_asked_for_goes_before_the_files() =>
        _desk.Ask(new LocalDate(2020, 12, 24), Upgrade).Command.ShouldBe("again on 2020-12-24");

    [Fact]
    public void One_engine_does_for_both_sides_unless_the_rules_are_changed()
    {
        var same = _desk.Ask(null, Upgrade);
        same.Diff.Scenario.RuleSet.ShouldBeSameAs(same.Diff.Baseline.RuleSet);
        _desk.RuleSetsDecided.ShouldBe([Shipped.Rules.Value.Id]);
        var changed = _desk.Ask(null, General);
        changed.Diff.Scenario.RuleSet.Id.ShouldNotBe(Shipped.Rules.Value.Id);
        _desk.RuleSetsDecided.Count.ShouldBe(3);
        changed.Diff.IsEmpty.ShouldBeFalse();
        changed.Diff.Scenario.Inventory.Sha256.ShouldBe(Desk.City.Sha256);
    }

    [Fact]
    public void Whoever_waits_is_told_how_far_it_has_come()
    {
        _desk.Ask(null, Upgrade);
        _desk
            .Stages.Distinct()
            .ShouldBe([
                Stage.Rules,
                Stage.Reading,
                Stage.Deciding,
                Stage.Supposing,
                Stage.Comparing,
                Stage.Writing,
            ]);
        _desk.Stages.Count(stage => stage == Stage.Supposing).ShouldBe(Desk.City.Enterprises.Count);
    }

    [Fact]
    public void Faults_of_the_file_and_of_the_city_come_together_and_nothing_is_written()
    {
        Codes(
                """{ "change": "share", "rule": "assumed.general.oragne", "sharePercent": 25 }""",
                """{ "change": "closeLines", "firms": { } }"""
            )
            .ShouldBe(["EC2605", "EC2614"]);
        _desk.InventoryFault = new Fault("EC1004", "city", new("无", "none"), new("补", "add"));
        Codes("""{ "change": "closeLines", "firms": { } }""").ShouldBe(["EC2605", "EC1004"]);
        _desk.Written.ShouldBeEmpty();
    }

    [Fact]
    public void Independent_changes_may_stand_in_any_order()
    {
        var forth = _desk.Ask(null, General, Upgrade);
        var back = _desk.Ask(null, Upgrade, General);
        back.Diff.Scenario.Inventory.Sha256.ShouldBe(forth.Diff.Scenario.Inventory.Sha256);
        back.Diff.Scenario.RuleSet.Id.ShouldBe(forth.Diff.Scenario.RuleSet.Id);
        Figures(back.Diff).ShouldBe(Figures(forth.Diff));
        Figures(forth.Diff).ShouldNotBeEmpty();
    }

    public void Dispose() => _desk.Dispose();

    private static string[] Figures(ScenarioDiff diff) =>
        [
            .. diff.Levels.SelectMany(level =>
                level
                    .Pollutants.Select(p => $"{p.Pollutant} {p.Change} {p.PointsLeast} {p.AssumedShare}")
                    .Concat(level.Firms.Select(firm => $"{firm.CreditCode} {firm.After?.Class}"))
            ),
        ];

    private string[] Codes(params string[] changes) =>
        [.. Should.Throw<FaultException>(() => _desk.Ask(null, changes)).Faults.Select(fault => fault.Code)];
}
