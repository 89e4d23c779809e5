using System.ComponentModel;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What the notice in the making would list (预览).</summary>
internal sealed record PreviewBody(
    [property: Description("列入的企业数 / Firms listed")] int Firms,
    [property: Description("全市合计，按时刻 / Totals of the whole list, hour by hour")]
        IReadOnlyList<TotalBody> Totals,
    [property: Description("清单所依据的假设和缺项 / Assumptions and missing facts it rests on")]
        IReadOnlyList<GroupBody> Groups,
    [property: Description("暂缓下达的企业，限本账号的县区 / Firms held back, of the account's counties")]
        IReadOnlyList<HeldBody> HeldBack
)
{
    /// <summary>The preview of an alert, as one account may see it.</summary>
    public static PreviewBody Of(AlertNotice notice, AlertPreview preview, Account account)
    {
        var waived = notice.Waivers.Select(waiver => waiver.Group).ToHashSet();
        var (zh, en) = (
            new Wording(preview.Rules, Language.Chinese),
            new Wording(preview.Rules, Language.English)
        );
        return new PreviewBody(
            preview.Body.Firms.Length,
            [.. preview.Body.Totals.Select(TotalBody.Of)],
            [.. preview.Body.Uses.Select(use => GroupBody.Of(use, waived.Contains(use.Group), zh, en))],
            [.. preview.Body.Held.Where(firm => account.Covers(firm.Division)).Select(HeldBody.Of)]
        );
    }
}
