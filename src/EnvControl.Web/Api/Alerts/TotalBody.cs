using System.ComponentModel;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What the listed firms save together from one hour on (清单合计).</summary>
internal sealed record TotalBody(
    DateTimeOffset From,
    [property: Description("响应级别 / Level of the response")] string Level,
    [property: Description("受约束的企业数 / Firms bound")] int Firms,
    [property: Description("至少减排 / At least saved")] Amounts ReductionKgPerDayLeast,
    [property: Description("至多减排 / At most saved")] Amounts ReductionKgPerDayMost
)
{
    /// <summary>A total of a preview.</summary>
    public static TotalBody Of(ListTotal total) =>
        new(
            total.From.ToDateTimeOffset(),
            total.Level.Spell(),
            total.Firms,
            Amounts.Least(total.Saving),
            Amounts.Most(total.Saving)
        );
}
