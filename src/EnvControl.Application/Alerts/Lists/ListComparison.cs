using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>One list held against another (清单对比): who newly stops, who is released, and what it comes to.</summary>
/// <param name="Before">The head of the one.</param>
/// <param name="After">The head of the other.</param>
/// <param name="At">The hour at which both are asked: when the later of the two begins.</param>
/// <param name="Changes">The firms that change, in the order of their kind.</param>
/// <param name="Saved">How much more all firms save, at most, milligrams a day.</param>
public sealed record ListComparison(
    ListHead Before,
    ListHead After,
    Instant At,
    ImmutableArray<FirmChange> Changes,
    PollutantAmounts Saved
)
{
    /// <summary>Compares two lists.</summary>
    public static ListComparison Of(AlertList before, AlertList after)
    {
        var at = Instant.Max(before.Head.EffectiveFrom, after.Head.EffectiveFrom);
        var old = before.Body.Firms.ToDictionary(firm => firm.CreditCode, StringComparer.Ordinal);
        var changed = after.Body.Firms.ToDictionary(firm => firm.CreditCode, StringComparer.Ordinal);
        var held = after.Body.Held.ToDictionary(firm => firm.CreditCode, StringComparer.Ordinal);
        ImmutableArray<FirmChange> changes =
        [
            .. after
                .Body.Firms.Select(firm => (firm.CreditCode, firm.Name, firm.Division))
                .Concat(before.Body.Firms.Select(firm => (firm.CreditCode, firm.Name, firm.Division)))
                .DistinctBy(firm => firm.CreditCode, StringComparer.Ordinal)
                .Select(firm =>
                    Change(
                        firm.CreditCode,
                        firm.Name,
                        SpanAt(old, firm.CreditCode, at),
                        SpanAt(changed, firm.CreditCode, at),
                        held.ContainsKey(firm.CreditCode)
                    )
                        is { } change
                        ? change with
                        {
                            Division = firm.Division,
                        }
                        : null
                )
                .OfType<FirmChange>()
                .OrderBy(change => change.Kind),
        ];
        return new ListComparison(
            before.Head,
            after.Head,
            at,
            changes,
            changes.Aggregate(PollutantAmounts.Zero, (sum, change) => sum + change.Saved)
        );
    }

    /// <summary>What a firm must do once it has started.</summary>
    private static FirmSpan? SpanAt(Dictionary<string, ListedFirm> firms, string code, Instant at) =>
        firms.TryGetValue(code, out var firm) ? firm.At(Instant.Max(at, firm.From)) : null;

    private static FirmChange? Change(
        string code,
        string name,
        FirmSpan? before,
        FirmSpan? after,
        bool isHeld
    )
    {
        var saved = PollutantAmounts.From(p => (after?.Saving.Most[p] ?? 0) - (before?.Saving.Most[p] ?? 0));
        var kind = KindOf(before, after, isHeld, saved);
        return kind is { } known ? new FirmChange(code, name, known, before, after, saved) : null;
    }

    private static FirmChangeKind? KindOf(
        FirmSpan? before,
        FirmSpan? after,
        bool isHeld,
        PollutantAmounts saved
    )
    {
        if (isHeld)
        {
            return FirmChangeKind.HeldBack;
        }

        if (after is { IsStopped: true } && before is not { IsStopped: true })
        {
            return FirmChangeKind.NewlyStops;
        }

        return (IsBound(before), IsBound(after)) switch
        {
            (false, true) => FirmChangeKind.NewlyBound,
            (true, false) => FirmChangeKind.Released,
            (false, false) => null,
            _ when before!.Measures.SequenceEqual(after!.Measures) => null,
            _ => Pollutants.All.Select(p => Math.Sign(saved[p])).FirstOrDefault(sign => sign != 0) switch
            {
                > 0 => FirmChangeKind.Stricter,
                < 0 => FirmChangeKind.Softer,
                _ => FirmChangeKind.Other,
            },
        };
    }

    /// <summary>Whether it must do anything: whoever reduces voluntarily, or stands idle, is bound to nothing.</summary>
    private static bool IsBound(FirmSpan? span) =>
        span is { Class: not (ControlClass.Voluntary or ControlClass.LongIdle) } && !span.Measures.IsEmpty;
}
