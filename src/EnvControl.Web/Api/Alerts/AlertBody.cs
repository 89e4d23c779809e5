using System.ComponentModel;
using System.Globalization;
using EnvControl.Domain.Alerts;

namespace EnvControl.Web.Api.Alerts;

/// <summary>An alert (预警).</summary>
internal sealed record AlertBody(
    [property: Description("编号 / Number")] int Id,
    [property: Description("第几次变动；ETag随它变 / Changes with each act, and the ETag with it")]
        int Version,
    [property: Description("forecast、county、province、ministry")] string Origin,
    [property: Description("区划代码 / Division")] string Division,
    [property: Description("draft、approved、issued、raised、lowered、amended、lifted、evaluated、withdrawn")]
        string State,
    [property: Description("是否有生效或将生效的名单 / Whether a list of it binds firms")] bool IsInForce,
    DateTimeOffset Start,
    DateTimeOffset? LiftedAt,
    [property: Description("已签发的通知 / Notices issued")] IReadOnlyList<NoticeBody> Notices,
    [property: Description("办理中的通知 / The notice in the making")] NoticeBody? Pending
)
{
    /// <summary>An alert as it is kept.</summary>
    public static AlertBody Of(Alert alert) =>
        new(
            alert.Id,
            alert.Version,
            alert.Origin.Spell(),
            alert.Division,
            alert.State.Spell(),
            alert.IsInForce,
            alert.Start.ToDateTimeOffset(),
            alert.LiftedAt?.ToDateTimeOffset(),
            [.. alert.Notices.Select(NoticeBody.Of)],
            alert.Pending is { } pending ? NoticeBody.Of(pending) : null
        );

    /// <summary>Its ETag: another after each act.</summary>
    public static string TagOf(Alert alert) =>
        string.Create(CultureInfo.InvariantCulture, $"alert-{alert.Id}-{alert.Version}");
}
