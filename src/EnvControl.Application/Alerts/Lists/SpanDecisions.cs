using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Application.SitePlans;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Decides a city twice for every stretch of an alert (逐时段双引擎决定).</summary>
/// <param name="engine">The engine that answers.</param>
/// <param name="second">The engine that gives the second opinion.</param>
internal sealed class SpanDecisions(IDecisionEngine engine, IDecisionEngine second)
{
    /// <summary>The stretches, decided.</summary>
    public ImmutableArray<DecidedSpan> Of(
        ListMatter matter,
        DecisionBasis basis,
        EmergencyReductionInventory inventory
    ) => [.. SpanStarts.Of(matter, basis).Select(start => Decide(start, matter, basis.Rules, inventory))];

    /// <summary>The firms of which a fact is missing in any stretch, with the facts; one engine is enough to ask.</summary>
    public FrozenDictionary<int, ImmutableArray<string>> Open(ListMatter matter, DecisionBasis basis) =>
        SpanStarts
            .Of(matter, basis)
            .SelectMany(start =>
            {
                var table = engine.For(basis.Rules).Decide(basis.Inventory, RequestAt(start));
                return Enumerable
                    .Range(0, table.Inventory.Lines.Count)
                    .Select(line => table.Line(line, start.Level))
                    .Where(decision => !decision.UnknownDuty.IsEmpty)
                    .SelectMany(decision =>
                        decision.UnknownDuty.Select(fact =>
                            (Firm: table.Inventory.Lines.FirmOf(decision.Line), Fact: fact)
                        )
                    );
            })
            .Distinct()
            .GroupBy(pair => pair.Firm)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(pair => pair.Fact).Distinct(StringComparer.Ordinal).ToImmutableArray()
            );

    private DecidedSpan Decide(
        SpanStart start,
        ListMatter matter,
        RuleSet rules,
        EmergencyReductionInventory inventory
    )
    {
        var request = RequestAt(start);
        var table = engine.For(rules).Decide(inventory, request);
        var differences = EngineComparison.Of(table, second.For(rules).Decide(inventory, request));
        return new DecidedSpan(
            start.From,
            start.Level,
            // Engines are held against each other before anything filed binds: that is the same for both.
            BindSitePlans.Run(table, matter.Bind),
            differences
                .GroupBy(difference => difference.Line)
                .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray())
        );
    }

    private static DecisionRequest RequestAt(SpanStart start)
    {
        var local = BureauHour.Of(start.From);
        return new DecisionRequest(local.Date, [start.Level], start.ElapsedHours, local.TimeOfDay);
    }
}
