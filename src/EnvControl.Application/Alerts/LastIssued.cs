using EnvControl.Domain.Alerts;

namespace EnvControl.Application.Alerts;

/// <summary>The notice of a level that was issued last (上次同级别通知): what the next one of that level begins with.</summary>
public static class LastIssued
{
    /// <summary>It; <c>null</c> when none was issued at that level.</summary>
    /// <param name="alerts">All alerts.</param>
    /// <param name="level">The level announced.</param>
    public static AlertNotice? Of(IEnumerable<Alert> alerts, AlertLevel level) =>
        alerts
            .SelectMany(alert => alert.Notices)
            .Where(notice => notice.Level == level && notice.List is not null)
            .MaxBy(notice => notice.IssuedAt);

    /// <summary>Its scope without hours that belonged to that night.</summary>
    public static AlertScope ScopeOf(AlertNotice notice) =>
        new([.. notice.Scope.Entries.Select(entry => entry with { From = null })]);

    /// <summary>Its waivers, proposed by somebody else now.</summary>
    public static IEnumerable<Waiver> WaiversOf(AlertNotice notice, string by) =>
        notice.Waivers.Select(waiver => waiver with { By = by });
}
