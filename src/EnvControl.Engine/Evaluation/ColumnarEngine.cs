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
    private readonly ConcurrentDictionary<
        (LocalDate On, double Hours, LocalTime? At),
        Lazy<CompiledRules>
    > _compiled = new();

    /// <inheritdoc/>
    public string Name => "columnar";

    /// <inheritdoc/>
    public RuleSet RuleSet => ruleSet;

    /// <inheritdoc/>
    public IDecisionEngine For(RuleSet rules) =>
        ReferenceEquals(rules, ruleSet) ? this : new ColumnarEngine(rules);

    /// <inheritdoc/>
    public DecisionTable Decide(
        EmergencyReductionInventory inventory,
        DecisionRequest request,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var city = Prepare(inventory, request.On, request.ElapsedHours, request.At);
        var decisions = city.NewDecisions();
        city.Decide(decisions);
        progress?.Report(inventory.Enterprises.Count);
        return city.TableOf(decisions, request);
    }

    /// <summary>Lays a city out for these rules, so that it can be decided again and again.</summary>
    /// <param name="inventory">The city.</param>
    /// <param name="on">The day whose law counts.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    /// <param name="at">The hour of the day at which control orders are asked; <c>null</c> for the day's end.</param>
    public PreparedCity Prepare(
        EmergencyReductionInventory inventory,
        LocalDate on,
        double elapsedHours = 0,
        LocalTime? at = null
    ) =>
        new(
            ruleSet,
            new CityEvaluation(
                new CityColumns(Compile(on, elapsedHours, at), LowestIndustry.Apply(ruleSet, inventory, on))
            )
        );

    internal CompiledRules Compile(LocalDate on, double elapsedHours, LocalTime? at = null) =>
        _compiled
            .GetOrAdd(
                // Without orders every hour of a day is alike.
                (on, elapsedHours, ruleSet.Orders.IsEmpty ? null : at),
                key => new Lazy<CompiledRules>(() => new CompiledRules(ruleSet, key.On, key.Hours, key.At))
            )
            .Value;
}
