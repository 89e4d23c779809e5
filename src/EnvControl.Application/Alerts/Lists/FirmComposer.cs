using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Works out one firm of a list (编制企业条目): its hours, its duties span by span, or why it is held back.</summary>
/// <param name="spans">The alert's stretches, decided.</param>
/// <param name="matter">What the list is about.</param>
/// <param name="words">Says measures in Chinese.</param>
/// <param name="read">Firms some of whose facts were read by waiver, with those facts.</param>
internal sealed class FirmComposer(
    ImmutableArray<DecidedSpan> spans,
    ListMatter matter,
    Wording words,
    FrozenDictionary<int, ImmutableArray<string>> read
)
{
    private readonly EmergencyReductionInventory _inventory = spans[0].Table.Inventory;
    private readonly Instant _start = spans[0].From;

    /// <summary>A <see cref="ListedFirm"/>, a <see cref="HeldFirm"/>, or <c>null</c> when the scope leaves it out.</summary>
    /// <param name="firm">The row of the firm.</param>
    /// <param name="groups">What it rests on, by waiver group.</param>
    public object? Of(int firm, out ImmutableArray<WaiverGroup> groups)
    {
        groups = [];
        var bounds = Bounds(firm);
        if (bounds.Count == 0)
        {
            return null;
        }

        var parts = Hours(bounds)
            .Select(hour => (From: hour, Span: SpanAt(hour), Lines: LinesAt(bounds, hour)))
            .Where(part => part.Lines.Length > 0)
            .Select(part => (part.From, part.Span, Decision: Decide(firm, part.Span, part.Lines)))
            .ToArray();
        if (Held(firm, parts) is { } held)
        {
            return held;
        }

        groups =
        [
            .. parts
                .SelectMany(part => part.Decision.Lines)
                .SelectMany(line => WaiverGroups.Of(line, read.ContainsKey(firm)))
                .Concat(
                    read.GetValueOrDefault(firm, []).Select(fact => new WaiverGroup(WaiverKind.Fact, fact))
                )
                .Distinct(),
        ];
        return Listed(firm, bounds, parts);
    }

    private Dictionary<int, (Instant From, Instant? To)> Bounds(int firm)
    {
        var (firms, lines) = (_inventory.Enterprises, _inventory.Lines);
        var (first, count) = lines.LinesOf(firm).GetOffsetAndLength(lines.Count);
        var bounds = new Dictionary<int, (Instant From, Instant? To)>();
        for (var line = first; line < first + count; line++)
        {
            var bound = matter.Scope.Bound(
                firms.CreditCodes.Text(firm),
                firms.Divisions.Text(firm),
                lines.Industries.Text(line),
                _start
            );
            if (bound is { } known)
            {
                bounds.Add(line, known);
            }
        }

        return bounds;
    }

    /// <summary>The hours at which anything about the firm may change.</summary>
    private IEnumerable<Instant> Hours(Dictionary<int, (Instant From, Instant? To)> bounds)
    {
        var first = bounds.Values.Min(bound => bound.From);
        return spans
            .Select(span => span.From)
            .Concat(bounds.Values.Select(bound => bound.From))
            .Concat(bounds.Values.Select(bound => bound.To).OfType<Instant>())
            .Where(hour => hour >= first)
            .Distinct()
            .Order();
    }

    private DecidedSpan SpanAt(Instant hour) => spans.Last(span => span.From <= hour);

    private static int[] LinesAt(Dictionary<int, (Instant From, Instant? To)> bounds, Instant hour) =>
        [
            .. bounds
                .Where(bound => bound.Value.From <= hour && (bound.Value.To is not { } to || hour < to))
                .Select(bound => bound.Key)
                .Order(),
        ];

    private FirmDecision Decide(int firm, DecidedSpan span, int[] lines) =>
        FirmDecision.Of(
            firm,
            span.Level,
            _inventory,
            [.. lines.Select(line => span.Table.Line(line, span.Level))]
        );

    private HeldFirm? Held(int firm, (Instant From, DecidedSpan Span, FirmDecision Decision)[] parts)
    {
        var answers = parts
            .SelectMany(part =>
                part.Decision.Lines.SelectMany(line => part.Span.Differences.GetValueOrDefault(line.Line, []))
            )
            .Select(difference => new EngineAnswers(
                _inventory.Lines.Names.Text(difference.Line),
                difference.Level,
                difference.Aspect,
                difference.First,
                difference.Second
            ))
            .Distinct()
            .ToImmutableArray();
        if (!answers.IsEmpty)
        {
            return Back(firm, HeldReason.EnginesDiffer, [], answers);
        }

        var facts = parts
            .SelectMany(part => part.Decision.UnknownDuty)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        return !facts.IsEmpty ? Back(firm, HeldReason.Unknown, facts, [])
            : parts.All(part => part.Decision.IsOutsideLaw) ? Back(firm, HeldReason.NoRule, [], [])
            : null;
    }

    private HeldFirm Back(
        int firm,
        HeldReason reason,
        ImmutableArray<string> facts,
        ImmutableArray<EngineAnswers> answers
    ) =>
        new(
            _inventory.Enterprises.CreditCodes.Text(firm),
            _inventory.Enterprises.Names.Text(firm),
            _inventory.Enterprises.Divisions.Text(firm),
            reason,
            facts,
            answers
        );

    private ListedFirm Listed(
        int firm,
        Dictionary<int, (Instant From, Instant? To)> bounds,
        (Instant From, DecidedSpan Span, FirmDecision Decision)[] parts
    )
    {
        var stretches = ImmutableArray.CreateBuilder<FirmSpan>();
        foreach (var (from, _, decision) in parts)
        {
            var span = SpanOf(from, decision);
            if (stretches.Count == 0 || !span.Repeats(stretches[^1]))
            {
                stretches.Add(span);
            }
        }

        return new ListedFirm(
            _inventory.Enterprises.CreditCodes.Text(firm),
            _inventory.Enterprises.Names.Text(firm),
            _inventory.Enterprises.Divisions.Text(firm),
            stretches.ToImmutable(),
            bounds.Values.All(bound => bound.To is not null) ? bounds.Values.Max(bound => bound.To) : null,
            read.GetValueOrDefault(firm, []),
            [],
            ListedMeasures.Grounds(parts.SelectMany(part => part.Decision.Lines))
        );
    }

    private FirmSpan SpanOf(Instant from, FirmDecision decision) =>
        new(
            from,
            decision.Level,
            decision.Class,
            words.Measures(decision, _inventory.Lines),
            ListedMeasures.Of(decision.Lines, _inventory.Lines),
            decision.Saving,
            decision.Trust,
            decision.UnknownAmount,
            [
                .. decision
                    .Lines.Where(line => line.IsUncovered)
                    .Select(line => _inventory.Lines.Names.Text(line.Line)),
            ]
        );
}
