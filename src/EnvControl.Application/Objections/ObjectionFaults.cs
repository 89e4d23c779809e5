using EnvControl.Application.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Objections;

/// <summary>What can be wrong with objections and their answers (异议问题).</summary>
public static class ObjectionFaults
{
    /// <summary>A text that is missing or too long.</summary>
    public static Fault BadText() =>
        Fault.Of(
            "EC5115",
            string.Empty,
            $"没有写理由，或超过{Objection.MostCharacters}字。",
            $"The text is missing or longer than {Objection.MostCharacters} characters.",
            "请写清哪里不对、应当怎样；材料可作附件。",
            "Say what is wrong and what would be right; papers may be attached."
        );

    /// <summary>An objection that is not there.</summary>
    public static Fault NoObjection(int number) =>
        Fault.Of(
            "EC5116",
            $"objection/{number}",
            $"没有第{number}号异议。",
            $"There is no objection {number}.",
            "请核对编号。",
            "Check the number."
        );

    /// <summary>An objection somebody has answered.</summary>
    public static Fault Answered(ObjectionAnswer answer) =>
        Fault.Of(
            "EC5117",
            $"objection/{answer.Objection}",
            $"已由{answer.By}于{BureauHour.Show(answer.At)}答复，没有改动。",
            $"{answer.By} answered it on {BureauHour.Show(answer.At)}; nothing was changed.",
            "答复一经作出不再更改；企业可以再提异议。",
            "An answer stands; the firm may object again."
        );

    /// <summary>An upheld objection without a remedy, or one with although it is not upheld.</summary>
    public static Fault BadRemedy() =>
        Fault.Of(
            "EC5118",
            string.Empty,
            "异议成立须写明在哪里处理；不成立则不写。",
            "An upheld objection needs the place where it is mended; another has none.",
            "请选：补正清单、登记等级或名单、调整预警、更正规则。",
            "Choose: inventory, standing, alert or rules."
        );

    /// <summary>A firm with too many unanswered objections to one list.</summary>
    public static Fault TooMany(int list, int most) =>
        Fault.Of(
            "EC5119",
            $"list/{list}",
            $"对第{list}号清单已有{most}份异议等待答复。",
            $"{most} objections to list {list} are waiting for an answer already.",
            "请等答复；急事请打值班电话。",
            "Wait for an answer; call the duty office in a hurry."
        );
}
