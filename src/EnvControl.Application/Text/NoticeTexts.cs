using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Reach;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Text;

/// <summary>What messages to firms say (通知短信用语). They are short: what must be done stands behind the link.</summary>
public static class NoticeTexts
{
    /// <summary>The notice of a list to one of its firms.</summary>
    public static Bilingual OfList(ListHead head, FirmBrief firm, string link)
    {
        var (zh, en) = (new AlertWording(Language.Chinese), new AlertWording(Language.English));
        var from = BureauHour.Show(head.EffectiveFrom);
        return firm.IsHeld
            ? new Bilingual(
                $"【重污染天气】{firm.Name}：第{head.Number}号清单中贵单位暂缓下达，有信息需要补报，请打开：{link}",
                $"Heavy pollution: {firm.Name} is held back in list {head.Number}; something is missing, please open: {link}"
            )
            : new Bilingual(
                $"【重污染天气{zh.Level(head.Level)}预警】{firm.Name}：第{head.Number}号清单，{from}起执行。{(firm.IsStopped ? "须停产。" : string.Empty)}请打开查看措施并签收：{link}",
                $"Heavy pollution alert ({en.Level(head.Level)}): {firm.Name}, list {head.Number}, from {from}. {(firm.IsStopped ? "Production must stop. " : string.Empty)}Read and acknowledge: {link}"
            );
    }

    /// <summary>A one-time code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="minutes">For how long it can be used.</param>
    public static Bilingual OfCode(string code, int minutes) =>
        new(
            $"登录验证码{code}，{minutes}分钟内有效，只能用一次。工作人员不会向您索要。",
            $"Your sign-in code is {code}; it can be used once within {minutes} minutes. Nobody of the bureau asks for it."
        );
}
