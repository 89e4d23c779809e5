using System.ComponentModel;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Pages.Bureau;

namespace EnvControl.Web.Api.Lists;

/// <summary>An issued list in one line (清单目录行).</summary>
internal sealed record ListRowBody(
    [property: Description("清单号 / Number")] int Number,
    int Alert,
    [property: Description("start、raise、lower、amend")] string Kind,
    [property: Description("预警级别 / Level announced")] string Level,
    [property: Description("genuine有效、superseded已被取代、lifted已解除、withdrawn已撤回")] string Status,
    DateTimeOffset EffectiveFrom,
    DateTimeOffset? IssuedAt,
    string Document
)
{
    /// <summary>A row of the list of lists.</summary>
    public static ListRowBody Of(IssuedRow row) =>
        new(
            row.Number,
            row.Alert.Id,
            row.Notice.Kind.Spell(),
            row.Notice.Level.Spell(),
            Words.Of(row.Status),
            row.Notice.EffectiveFrom.ToDateTimeOffset(),
            row.Notice.IssuedAt?.ToDateTimeOffset(),
            row.Notice.Document
        );
}
