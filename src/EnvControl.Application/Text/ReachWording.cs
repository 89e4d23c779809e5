using EnvControl.Application.Inspections;
using EnvControl.Application.Objections;
using EnvControl.Application.Reach;
using EnvControl.Application.Reach.Codes;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Text;

/// <summary>Says deliveries, objections and findings in Chinese or English (送达、异议与核查用语).</summary>
/// <param name="language">The language.</param>
public sealed class ReachWording(Language language)
{
    private static readonly Bilingual[] Results =
    [
        new("已发出", "sent"),
        new("未发出", "not sent"),
        new("已当面或电话告知", "told in person"),
    ];

    private static readonly Bilingual[] Ways = [new("通知链接", "by link"), new("企业登录", "signed in")];

    private static readonly Bilingual[] Remedies =
    [
        new("补正应急减排清单", "correct the inventory"),
        new("登记绩效等级或名单文件", "record the grade or the document of a list"),
        new("调整预警通知", "amend the alert"),
        new("更正规则", "correct the rules"),
    ];

    private static readonly Bilingual[] Kinds =
    [
        new("未落实", "not carried out"),
        new("已落实", "carried out"),
        new("无法进入", "could not enter"),
        new("其他违法", "other violation"),
    ];

    private static readonly Bilingual[] States =
    [
        new("在运行", "running"),
        new("已停", "stopped"),
        new("部分运行", "partly running"),
        new("未看到", "not seen"),
    ];

    private static readonly Bilingual[] Verdicts =
    [
        new("验证码正确。", "The code is right."),
        new(
            "验证码不对或已失效。请核对后再试，或重新索取。",
            "The code is wrong or no longer opens. Check it, or ask for another."
        ),
        new("尝试次数过多，请过一会儿再试。", "Too many tries; wait a while."),
    ];

    /// <summary>What is said after a code was asked for, whoever asked.</summary>
    public string CodeRequested { get; } =
        language == Language.Chinese
            ? "如果该企业已登记联系电话，验证码已发出。收不到时请打值班电话。"
            : "If a phone of this firm is on record, a code has been sent to it. Call the duty office if none arrives.";

    /// <summary>What came of an attempt to tell a firm.</summary>
    public string Result(DeliveryResult result) => Say(Results[(int)result - 1]);

    /// <summary>How a firm came to its notice.</summary>
    public string Way(ReachWay way) => Say(Ways[(int)way - 1]);

    /// <summary>Where an upheld objection is mended.</summary>
    public string Remedy(ObjectionRemedy remedy) => Say(Remedies[(int)remedy - 1]);

    /// <summary>How far an objection has come.</summary>
    public string Standing(Objection objection) =>
        Say(
            objection.Answer switch
            {
                null => new("待答复", "waiting for an answer"),
                { IsUpheld: true } => new("成立", "upheld"),
                _ => new("不成立", "not upheld"),
            }
        );

    /// <summary>What an inspection came to.</summary>
    public string Kind(FindingKind kind) => Say(Kinds[(int)kind - 1]);

    /// <summary>How a unit was found.</summary>
    public string State(UnitState state) => Say(States[(int)state - 1]);

    /// <summary>What a typed code is worth.</summary>
    public string Verdict(FirmCodeVerdict verdict) => Say(Verdicts[(int)verdict - 1]);

    private string Say(Bilingual words) => language == Language.Chinese ? words.Zh : words.En;
}
