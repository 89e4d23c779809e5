using System.Text.Json.Nodes;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Reference;
using EnvControl.Rules.Tests.Loading;
using NodaTime;

namespace EnvControl.Rules.Tests.Reference;

/// <summary>Which of several matching rules count, and what they come to together.</summary>
public class WhichRulesCountTests
{
    [Fact]
    public void The_best_trust_displaces_every_weaker_rule_of_the_same_cell()
    {
        var line = Decide(
            Rules(
                Extra(
                    "extra.verified",
                    "verified",
                    """[{ "action": "curtailment", "share": 5, "base": "emission-base" }]"""
                )
            )
        );

        line.Duties.Select(d => d.Rule.Name).ShouldBe(["extra.verified"]);
        line.Duties[0].Effect.Least.Permille.ShouldBe(50);
    }

    [Fact]
    public void Of_quantified_measures_the_largest_share_holds_and_obligations_stay_beside_it()
    {
        var line = Decide(
            Rules(
                Extra(
                    "extra.one",
                    "verified",
                    """[{ "action": "curtailment", "share": 5, "base": "emission-base" }]"""
                ),
                Extra(
                    "extra.two",
                    "verified",
                    """[{ "action": "timeWindow", "from": "23:00", "to": "07:00" }, { "action": "hotStandby" }]"""
                )
            )
        );

        line.Duties.Select(d => (d.Rule.Name, d.Measure.Action, d.IsDeciding))
            .ShouldBe([
                ("extra.one", "curtailment", false),
                ("extra.two", "timeWindow", true),
                ("extra.two", "hotStandby", false),
            ]);
        line.Duties[1].Effect.Least.Permille.ShouldBe(333);
    }

    [Fact]
    public void On_a_tie_both_rules_are_cited()
    {
        const string Fifth = """[{ "action": "curtailment", "share": 20, "base": "emission-base" }]""";
        var line = Decide(
            Rules(Extra("extra.one", "verified", Fifth), Extra("extra.two", "verified", Fifth))
        );

        line.Duties.Count(d => d.IsDeciding).ShouldBe(2);
        line.Saving.Least.ShouldBe(line.Saving.Most);
    }

    [Fact]
    public void A_rule_that_overrides_or_replaces_another_stands_alone_even_with_less_trust()
    {
        var strong = Extra("extra.strong", "verified", """[{ "action": "shutdown" }]""");
        var local = Extra(
            "extra.local",
            "partial",
            """[{ "action": "hotStandby" }]""",
            """ "overrides": ["extra.strong"], """
        );

        Decide(Rules(strong, local)).Duties.Select(d => d.Rule.Name).ShouldBe(["extra.local"]);
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(119.5, 1000)]
    [InlineData(120, 500)]
    [InlineData(500, 500)]
    public void A_clause_that_eases_after_120_hours_does_so_at_the_hour(double elapsed, int permille)
    {
        var rule = Extra(
            "extra.long",
            "verified",
            """[{ "action": "shutdown" }]""",
            """ "afterHours": [{ "from": 120, "measures": [{ "action": "curtailment", "share": 50, "base": "emission-base" }] }], """
        );

        Decide(Rules(rule), elapsed).Duties.Single().Effect.Least.Permille.ShouldBe(permille);
    }

    [Fact]
    public void A_missing_number_is_tried_on_both_sides_of_every_cut_and_named_only_if_it_matters()
    {
        var tall = Extra(
            "extra.tall",
            "verified",
            """[{ "action": "shutdown" }]""",
            expression: "ovenHeightM >= 6"
        );
        var low = Extra(
            "extra.low",
            "verified",
            """[{ "action": "shutdown" }]""",
            expression: "!(ovenHeightM >= 6)"
        );
        var half = Extra(
            "extra.half",
            "verified",
            """[{ "action": "shutdown" }]""",
            expression: "ovenHeightM * 2 > 12"
        );

        Decide(Rules(tall)).UnknownDuty.ShouldBe(["ovenHeightM"]);
        Decide(Rules(half)).UnknownDuty.ShouldBe(["ovenHeightM"]);
        // Two rules that between them always hold still name different grounds, so the fact is asked for.
        Decide(Rules(tall, low)).UnknownDuty.ShouldBe(["ovenHeightM"]);
        Decide(
            Rules(
                Extra(
                    "extra.all",
                    "verified",
                    """[{ "action": "shutdown" }]""",
                    expression: "ovenHeightM >= 6 || ovenHeightM < 6"
                )
            )
        )
            .UnknownDuty.ShouldBeEmpty();
    }

    [Fact]
    public void More_than_4096_completions_are_not_tried_and_the_facts_are_named()
    {
        string[] facts = ["ovenHeightM", "stopHours", "units", "outputValue", "operatingDays"];
        var cuts = string.Join(
            " && ",
            facts.Select(fact => string.Join(" && ", Enumerable.Range(1, 4).Select(i => $"{fact} != {i}")))
        );
        var line = Decide(
            Rules(Extra("extra.wide", "verified", """[{ "action": "shutdown" }]""", expression: cuts))
        );

        line.UnknownDuty.ShouldBe(["ovenHeightM", "stopHours", "units", "outputValue"], ignoreOrder: true);
    }

    private static LineDecision Decide(RuleSet rules, double elapsed = 0)
    {
        using var facts = System.Text.Json.JsonDocument.Parse("""{ "industry": "N06", "grade": "B" }""");
        using var expect = System.Text.Json.JsonDocument.Parse("{}");
        var rule = new RuleCase(
            "test",
            "test",
            new LocalDate(2020, 12, 1),
            [AlertLevel.Orange],
            elapsed,
            facts.RootElement,
            [],
            expect.RootElement
        );
        return new CaseRunner(new ReferenceEngine(rules)).Decide(rule).Line(0, AlertLevel.Orange);
    }

    private static RuleSet Rules(params JsonNode[] extra)
    {
        using var folder = new BrokenRules();
        folder.Write(
            "mee/2020/extra.json",
            new JsonArray(
                new JsonObject
                {
                    ["WorkflowName"] = "mee/2020/extra",
                    ["Rules"] = new JsonArray([.. extra.Select(rule => rule.DeepClone())]),
                }
            ).ToJsonString()
        );
        return RuleSetLoader.Load(folder.Folder);
    }

    private static JsonNode Extra(
        string name,
        string trust,
        string measures,
        string more = "",
        string expression = "grade == \"B\""
    ) =>
        JsonNode.Parse(
            $$"""
            { "RuleName": "{{name}}", "Expression": {{System.Text.Json.JsonSerializer.Serialize(
                $"industry == \"N06\" && {expression}"
            )}}, "Properties": {
                "effective": { "from": "2020-07-01", "to": null },
                "basis": { "instrument": "mee-340-2020", "clause": "cement, table of measures" },
                {{more}}
                "provenance": "{{trust}}", "measures": {{measures}}, "text": "测试", "textEn": "test" } }
            """
        )!;
}
