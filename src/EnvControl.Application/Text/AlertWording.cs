using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;

namespace EnvControl.Application.Text;

/// <summary>Says alerts and lists in Chinese or English (预警用语).</summary>
/// <param name="language">The language.</param>
public sealed class AlertWording(Language language)
{
    private static readonly Bilingual[] States =
    [
        new("起草", "a draft"),
        new("已批准", "approved"),
        new("已签发", "issued"),
        new("已升级", "raised"),
        new("已降级", "lowered"),
        new("已调整", "amended"),
        new("已解除", "lifted"),
        new("已评估", "evaluated"),
        new("已撤回", "withdrawn"),
    ];

    private static readonly Bilingual[] Acts =
    [
        new("批准", "approve"),
        new("签发", "issue"),
        new("紧急签发", "issue without approval"),
        new("升级", "raise"),
        new("降级", "lower"),
        new("调整", "amend"),
        new("解除", "lift"),
        new("评估", "evaluate"),
        new("撤回", "withdraw"),
    ];

    private static readonly Bilingual[] Kinds =
    [
        new("启动", "start"),
        new("升级", "raise"),
        new("降级", "lower"),
        new("调整", "amend"),
        new("解除", "lift"),
    ];

    private static readonly Bilingual[] Origins =
    [
        new("本市预报会商", "own forecast"),
        new("县（市、区）", "county"),
        new("省", "province"),
        new("生态环境部", "ministry"),
    ];

    private static readonly Dictionary<string, Bilingual> Events = new(StringComparer.Ordinal)
    {
        ["draft"] = new("起草", "drafted"),
        ["waive"] = new("提出认可", "proposed waivers"),
        ["approve"] = new("批准", "approved"),
        ["issue"] = new("签发", "issued"),
        ["change"] = new("起草变更", "drafted a change"),
        ["lift"] = new("起草解除", "drafted a lifting"),
        ["withdraw"] = new("撤回", "withdrew"),
        ["review"] = new("复核", "reviewed"),
        ["evaluate"] = new("评估", "evaluated"),
    };

    /// <summary>已签发 / issued.</summary>
    public string State(AlertState state) => Say(States[(int)state - 1]);

    /// <summary>升级 / raise.</summary>
    public string Act(AlertAct act) => Say(Acts[(int)act - 1]);

    /// <summary>启动 / start.</summary>
    public string Kind(NoticeKind kind) => Say(Kinds[(int)kind - 1]);

    /// <summary>省 / province.</summary>
    public string Origin(AlertOrigin origin) => Say(Origins[(int)origin - 1]);

    /// <summary>橙色(Ⅱ级) / orange (II).</summary>
    public string Level(AlertLevel level) => Say(Vocabulary.Level(level));

    /// <summary>二氧化硫 / SO2.</summary>
    public string Pollutant(Pollutant pollutant) => Say(Vocabulary.Pollutant(pollutant));

    /// <summary>严格管控 / strict control.</summary>
    public string Class(ControlClass? value) =>
        value is { } known ? Say(Vocabulary.Class(known)) : Say("按管控令", "by order");

    /// <summary>达到 / met.</summary>
    public string Outcome(TargetOutcome outcome) => Say(Vocabulary.Outcome(outcome));

    /// <summary>What is done: 限产 / curtailment.</summary>
    public string Action(string action) => Say(Vocabulary.Action(action));

    /// <summary>已核实 / verified.</summary>
    public string Trust(Trust trust) => Say(Vocabulary.Trust(trust));

    /// <summary>What was found about a seal.</summary>
    public string Seal(SealFinding finding) =>
        finding switch
        {
            SealFinding.Good => Say("印章有效", "the seal is good"),
            SealFinding.Missing => Say("没有印章", "it bears no seal"),
            SealFinding.UnknownKey => Say(
                "印章的密钥不是本局的",
                "its seal is by a key that is not known here"
            ),
            SealFinding.UnknownAlgorithm => Say(
                "印章的算法不被承认",
                "its seal is of an algorithm that is not known here"
            ),
            _ => Say("印章与内容不符", "its seal does not fit its content"),
        };

