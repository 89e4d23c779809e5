using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>The issued lists, each read once, and which alerts they belong to now (已签发清单). Safe to share between threads.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="seal">Looks at seals.</param>
public sealed class IssuedLists(IStore store, IListSeal seal)
{
    private const int MostLists = 32;

    private readonly Remembered<int, KnownList> _lists = new(MostLists);
    private Tuple<int, ImmutableArray<Alert>>? _alerts;

    /// <summary>Every alert as it is now; only that nothing was done is asked each time.</summary>
    public ImmutableArray<Alert> Alerts => store.Read(AlertsOf);

    /// <summary>A list; <c>null</c> when there is none of that number.</summary>
    public KnownList? Find(int number) =>
        _lists.TryGet(number, out var known) ? known
        : number > 0 && store.Read(kept => kept.Alerts.List(number)) is { } kept
            ? _lists.Put(
                number,
                new KnownList(kept.Read(), kept.Sha256, kept.Seal, seal.Check(kept.Bytes.Span, kept.Seal))
            )
        : null;

    /// <summary>What the lists ask of a firm at an instant; <c>null</c> for nothing.</summary>
    public FirmDuty? Duty(string code, Instant at) => Duty(Alerts, code, at);

    /// <summary>What the lists ask of a firm from now on: what holds first, then each change that is fixed already.</summary>
    /// <param name="code">The firm's credit code.</param>
    /// <param name="now">The instant.</param>
    public ImmutableArray<DutyFrom> Course(string code, Instant now)
    {
        var alerts = Alerts;
        var turns = alerts
            .Where(alert => alert.IsInForce || alert.LiftedAt > now)
            .SelectMany(alert => ListsOf(alert).SelectMany(list => Turns(list, code)).Append(alert.LiftedAt))
            .OfType<Instant>()
            .Where(turn => turn > now)
            .Distinct()
            .Order();
        var course = ImmutableArray.CreateBuilder<DutyFrom>();
        course.Add(new DutyFrom(now, Duty(alerts, code, now)));
        foreach (var turn in turns)
        {
            var duty = Duty(alerts, code, turn);
            if (!IsSame(duty?.Holding, course[^1].Duty?.Holding))
            {
                course.Add(new DutyFrom(turn, duty));
            }
        }

        return course.ToImmutable();
    }

    private ImmutableArray<Alert> AlertsOf(IKept kept)
    {
        var acts = kept.Alerts.Acts();
        if (_alerts is { } known && known.Item1 == acts)
        {
            return known.Item2;
        }

        ImmutableArray<Alert> alerts = [.. kept.Alerts.All()];
        _alerts = Tuple.Create(acts, alerts);
        return alerts;
    }

    private FirmDuty? Duty(ImmutableArray<Alert> alerts, string code, Instant at) =>
        FirmDuties.Of(
            code,
            alerts
                .Where(alert => FirmDuties.IsOpen(alert, at))
                .Select(IReadOnlyList<ListIndex> (alert) => [.. ListsOf(alert)]),
            at
        );

    private IEnumerable<ListIndex> ListsOf(Alert alert) =>
        alert.Notices.Select(notice => notice.List).OfType<int>().Select(number => Find(number)!.Index);

    private static IEnumerable<Instant?> Turns(ListIndex list, string code) =>
        list.Firm(code) is { } firm
            ? firm.Spans.Select(span => (Instant?)span.From).Append(firm.To).Append(list.Head.EffectiveFrom)
            : [list.Head.EffectiveFrom];

    private static bool IsSame(FirmBinding? left, FirmBinding? right) =>
        (left, right) switch
        {
            (null, null) => true,
            ({ Span: { } mine }, { Span: { } theirs }) => left.List.Number == right.List.Number
                && mine == theirs,
            ({ Held: not null }, { Held: not null }) => left.List.Number == right.List.Number,
            _ => false,
        };
}
