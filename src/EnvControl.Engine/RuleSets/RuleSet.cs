using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.Grading;
using NodaTime;

namespace EnvControl.Engine.RuleSets;

/// <summary>All rules, checked and parsed (规则集): immutable, stamped with the hash of its files.</summary>
/// <param name="Id">SHA-256 over names and contents of all its files, lower-case hexadecimal.</param>
/// <param name="Facts">What rules may ask about.</param>
/// <param name="Industries">The chapters of the guides by code, <c>general</c> included.</param>
/// <param name="Processes">The process steps by id, with names.</param>
/// <param name="Divisions">The city's divisions by code, with names.</param>
/// <param name="Classification">How a line is treated, first match first.</param>
/// <param name="Rules">The rules of the industry files, in order.</param>
/// <param name="Targets">The city's targets by period.</param>
/// <param name="Overlays">The list entries that come with the rules.</param>
/// <remarks>Safe to share between threads.</remarks>
public sealed record RuleSet(
    string Id,
    FactCatalog Facts,
    FrozenDictionary<string, Industry> Industries,
    FrozenDictionary<string, Bilingual> Processes,
    FrozenDictionary<string, Bilingual> Divisions,
    ImmutableArray<ClassificationRule> Classification,
    ImmutableArray<Rule> Rules,
    ImmutableArray<Target> Targets,
    OverlayBook Overlays
)
{
    /// <summary>The division the set is for; <c>default</c> where its manifest names none.</summary>
    public DivisionCode Division { get; init; }

    /// <summary>What the place is called (地名); <c>null</c> where its manifest does not say.</summary>
    public Bilingual? Place { get; init; }

    /// <summary>The editions of performance grading, the later ones last.</summary>
    public ImmutableArray<GradingFrame> Frames { get; init; } = [];

    /// <summary>The start standards of alerts by generation.</summary>
    public ImmutableArray<AlertThresholds> Thresholds { get; init; } = [];

    /// <summary>How far the rules of each industry rest on texts that were read.</summary>
    public ImmutableArray<CoverageEntry> Coverage { get; init; } = [];

    /// <summary>The edition of performance grading that applies on a day, or <c>null</c>.</summary>
    public GradingFrame? FrameOn(LocalDate on) => Frames.LastOrDefault(frame => frame.AppliesOn(on));

    /// <summary>The start standards of alerts in force on a day, or <c>null</c>.</summary>
    public AlertThresholds? ThresholdsOn(LocalDate on) =>
        Thresholds.FirstOrDefault(thresholds => thresholds.Effective.Contains(on));

    /// <summary>What firms call process steps when they file measures (填报措施用词).</summary>
    public MeasureWords MeasureWords { get; init; } = MeasureWords.None;

    /// <summary>Control orders, in the order they were read (管控令).</summary>
    public ImmutableArray<ControlOrder> Orders { get; init; } = [];

    /// <summary>These rules and further orders, whose rules come behind all others. Rule files and id stay what they are.</summary>
    public RuleSet WithOrders(IReadOnlyCollection<ControlOrder> orders)
    {
        if (orders.Count == 0)
        {
            return this;
        }

        var next = Classification
            .Select(known => known.Rule.Order)
            .Concat(Rules.Select(known => known.Order))
            .Concat(Orders.SelectMany(order => order.Rules.Select(known => known.Rule.Order)))
            .DefaultIfEmpty(-1)
            .Max();
        return this with
        {
            Orders =
            [
                .. Orders,
                .. orders.Select(order =>
                    order with
                    {
                        Rules =
                        [
                            .. order.Rules.Select(own =>
                                own with
                                {
                                    Rule = own.Rule with { Order = ++next },
                                }
                            ),
                        ],
                    }
                ),
            ],
        };
    }

    /// <summary>What orders ask at a moment, in their order.</summary>
    public ImmutableArray<OrderRule> OrdersAt(LocalDateTime moment) =>
        [.. Orders.SelectMany(order => order.Rules).Where(rule => rule.HoldsAt(moment))];

    /// <summary>The target in force on a day, or <c>null</c>.</summary>
    public Target? TargetOn(LocalDate on) => Targets.FirstOrDefault(target => target.Effective.Contains(on));

    /// <summary>The instruments that any rule, target, frame or start standard cites.</summary>
    public IEnumerable<Instrument> CitedInstruments =>
        Rules
            .Select(rule => rule.Ground.Instrument)
            .Concat(Classification.Select(rule => rule.Rule.Ground.Instrument))
            .Concat(Targets.Select(target => target.Ground.Instrument))
            .Concat(Frames.Select(frame => frame.Ground.Instrument))
            .Concat(Thresholds.Select(thresholds => thresholds.Ground.Instrument))
            .DistinctBy(instrument => instrument.Id, StringComparer.Ordinal);

    /// <summary>The facts that grading tables ask for (指标事实); inventories do not hold them.</summary>
    public FactCatalog IndicatorFacts { get; init; } = new([]);

    /// <summary>The tables by which grades are worked out from indicators (绩效分级指标表); they never decide a measure.</summary>
    public ImmutableArray<GradingTable> Gradings { get; init; } = [];
}
