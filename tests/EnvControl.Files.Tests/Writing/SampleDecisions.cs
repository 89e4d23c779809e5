using System.Collections.Immutable;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Files.Tests.Writing;

/// <summary>The whole sample city, decided once for all tests of what is written.</summary>
public static class SampleDecisions
{
    private static readonly Lazy<RuleSet> Loaded = new(() => RuleSetLoader.Load(Checkout.At("rules")));
    private static readonly Lazy<EmergencyReductionInventory> Drawn = new(() =>
        SampleInventory.Build(SampleProfile.Load(SampleProfile.ShippedPath), 3_940, 2_020, Loaded.Value)
    );
    private static readonly Lazy<DecisionTable> Decided = new(() =>
        Decide(Drawn.Value, new LocalDate(2020, 12, 1))
    );

    public static RuleSet Rules => Loaded.Value;

    public static EmergencyReductionInventory City => Drawn.Value;

    public static DecisionTable Table => Decided.Value;

    public static ImmutableArray<LevelSummary> Summaries(DecisionTable table) =>
        [.. table.Request.Levels.Select(level => CitySummary.Of(table, level))];

    public static DecisionTable Decide(EmergencyReductionInventory city, LocalDate on) =>
        new ReferenceEngine(Rules).Decide(city, new DecisionRequest(on, [.. AlertLevels.All]));
}
