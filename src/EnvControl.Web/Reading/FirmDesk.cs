using System.Collections.Immutable;
using EnvControl.Application.Keeping;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>Gathers what a firm sees of itself (企业页面数据). Safe to share between threads.</summary>
/// <param name="store">Keeps acknowledgements and objections.</param>
/// <param name="lists">Knows the lists.</param>
/// <param name="duties">Says what they ask.</param>
/// <param name="pictures">Says what is known of the firm.</param>
/// <param name="rules">Name places and facts.</param>
/// <param name="clock">Tells now.</param>
public sealed class FirmDesk(
    IStore store,
    IssuedLists lists,
    DutyReader duties,
    FirmPictures pictures,
    ActiveRules rules,
    IClock clock
)
{
    private const int MostViews = 20_000;

    private readonly Remembered<
        (CreditCode Firm, Language Language, string Phone, int? Alert),
        KeptView
    > _views = new(MostViews);

    /// <summary>The page of a firm. While nothing is done in the store, and no hour is reached at which something changes, it is gathered once.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="language">The language.</param>
    /// <param name="phone">Whom to call.</param>
    /// <param name="alert">Of which alert alone lists are acknowledged; <c>null</c> for all.</param>
    public FirmView Of(CreditCode firm, Language language, string phone, int? alert = null)
    {
        // Asked first: what is done after it makes the mark another.
        var (mark, now, key) = (store.Mark(), clock.GetCurrentInstant(), (firm, language, phone, alert));
        if (_views.TryGet(key, out var kept) && kept.Mark == mark && kept.Holds.Contains(now))
        {
            return kept.View with { Now = now };
        }

        var view = Gather(firm, language, phone, alert, now);
        _views.Put(key, new KeptView(mark, new Interval(now, TurnAfter(view, now)), view));
        return view;
    }

    /// <summary>The first hour after an instant at which the page of a firm becomes another, though nobody does anything.</summary>
    private Instant TurnAfter(FirmView view, Instant now) =>
        view
            .Course.Select(duty => duty.From)
            .Concat(view.Course.Select(duty => duty.Until).OfType<Instant>())
            .Concat(lists.Alerts.Select(alert => alert.LiftedAt).OfType<Instant>())
            .Where(turn => turn > now)
            .Append(BureauDay.At(BureauDay.Of(now).Date.PlusDays(1).AtMidnight()))
            .Min();

    private FirmView Gather(CreditCode firm, Language language, string phone, int? alert, Instant now)
    {
        var known = lists.Alerts;
        var meant = known.Where(one =>
            one.State != AlertState.Withdrawn && (alert is null || one.Id == alert)
        );
        var named = meant
            .Where(one => one.IsInForce || alert is not null)
            .Select(one => one.Notices.LastOrDefault(notice => notice.List is not null))
            .OfType<AlertNotice>()
            .Select(notice =>
                (Number: notice.List!.Value, notice.Level, Index: lists.Find(notice.List.Value)!.Index)
            )
            .Where(list => list.Index.Firm(firm.Text) is not null || list.Index.Held(firm.Text) is not null)
            .ToArray();
        var (acknowledged, objections) = store.Read(kept =>
            (
                named
                    .Select(list => new ListForFirm(
                        list.Number,
                        list.Level,
                        kept.Reach.Acknowledgement(list.Number, firm)
                    ))
                    .ToImmutableArray(),
                named.SelectMany(list => kept.Objections.Of(list.Number, firm)).ToImmutableArray()
            )
        );
        var picture = pictures.Of(firm, language);
        var words = rules.Wording(language);
        var first = named.FirstOrDefault().Index;
        var lifting = alert is { } id ? known.FirstOrDefault(one => one.Id == id)?.Current.Lifting : null;
        return new FirmView(firm, now, phone)
        {
            Name = first?.Firm(firm.Text)?.Name ?? first?.Held(firm.Text)?.Name ?? picture?.Name ?? firm.Text,
            Division = picture is { } seen ? words.Division(seen.Division) : string.Empty,
            Course = duties.Course(firm.Text, now, language),
            Picture = picture,
            Lists = acknowledged,
            Objections = objections,
            HasAlert = known.Any(one => one.IsInForce || one.LiftedAt > now),
            LiftedAt = lifting?.At,
            Continues = lifting?.Continues ?? string.Empty,
            // Codes of other firms are nobody's business here.
            NotRestarting =
            [
                .. (lifting?.NotRestarting ?? []).Where(one =>
                    one == firm.Text || !CreditCode.TryParse(one, out _, out _)
                ),
            ],
            ToSend = picture is null
                ?
                [
                    .. rules
                        .Rules.Facts.Facts.Where(fact => fact.IsCellMandatory)
                        .Select(fact => words.Fact(fact.Id)),
                ]
                : [],
        };
    }

    /// <summary>The county of a firm, as the inventory or else a list in force names it; <c>null</c> when neither does.</summary>
    public string? DivisionOf(CreditCode firm) =>
        pictures.DivisionOf(firm) ?? lists.Duty(firm.Text, clock.GetCurrentInstant())?.Division;

    /// <summary>Whether a list is one that the firm may acknowledge or object to.</summary>
    public bool Names(int list, CreditCode firm, int? alert = null) =>
        lists.Find(list) is { } known
        && (alert is null || known.Head.Alert == alert)
        && (known.Index.Firm(firm.Text) is not null || known.Index.Held(firm.Text) is not null);
}
