using EnvControl.Application.Activation;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Scenarios;

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
        var rules = loadRules(
            file.Baseline.Rules is { } typed && KeptRules.IsName(typed) ? typed : file.Baseline.RulesFolder
        );
        progress?.Report(new StageProgress(Stage.Reading));
        var city = Open(file, order, rules);
        order.Expected?.Check(city.Inventory.Sha256, city.Rules.Id, order.ScenarioPath);
        var baseline = new PreparedBaseline(
            city,
            new DecisionRequest(city.On, order.Levels, order.ElapsedHours),
            engineOf
        );
        var answer = baseline.Answer(file, order.CommandOn(city.On), progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new StageProgress(Stage.Writing));
        return new WhatIfResult(answer, writer.Write(answer, order.Folder));
    }

    /// <summary>Opens the baseline's inventory; when that fails, the scenario's own faults are told as well.</summary>
    private InventoryOnDay Open(ScenarioFile file, WhatIfOrder order, RuleSet rules)
    {
        var (wanted, named) = (order.On ?? file.Baseline.On, file.Baseline.Inventory);
        try
        {
            return inventories.Run(
                VersionName.TryParse(named, out _) ? named : file.Baseline.InventoryPath,
                wanted,
                rules,
                order.Assumed
            );
        }
        catch (FaultException faulty)
        {
            var faults = new List<Fault>();
            file.Changes(rules, wanted ?? OpenInventory.SampleDay, faults);
            throw new FaultException(faults.Concat(faulty.Faults));
        }
    }
}
