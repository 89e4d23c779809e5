using System.Collections.Concurrent;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.Plans;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Engine.Evaluation;

/// <summary>Decides by tables and columns (列式引擎): rules become tables once, a city becomes columns, and a line is two look-ups and a multiplication.</summary>
/// <remarks>Thread-safe; rules are compiled once for each day and hour asked.</remarks>
public sealed class ColumnarEngine(RuleSet ruleSet) : IDecisionEngine
{
    private readonly ConcurrentDictionary<(LocalDate On, double Hours), Lazy<CompiledRules>> _compiled =
        new();

    /// <inheritdoc/>
    public string Name => "columnar";

    /// <inheritdoc/>
    public RuleSet RuleSet => ruleSet;

    /// <inheritdoc/>
    public DecisionTable Decide(
        EmergencyReductionInventory inventory,
        DecisionRequest request,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var city = Prepare(inventory, request.On, request.ElapsedHours);
        var decisions = city.NewDecisions();
        city.Decide(decisions);
        progress?.Report(inventory.Enterprises.Count);
        return city.TableOf(decisions, request);
    }

    /// <summary>Lays a city out for these rules, so that it can be decided again and again.</summary>
    /// <param name="inventory">The city.</param>
    /// <param name="on">The day whose law counts.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    public PreparedCity Prepare(
        EmergencyReductionInventory inventory,
        LocalDate on,
        double elapsedHours = 0
    ) =>
        new(
            ruleSet,
            new CityEvaluation(
                new CityColumns(Compile(on, elapsedHours), LowestIndustry.Apply(ruleSet, inventory, on))
            )
        );

    internal CompiledRules Compile(LocalDate on, double elapsedHours) =>
        _compiled
            .GetOrAdd(
                (on, elapsedHours),
                key => new Lazy<CompiledRules>(() => new CompiledRules(ruleSet, key.On, key.Hours))
            )
            .Value;
}