    /// <summary>What a list turned out to be.</summary>
    public string Status(ListStatus status) =>
        status switch
        {
            ListStatus.Genuine => Say("真实有效", "genuine, and the list that counts"),
            ListStatus.Superseded => Say("真实，已被后来的清单取代", "genuine, superseded by a later list"),
            ListStatus.Lifted => Say("真实，预警已解除", "genuine; its alert is lifted"),
            ListStatus.Withdrawn => Say("真实，预警已撤回", "genuine; its alert was withdrawn"),
            ListStatus.Altered => Say("已被改动，不是签发的内容", "altered: not what was issued"),
            ListStatus.SealRefused => Say("不予承认", "refused"),
            ListStatus.Diverging => Say(
                "确是签发的内容，但按存档重算不同：存档或程序变了",
                "what was issued, but computed again it differs: what is stored, or the program, has changed"
            ),
            ListStatus.NotIssued => Say(
                "印章有效，但台账里没有这份清单",
                "rightly sealed, and not in the book"
            ),
            _ => Say(
                "印章有效；没有数据库，未重算",
                "rightly sealed; not computed again, as no store is named"
            ),
        };

    /// <summary>How a firm's duty changes.</summary>
    public string Change(FirmChangeKind kind) =>
        kind switch
        {
            FirmChangeKind.NewlyStops => Say("新停产", "newly stops"),
            FirmChangeKind.NewlyBound => Say("新纳入管控", "newly bound"),
            FirmChangeKind.Stricter => Say("加严", "stricter"),
            FirmChangeKind.Other => Say("措施不同", "otherwise"),
            FirmChangeKind.Softer => Say("放宽", "softer"),
            FirmChangeKind.Released => Say("解除管控", "released"),
            _ => Say("改为暂缓", "held back now"),
        };

    /// <summary>What was done, by its word in the book: 签发 / issued.</summary>
    public string Event(string act) => Events.TryGetValue(act, out var words) ? Say(words) : act;

    /// <summary>张三于2020-12-01 20:05签发（第7号清单）.</summary>
    /// <param name="done">What was done.</param>
    /// <param name="names">What waiver groups are called; <c>null</c> leaves them as they are typed.</param>
    public string Done(AlertEvent done, Wording? names = null)
    {
        var details = done.Act == "waive" && names is not null ? names.Groups(done.Details) : done.Details;
        return Say(
            $"{done.By}于{BureauHour.Show(done.At)}{Event(done.Act)}{Bracket(details, "（", "）")}",
            $"{done.By} {Event(done.Act)} at {BureauHour.Show(done.At)}{Bracket(details, " (", ")")}"
        );
    }

    /// <summary>Why a firm is held back.</summary>
    public string Reason(HeldReason reason) =>
        reason switch
        {
            HeldReason.EnginesDiffer => Say("两个引擎结论不一致", "the two engines differ"),
            HeldReason.Unknown => Say("缺少信息", "facts are missing"),
            _ => Say("没有适用的规则", "no rule is in force"),
        };

    /// <summary>Whom a scope entry means: 全部, 410522, 自22:00起.</summary>
    public string Scope(ScopeEntry entry)
    {
        var what = entry.Kind switch
        {
            ScopeKind.All => Say("全部", "all"),
            ScopeKind.Division => Say($"区划{entry.Value}", $"division {entry.Value}"),
            ScopeKind.Industry => Say($"行业{entry.Value}", $"industry {entry.Value}"),
            _ => Say($"企业{entry.Value}", $"firm {entry.Value}"),
        };
        var from = entry.From is { } hour
            ? Say($"（自{BureauHour.Show(hour)}起）", $" (from {BureauHour.Show(hour)})")
            : string.Empty;
        return entry.IsException ? Say($"{what}除外{from}", $"except {what}{from}") : what + from;
    }

    /// <summary>One of two texts, by language.</summary>
    public string Say(string zh, string en) => language == Language.Chinese ? zh : en;

    private string Say(Bilingual words) => Say(words.Zh, words.En);

    private static string Bracket(string text, string open, string close) =>
        text.Length == 0 ? string.Empty : open + text + close;
}
