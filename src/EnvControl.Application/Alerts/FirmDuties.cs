using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Tells one firm's duty at an instant from the lists of alerts (单个企业某一时刻的义务): phases, own hours, the stricter of two alerts. Pure.</summary>
public static class FirmDuties
{
    private static readonly Comparer<FirmBinding> Strictest = Comparer<FirmBinding>.Create(
        (left, right) =>
            (left.Span, right.Span) switch
            {
                ({ } mine, { } theirs) when ListOverlaps.Compare(theirs, mine) is not 0 and var order =>
                    order,
                ({ }, null) => -1,
                (null, { }) => 1,
                _ => left.List.Number.CompareTo(right.List.Number),
            }
    );

    /// <summary>Whether lists of an alert bind anybody at an instant.</summary>
    public static bool IsOpen(Alert alert, Instant at) =>
        alert.State != AlertState.Withdrawn
        && !alert.Notices.IsEmpty
        && alert.Start <= at
        && (alert.LiftedAt is not { } end || at < end);

    /// <summary>What binds a firm, or holds it back; <c>null</c> for nothing.</summary>
    /// <param name="code">The firm's credit code.</param>
    /// <param name="alerts">The lists of each open alert, in the order of their issue.</param>
    /// <param name="at">The instant.</param>
    public static FirmDuty? Of(string code, IEnumerable<IReadOnlyList<ListIndex>> alerts, Instant at)
    {
        ImmutableArray<FirmBinding> bindings =
        [
            .. alerts
                .Select(lists => Binding([.. lists.Where(list => list.Head.EffectiveFrom <= at)], code, at))
                .OfType<FirmBinding>()
                .Order(Strictest),
        ];
        return bindings switch
        {
            [] => null,
            [{ Firm: { } firm }, ..] => new FirmDuty(code, firm.Name, firm.Division, bindings),
            [var first, ..] => new FirmDuty(code, first.Held!.Name, first.Held!.Division, bindings),
        };
    }

    /// <summary>What an alert's lists ask: the last list that has begun counts; where the firm has not started in it yet, the one before.</summary>
    private static FirmBinding? Binding(ListIndex[] begun, string code, Instant at)
    {
        for (var i = begun.Length - 1; i >= 0; i--)
        {
            var list = begun[i];
            if (list.Held(code) is { } held)
            {
                return new FirmBinding(list.Head, null, null, held);
            }

            if (list.Firm(code) is not { } firm)
            {
                return null;
            }

            if (firm.At(at) is { } span)
            {
                return new FirmBinding(list.Head, firm, span, null);
            }

            if (firm.From <= at && i == begun.Length - 1)
            {
                return null;
            }
        }

        return null;
    }
}
