using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Application.Alerts;

/// <summary>What the list of a notice is about (通知对应的清单事项).</summary>
internal static class NoticeMatter
{
    /// <summary>The matter of a notice of an alert.</summary>
    public static ListMatter Of(Alert alert, AlertNotice notice) =>
        new(
            notice.Phases,
            [.. alert.Course.Where(phase => phase.From < notice.Phases[0].From)],
            notice.Scope,
            // Who proposed a waiver is the book's to keep, not the list's to publish.
            [.. notice.Waivers.Select(waiver => waiver with { By = string.Empty })],
            BindMode.Stricter
        );

    /// <summary>The groups of a body that a notice does not waive.</summary>
    public static IEnumerable<GroupUse> Open(ListBody body, AlertNotice notice) =>
        body.Uses.Where(use => notice.Waivers.All(waiver => waiver.Group != use.Group));
}
