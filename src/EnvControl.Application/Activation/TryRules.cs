using EnvControl.Application.Measures;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Cells;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Packs;

namespace EnvControl.Application.Activation;

/// <summary>Tries a rule set before it counts (检验规则集): the check, the cases, and the second opinion on a whole city.</summary>
/// <param name="engine">Makes the engine that answers.</param>
/// <param name="secondOpinion">Makes the engine that is asked whether it agrees.</param>
/// <param name="cityOf">The inventory to decide, with its name; asked with the rules, whose facts name its columns.</param>
public sealed class TryRules(
    Func<RuleSet, IDecisionEngine> engine,
    Func<RuleSet, IDecisionEngine> secondOpinion,
    Func<RuleSet, (InventoryOnDay City, string Name)> cityOf
)
{
    /// <summary>Tries the rules as they lie unpacked, so that what was tried is what is kept.</summary>
    /// <param name="place">Where they lie.</param>
    /// <param name="checking">Told how far the check has come; may be <c>null</c>.</param>
    /// <param name="deciding">Told how far the engines have come; may be <c>null</c>.</param>
    /// <exception cref="FaultException">The rules cannot be loaded, or the inventory not be read with them; all faults at once.</exception>
    public RuleTrial Run(
        UnpackedRules place,
        IProgress<CheckProgress>? checking = null,
        IProgress<StageProgress>? deciding = null
    )
    {
        var report = RuleSetCheck.Run(place.Shipped, place.Folder, checking);
        var rules = report.Rules;
        var (first, second) = (engine(rules), secondOpinion(rules));
        var runner = new CaseRunner(first, second);
        CaseResult[] cases =
        [
            .. CaseFile
                .ReadAll(place.Folder ?? place.Shipped, Path.Combine(place.Shipped, "schema"))
                .SelectMany(runner.Run),
        ];
        var (city, name) = cityOf(rules);
        var request = new DecisionRequest(city.On, [.. AlertLevels.All], 0);
        var firms = city.Inventory.Enterprises.Count;
        var differences = EngineComparison.Of(
            first
                .For(city.Rules)
                .Decide(city.Inventory, request, new FirmCounter(Stage.Deciding, firms, deciding)),
            second
                .For(city.Rules)
                .Decide(city.Inventory, request, new FirmCounter(Stage.Checking, firms, deciding))
        );
        return new RuleTrial(
            rules,
            report,
            [.. CoverageChecks.Of(rules)],
            [.. cases],
            CaseCoverage.Of(place.Shipped, place.Folder, cases),
            CellTest.Run(place.Shipped, place.Folder, engine, secondOpinion),
            city,
            name,
            differences
        );
    }
}
