using System.ComponentModel;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What of a list rests on one assumption or one missing fact (认可组).</summary>
internal sealed record GroupBody(
    [property: Description("认可组，写进waivers.group / Group, as waivers name it")] string Group,
    string NameZh,
    string NameEn,
    [property: Description("涉及的企业数 / Firms that rest on it")] int Firms,
    [property: Description("是否已提出认可；全部为true才能批准 / Whether it is waived; approving needs all")]
        bool IsWaived
)
{
    /// <summary>A group of a preview.</summary>
    public static GroupBody Of(GroupUse use, bool isWaived, Wording zh, Wording en) =>
        new(use.Group.ToString(), zh.Group(use.Group), en.Group(use.Group), use.Firms, isWaived);
}
