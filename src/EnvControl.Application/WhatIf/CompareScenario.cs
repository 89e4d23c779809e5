using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.SitePlans;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.Scenarios;
using EnvControl.Engine.SitePlans;
using EnvControl.Rules.Scenarios;
using NodaTime;

namespace EnvControl.Application.WhatIf;

/// <summary>Says what would be different if (情景推演): decides the city as it is and as supposed, and compares.</summary>
/// <param name="inventories">Opens the baseline's inventory.</param>
/// <param name="loadRules">Loads the shipped rules (<c>null</c>) or a folder.</param>
/// <param name="engineOf">Makes an engine for a rule set, since a scenario may change rules.</param>
/// <param name="writer">Writes the files.</param>
/// <param name="schemas">The folder of the schemas.</param>
public sealed class CompareScenario(
    OpenInventory inventories,
    Func<string?, RuleSet> loadRules,
    Func<RuleSet, IDecisionEngine> engineOf,
    IScenarioWriter writer,
    string schemas
)
{
    /// <summary>Reads, decides twice, compares and writes.</summary>
    /// <param name="order">What is wanted.</param>
    /// <param name="progress">Told how far it has come; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <exception cref="FaultException">Anything is wrong with the scenario, its baseline or the folder; nothing is written.</exception>
    public WhatIfResult Run(
        WhatIfOrder order,
        IProgress<StageProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        progress?.Report(new StageProgress(Stage.Rules));
        var file = ScenarioFile.Read(order.ScenarioPath, schemas);
        var rules = loadRules(file.Baseline.RulesFolder);
        progress?.Report(new StageProgress(Stage.Reading));
        (var inventory, var on, rules) = Open(file, order, rules);
        var faults = new List<Fault>();
        var scenario = file.Changes(rules, on, faults);
        var city = ScenarioCity.Of(scenario, rules, inventory, on, faults);
        if (city is null || faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        var diff = Compare(rules, inventory, city, order, on, progress, cancellation);
        var answer = new WhatIfAnswer(scenario, city.Outcomes, diff, order.CommandOn(on));
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new StageProgress(Stage.Writing));
        return new WhatIfResult(answer, writer.Write(answer, order.Folder));
    }

    /// <summary>Opens the baseline's inventory; when that fails, the scenario's own faults are told as well.</summary>
    private InventoryOnDay Open(ScenarioFile file, WhatIfOrder order, RuleSet rules)
    {
        var wanted = order.On ?? file.Baseline.On;
        try
        {
            return inventories.Run(file.Baseline.InventoryPath, wanted, rules, order.Assumed);
        }
        catch (FaultException faulty)
        {
            var faults = new List<Fault>();
            file.Changes(rules, wanted ?? OpenInventory.SampleDay, faults);
            throw new FaultException(faults.Concat(faulty.Faults));
        }
    }

    private ScenarioDiff Compare(
        RuleSet rules,
        EmergencyReductionInventory inventory,
        SupposedCity city,
        WhatIfOrder order,
        LocalDate on,
        IProgress<StageProgress>? progress,
        CancellationToken cancellation
    )
    {
        var request = new DecisionRequest(on, order.Levels, order.ElapsedHours);
        var engine = engineOf(rules);
        var baseline = Decide(engine, inventory, request, Stage.Deciding, progress, cancellation);
        var supposed = ReferenceEquals(rules, city.RuleSet) ? engine : engineOf(city.RuleSet);
        var scenario = Decide(supposed, city.Inventory, request, Stage.Supposing, progress, cancellation);
        progress?.Report(new StageProgress(Stage.Comparing));
        return ScenarioDiff.Of(baseline, scenario);
    }

    private static DecisionTable Decide(
        IDecisionEngine engine,
        EmergencyReductionInventory inventory,
        DecisionRequest request,
        Stage stage,
        IProgress<StageProgress>? progress,
        CancellationToken cancellation
    ) =>
        // As for the main job without further word: whichever is stricter.
        BindSitePlans.Run(
            engine.Decide(
                inventory,
                request,
                new FirmCounter(stage, inventory.Enterprises.Count, progress),
                cancellation
            ),
            BindMode.Stricter
        );
}
