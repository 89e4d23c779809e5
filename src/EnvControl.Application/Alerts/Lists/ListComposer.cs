using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Works out the body of a list (编制清单): every firm of the scope decided twice, or held back by name.</summary>
/// <param name="engines">The two engines.</param>
public sealed class ListComposer(EnginePair engines)
{
    /// <summary>What the engines are called, as lists say it.</summary>
    public string Engines => engines.Name;

    /// <summary>The body of the list of a matter.</summary>
    public ListBody Run(ListMatter matter, DecisionBasis basis)
    {
        var decisions = new SpanDecisions(matter, basis, engines);
        var readings = FactReadings.Of(matter.Waivers, basis.Rules.Facts);
        var read = Read(decisions, readings);
        var spans = decisions.Of(inventory => read.Count == 0 ? inventory : readings.Apply(inventory, read));
        var inventory = spans[0].Table.Inventory;
        var firms = ImmutableArray.CreateBuilder<ListedFirm>();
        var held = ImmutableArray.CreateBuilder<HeldFirm>();
        var uses = new Dictionary<WaiverGroup, int>();
        var composer = new FirmComposer(spans, matter, new Wording(basis.Rules, Language.Chinese), read);
        for (var firm = 0; firm < inventory.Enterprises.Count; firm++)
        {
            switch (composer.Of(firm, out var groups))
            {
                case ListedFirm listed:
                    firms.Add(listed);
                    break;
                case HeldFirm back:
                    held.Add(back);
                    break;
            }

            foreach (var group in groups)
            {
                uses[group] = uses.GetValueOrDefault(group) + 1;
            }
        }

        return new ListBody(
            [.. uses.OrderBy(use => use.Key).Select(use => new GroupUse(use.Key, use.Value))],
            held.ToImmutable(),
            Totals(spans, firms),
            firms.ToImmutable()
        );
    }

    /// <summary>The totals, each where it differs from the one before.</summary>
    private static ImmutableArray<ListTotal> Totals(
        ImmutableArray<DecidedSpan> spans,
        IReadOnlyCollection<ListedFirm> firms
    )
    {
        var totals = ImmutableArray.CreateBuilder<ListTotal>();
        for (var i = 0; i < spans.Length; i++)
        {
            var next = i + 1 < spans.Length ? spans[i + 1].From : (Instant?)null;
            var total = ListTotals.Of(spans[i], next, firms);
            if (totals.Count == 0 || !total.Repeats(totals[^1]))
            {
                totals.Add(total);
            }
        }

        return totals.ToImmutable();
    }

    /// <summary>The firms that wait for facts of which every one is read by a waiver, with those facts.</summary>
    private static FrozenDictionary<int, ImmutableArray<string>> Read(
        SpanDecisions decisions,
        FactReadings readings
    ) =>
        readings.IsEmpty
            ? FrozenDictionary<int, ImmutableArray<string>>.Empty
            : decisions
                .Open()
                .Where(open => open.Value.Any(readings.Knows))
                .ToFrozenDictionary(
                    open => open.Key,
                    open => open.Value.Where(readings.Knows).ToImmutableArray()
                );
}
