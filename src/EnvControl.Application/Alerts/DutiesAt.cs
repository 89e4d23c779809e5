using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Tells every firm's duty at an instant from the issued lists (某一时刻的义务): phases, own hours, the stricter of two alerts.</summary>
/// <param name="store">Keeps the lists.</param>
public sealed class DutiesAt(IStore store)
{
    /// <summary>The firms bound or held back at an instant, by credit code.</summary>
    public ImmutableArray<FirmDuty> Run(Instant at)
    {
        var alerts = store.Read(kept =>
            kept.Alerts.All()
                .Where(alert => alert.State != AlertState.Withdrawn && !alert.Notices.IsEmpty)
                .Where(alert => alert.Start <= at && (alert.LiftedAt is not { } end || at < end))
                .Select(alert => kept.Alerts.ListsOf(alert.Id).Select(list => list.Read()).ToArray())
                .ToArray()
        );
        return
        [
            .. alerts
                .SelectMany(lists => Bindings(lists, at))
                .GroupBy(CodeOf, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => DutyOf(group.Key, [.. group.Order(Strictest)])),
        ];
    }

    private static Comparer<FirmBinding> Strictest { get; } =
        Comparer<FirmBinding>.Create(
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

    private static string CodeOf(FirmBinding binding) => binding.Firm?.CreditCode ?? binding.Held!.CreditCode;

    private static FirmDuty DutyOf(string code, ImmutableArray<FirmBinding> bindings) =>
        bindings[0].Firm is { } firm
            ? new FirmDuty(code, firm.Name, firm.Division, bindings)
            : new FirmDuty(code, bindings[0].Held!.Name, bindings[0].Held!.Division, bindings);

    /// <summary>What an alert's lists ask: the last list that has begun counts; where a firm has not started in it yet, the one before.</summary>
    private static IEnumerable<FirmBinding> Bindings(AlertList[] lists, Instant at)
    {
        var begun = lists.Where(list => list.Head.EffectiveFrom <= at).Reverse().ToArray();
        if (begun.Length == 0)
        {
            yield break;
        }

        foreach (var held in begun[0].Body.Held)
        {
            yield return new FirmBinding(begun[0].Head, null, null, held);
        }

        foreach (var firm in begun[0].Body.Firms)
        {
            if (firm.At(at) is { } span)
            {
                yield return new FirmBinding(begun[0].Head, firm, span, null);
            }
            else if (firm.From > at && Before(begun.Skip(1), firm.CreditCode, at) is { } before)
            {
                yield return before;
            }
        }
    }

    private static FirmBinding? Before(IEnumerable<AlertList> earlier, string code, Instant at)
    {
        foreach (var list in earlier)
        {
            if (list.Body.Held.FirstOrDefault(held => held.CreditCode == code) is { } held)
            {
                return new FirmBinding(list.Head, null, null, held);
            }

            if (list.Body.Firms.FirstOrDefault(firm => firm.CreditCode == code) is not { } firm)
            {
                return null;
            }

            if (firm.At(at) is { } span)
            {
                return new FirmBinding(list.Head, firm, span, null);
            }
        }

        return null;
    }
}
