using EnvControl.Application.Measures;
using EnvControl.Application.SitePlans;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.Scenarios;
using EnvControl.Engine.SitePlans;
using EnvControl.Rules.Scenarios;

namespace EnvControl.Application.WhatIf;

/// <summary>A baseline that is decided once and held against any number of scenarios (已准备的基准).</summary>
/// <param name="city">The inventory, its day and its rules.</param>
/// <param name="request">What is asked of it.</param>
/// <param name="engineOf">Makes an engine for a rule set, since a scenario may change rules.</param>
/// <remarks>Safe to share between threads.</remarks>
public sealed class PreparedBaseline(
    InventoryOnDay city,
    DecisionRequest request,
    Func<RuleSet, IDecisionEngine> engineOf
)
{
    private readonly Lock _deciding = new();
    private (IDecisionEngine Engine, DecisionTable Table)? _decided;

    /// <summary>The city as it is.</summary>
    public InventoryOnDay City { get; } = city;

    /// <summary>Carries out the changes of a scenario without deciding anything (改动预览).</summary>
    /// <param name="file">The scenario.</param>
    /// <exception cref="FaultException">Anything is wrong with it; all faults at once.</exception>
    public (Scenario Scenario, SupposedCity City) Suppose(ScenarioFile file)
    {
        var faults = new List<Fault>();
        var scenario = file.Changes(City.Rules, City.On, faults);
        var supposed = ScenarioCity.Of(scenario, City.Rules, City.Inventory, City.On, faults);
        return supposed is null || faults.Count > 0 ? throw new FaultException(faults) : (scenario, supposed);
    }

    /// <summary>Decides the city as it is, the first time, and as supposed, and compares.</summary>
    /// <param name="file">The scenario.</param>
    /// <param name="command">The command that asks the same again.</param>
    /// <param name="progress">Told how far it has come; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="FaultException">Anything is wrong with the scenario; all faults at once.</exception>
    public WhatIfAnswer Answer(
        ScenarioFile file,
        string command,
        IProgress<StageProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var (scenario, supposed) = Suppose(file);
        var (engine, baseline) = Decided(progress, cancellation);
        var other = ReferenceEquals(City.Rules, supposed.RuleSet) ? engine : engineOf(supposed.RuleSet);
        var table = Decide(other, supposed.Inventory, Stage.Supposing, progress, cancellation);
        progress?.Report(new StageProgress(Stage.Comparing));
        return new WhatIfAnswer(scenario, supposed.Outcomes, ScenarioDiff.Of(baseline, table), command);
    }

    /// <summary>What is decided about the city as it is (基准判定), made when first asked for.</summary>
    public DecisionTable Table => Decided(null, CancellationToken.None).Table;

    private (IDecisionEngine Engine, DecisionTable Table) Decided(
        IProgress<StageProgress>? progress,
        CancellationToken cancellation
    )
    {
        lock (_deciding)
        {
            if (_decided is null)
            {
                var engine = engineOf(City.Rules);
                _decided = (engine, Decide(engine, City.Inventory, Stage.Deciding, progress, cancellation));
            }

            return _decided.Value;
        }
    }

    private DecisionTable Decide(
        IDecisionEngine engine,
        EmergencyReductionInventory inventory,
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
