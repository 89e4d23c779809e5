using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>Tells anybody which alerts there are (预警公告板). No firm is named.</summary>
/// <param name="lists">Knows the alerts.</param>
/// <param name="rules">Name places and industries.</param>
/// <param name="clock">Tells now.</param>
public sealed class AlertBoard(IssuedLists lists, ActiveRules rules, IClock clock)
{
    /// <summary>The alerts in force now or from an hour to come, the highest level first.</summary>
    public IReadOnlyList<AlertNow> Current(Language language)
    {
        var now = clock.GetCurrentInstant();
        return
        [
            .. lists
                .Alerts.Where(alert => alert.IsInForce || alert.LiftedAt > now)
                .Where(alert => alert.State != AlertState.Withdrawn)
                .Select(alert => Of(alert, now, language))
                .OrderByDescending(alert => alert.HasBegun)
                .ThenByDescending(alert => alert.Level),
        ];
    }

    /// <summary>The alert that ended last; <c>null</c> for none.</summary>
    public AlertNow? Ended(Language language)
    {
        var now = clock.GetCurrentInstant();
        return
            lists
                .Alerts.Where(alert => alert.State != AlertState.Withdrawn && alert.LiftedAt <= now)
                .MaxBy(alert => alert.LiftedAt)
                is { } last
            ? Of(last, last.LiftedAt!.Value, language)
            : null;
    }

    /// <summary>Whom a notice binds, without the names of firms.</summary>
    public string ScopeOf(AlertNotice notice, Language language)
    {
        var words = rules.Wording(language);
        var firms = notice.Scope.Entries.Count(entry => entry.Kind == ScopeKind.Firm);
        return string.Join(
            words.Say("、", ", "),
            notice
                .Scope.Entries.Where(entry => entry.Kind != ScopeKind.Firm)
                .Select(entry => Named(entry, words))
                .Concat(
                    firms == 0
                        ? []
                        : [words.Say($"另有单独列明的企业{firms}家", $"{firms} firms named one by one")]
                )
        );
    }

    private AlertNow Of(Alert alert, Instant at, Language language)
    {
        // A lifting has neither scope nor phases: what was issued before it says whom and at which level.
        var notice = alert.Notices.Last(one => one.Lifting is null);
        var course = alert.Course;
        var phase = course.LastOrDefault(one => one.From <= at) ?? course[0];
        var later = course.FirstOrDefault(one => one.From > phase.From);
        return new AlertNow(
            phase.Level,
            alert.Start,
            alert.LiftedAt,
            ScopeOf(notice, language),
            notice.Document,
            notice.Cause,
            notice.List,
            later is null ? [] : [.. course.Where(one => one.From > at && one.From > phase.From)],
            alert.Start <= at
        );
    }

    private string Named(ScopeEntry entry, Wording words)
    {
        var what = entry.Kind switch
        {
            ScopeKind.All => words.Say("全市涉气企业", "all air-emitting firms of the city"),
            ScopeKind.Division => Place(entry.Value, words),
            _ => words.Industry(entry.Value),
        };
        return entry.IsException ? words.Say($"{what}除外", $"except {what}") : what;
    }

    private string Place(string code, Wording words) =>
        rules.Rules.Division.Text.StartsWith(code, StringComparison.Ordinal) && rules.Rules.Place is { } place
            ? words.Say(place)
            : words.Division(code);
}
