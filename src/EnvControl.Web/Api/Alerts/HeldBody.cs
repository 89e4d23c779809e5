using System.ComponentModel;
using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Web.Api.Alerts;

/// <summary>A firm that the list would hold back (暂缓下达的企业).</summary>
internal sealed record HeldBody(
    string CreditCode,
    string Name,
    string Division,
    [property: Description("enginesDiffer两个引擎不一致、unknown缺少信息、noRule没有适用的规则")]
        string Reason,
    [property: Description("缺少的事实 / Facts that are missing")] IReadOnlyList<string> Facts
)
{
    /// <summary>A firm of a preview.</summary>
    public static HeldBody Of(HeldFirm firm) =>
        new(firm.CreditCode, firm.Name, firm.Division, Words.Of(firm.Reason), firm.Facts);
}
