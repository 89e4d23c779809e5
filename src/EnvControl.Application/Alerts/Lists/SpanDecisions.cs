using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using EnvControl.Application.SitePlans;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Decides a city twice for every stretch of an alert (逐时段双引擎决定).</summary>
/// <param name="matter">What the list is about.</param>
/// <param name="basis">What it is decided from.</param>
/// <param name="engines">The two engines.</param>
internal sealed class SpanDecisions(ListMatter matter, DecisionBasis basis, EnginePair engines)
{
    private readonly ImmutableArray<SpanStart> _starts = SpanStarts.Of(matter, basis);
    private readonly IDecisionEngine _first = engines.First(basis.Rules);
    private readonly IDecisionEngine _second = engines.Second(basis.Rules);
    private readonly Dictionary<LocalDate, EmergencyReductionInventory> _days = [];

    /// <summary>The stretches, decided side by side: the second opinion takes most of the time an issue takes.</summary>
    /// <param name="read">What becomes of the inventory of a day before it is decided about.</param>
    public ImmutableArray<DecidedSpan> Of(Func<EmergencyReductionInventory, EmergencyReductionInventory> read)
    {
        var days = _starts
            .Select(start => RequestAt(start).On)
            .Distinct()
            .ToFrozenDictionary(day => day, day => read(InventoryOn(day)));
        var spans = new DecidedSpan[_starts.Length];
        try
        {
            Parallel.For(0, spans.Length, i => spans[i] = Decide(_starts[i], days));
        }
        catch (AggregateException several)
        {
            // What one stretch says against the rules, all of them say.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return [.. spans];
    }

    /// <summary>The firms of which a fact is missing in any stretch, with the facts; one engine is enough to ask.</summary>
    public FrozenDictionary<int, ImmutableArray<string>> Open() =>
        _starts
            .SelectMany(start =>
            {
                var request = RequestAt(start);
                var table = _first.Decide(InventoryOn(request.On), request);
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

    private DecidedSpan Decide(SpanStart start, FrozenDictionary<LocalDate, EmergencyReductionInventory> days)
    {
        var request = RequestAt(start);
        var inventory = days[request.On];
        var table = _first.Decide(inventory, request);
        var differences = EngineComparison.Of(table, _second.Decide(inventory, request));
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

    private EmergencyReductionInventory InventoryOn(LocalDate day)
    {
        if (!_days.TryGetValue(day, out var inventory))
        {
            inventory = basis.InventoryOn(day);
            _days.Add(day, inventory);
        }

        return inventory;
    }

    private static DecisionRequest RequestAt(SpanStart start)
    {
        var local = BureauHour.Of(start.From);
        return new DecisionRequest(local.Date, [start.Level], start.ElapsedHours, local.TimeOfDay);
    }
}
