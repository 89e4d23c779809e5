using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>What can stand against an act on an alert (预警操作问题), said in one place.</summary>
public static class AlertFaults
{
    /// <summary>There is no such alert.</summary>
    public static Fault NoAlert(int id) =>
        Fault.Of(
            "EC5001",
            $"alert/{id}",
            $"没有第{id}号预警。",
            $"There is no alert {id}.",
            "用 alert show 查看有哪些预警。",
            "See which there are with alert show."
        );

    /// <summary>The alert's state does not allow it; the last one who did something is named.</summary>
    public static Fault NotAllowed(Alert alert, AlertAct act, IEnumerable<AlertAct> allowed, AlertEvent last)
    {
        var (zh, en) = (new AlertWording(Language.Chinese), new AlertWording(Language.English));
        var acts = allowed.ToArray();
        return Fault.Of(
            "EC5002",
            $"alert/{alert.Id}",
            $"预警现在是“{zh.State(alert.State)}”，不能{zh.Act(act)}；{zh.Done(last)}。",
            $"The alert is {en.State(alert.State)} and does not allow to {en.Act(act)}; {en.Done(last)}.",
            acts.Length == 0 ? "该预警已经结束。" : $"现在可以：{string.Join('、', acts.Select(zh.Act))}。",
            acts.Length == 0
                ? "The alert is at its end."
                : $"What it allows now: {string.Join(", ", acts.Select(en.Act))}."
        );
    }

    /// <summary>Somebody else was first.</summary>
    public static Fault Overtaken(AlertEvent last) =>
        Fault.Of(
            "EC5003",
            $"alert/{last.Alert}",
            $"有人先了一步：{new AlertWording(Language.Chinese).Done(last)}。什么都没有改动。",
            $"Somebody else was first: {new AlertWording(Language.English).Done(last)}. Nothing was changed.",
            "请看过现在的预警再决定。",
            "Look at the alert as it is now, then decide."
        );

    /// <summary>Whoever drafted it, or proposed a waiver of it, wants to approve it.</summary>
    public static Fault OwnApproval(string by) =>
        Fault.Of(
            "EC5004",
            "--as",
            $"“{by}”是起草人或认可事项的提出人，不能自己批准。",
            $"'{by}' drafted the notice or proposed a waiver of it and cannot approve it.",
            "请由另一人批准；来不及时用 alert issue --emergency 理由 紧急签发，事后须复核。",
            "Let somebody else approve it; where there is no time, alert issue --emergency REASON, to be reviewed afterwards."
        );

    /// <summary>What rests on an assumption that nobody has waived.</summary>
    public static Fault NotWaived(int alert, GroupUse use, RuleSet rules) =>
        Fault.Of(
            "EC5005",
            $"alert/{alert}",
            $"{use.Firms}家企业的措施建立在假设“{new Wording(rules, Language.Chinese).Group(use.Group)}”上，尚未认可。",
            $"What {use.Firms} firms must do rests on the assumption '{new Wording(rules, Language.English).Group(use.Group)}', which nobody has waived.",
            $"写 alert waive {alert} --group {use.Group} --reason 理由 --reading 如何理解；或先用文件认定（rules adopt）。",
            $"Write alert waive {alert} --group {use.Group} --reason … --reading …, or have a document adopt it (rules adopt)."
        );

    /// <summary>A group that is no group.</summary>
    public static Fault NoGroup(string typed) =>
        Fault.Of(
            "EC5006",
            "--group",
            $"“{typed}”不是认可组。",
            $"'{typed}' is no group to waive.",
            "写 rule:假设文件编号 或 fact:信息项编号；alert show 列出待认可的组。",
            "Write rule:INSTRUMENT or fact:FACT; alert show lists those that are open."
        );

    /// <summary>A reading that the fact cannot have.</summary>
    public static Fault NoReading(string fact, string reading, IEnumerable<string> allowed) =>
        Fault.Of(
            "EC5007",
            "--reading",
            $"“{reading}”不是“{fact}”的取值。",
            $"'{reading}' is no value of '{fact}'.",
            $"写 {string.Join('、', allowed)} 之一。",
            $"Write one of {string.Join(", ", allowed)}."
        );

    /// <summary>There is no such list.</summary>
    public static Fault NoList(int number) =>
        Fault.Of(
            "EC5008",
            $"list/{number}",
            $"没有第{number}号清单。",
            $"There is no list {number}.",
            "用 alert show 查看签发过哪些清单。",
            "See which lists were issued with alert show."
        );

    /// <summary>Nothing is in the making.</summary>
    public static Fault NothingPending(int alert) =>
        Fault.Of(
            "EC5009",
            $"alert/{alert}",
            "没有起草中的通知。",
            "No notice is in the making.",
            "先用 alert change 起草变更，或用 alert lift 起草解除。",
            "Draft a change with alert change or a lifting with alert lift first."
        );

    /// <summary>Another notice is in the making.</summary>
    public static Fault Pending(int alert, AlertNotice notice) =>
        Fault.Of(
            "EC5010",
            $"alert/{alert}",
            $"{notice.DraftedBy}于{BureauHour.Show(notice.DraftedAt)}起草的{new AlertWording(Language.Chinese).Kind(notice.Kind)}通知还没有了结。",
            $"A notice to {new AlertWording(Language.English).Kind(notice.Kind)}, drafted by {notice.DraftedBy} at {BureauHour.Show(notice.DraftedAt)}, is still in the making.",
            "先签发它，或用 alert withdraw 撤回它。",
            "Issue it, or withdraw it with alert withdraw."
        );

    /// <summary>A notice that is approved is not changed any more.</summary>
    public static Fault AlreadyApproved(int alert, AlertApproval approval) =>
        Fault.Of(
            "EC5011",
            $"alert/{alert}",
            $"{approval.By}已于{BureauHour.Show(approval.At)}批准，内容不能再动。",
            $"{approval.By} approved it at {BureauHour.Show(approval.At)}; its content stands.",
            "要改就撤回重拟。",
            "Withdraw it and draft another to change it."
        );

    /// <summary>A notice that nobody has approved.</summary>
    public static Fault NotApproved(int alert) =>
        Fault.Of(
            "EC5012",
            $"alert/{alert}",
            "还没有人批准。",
            "Nobody has approved it yet.",
            "先由起草人以外的人 alert approve；来不及时用 alert issue --emergency 理由。",
            "Let somebody other than its author approve it with alert approve; where there is no time, alert issue --emergency REASON."
        );

    /// <summary>Firms have less than a day to prepare: a warning, never a refusal.</summary>
    public static Fault ShortLead(Instant from, Duration lead) =>
        Fault.Of(
            "EC5013",
            BureauHour.Show(from),
            lead < Duration.Zero
                ? $"起始时刻已过去{Math.Ceiling(-lead.TotalHours):0}小时。"
                : $"距起始时刻只有{Math.Floor(lead.TotalHours):0}小时，不足24小时。",
            lead < Duration.Zero
                ? $"The hour of start is {Math.Ceiling(-lead.TotalHours):0} hours past."
                : $"The hour of start is {Math.Floor(lead.TotalHours):0} hours ahead, less than 24.",
            "企业准备时间不足，请逐家确认收到；不影响签发。",
            "Firms have little time to prepare: make sure each has heard. It may be issued all the same."
        ) with
        {
            IsWarning = true,
        };

    /// <summary>An hour that is none, or not a full one.</summary>
    public static Fault BadHour(string option, string typed) =>
        Fault.Of(
            "EC5014",
            option,
            $"“{typed}”不是整点时刻。",
            $"'{typed}' is no full hour.",
            "写北京时间整点，如 2020-12-01T20:00。",
            "Write a full hour of Beijing time, such as 2020-12-01T20:00."
        );

    /// <summary>Phases that do not follow one another.</summary>
    public static Fault BadPhases() =>
        Fault.Of(
            "EC5015",
            "--phase",
            "各阶段的起始时刻没有依次在后。",
            "The phases do not each begin after the one before.",
            "按时间先后写，第一阶段即 --from。",
            "Write them in order of time; the first is --from."
        );

    /// <summary>A scope that names something unknown.</summary>
    public static Fault NoScope(string typed, string? nearest) =>
        Fault.Of(
            "EC5016",
            "--scope",
            $"看不懂范围“{typed}”。",
            $"The scope '{typed}' is not understood.",
            $"写 all、division:区划代码、industry:行业代码 或 firm:信用代码，可加 @2020-12-01T22:00；除外写 --except。{(nearest is null ? string.Empty : $"是否指 {nearest}？")}",
            $"Write all, division:CODE, industry:CODE or firm:CODE, with @2020-12-01T22:00 if it has its own hour; leave out with --except.{(nearest is null ? string.Empty : $" Did you mean {nearest}?")}"
        );

    /// <summary>A scope that catches nobody.</summary>
    public static Fault NobodyMeant() =>
        Fault.Of(
            "EC5017",
            "--scope",
            "这个范围里没有任何企业。",
            "No firm is within this scope.",
            "检查范围和除外。",
            "Check the scope and its exceptions."
        );

    /// <summary>A review by somebody who had a hand in it.</summary>
    public static Fault OwnReview(string by) =>
        Fault.Of(
            "EC5018",
            "--as",
            $"“{by}”起草或签发了这份通知，不能自己复核。",
            $"'{by}' drafted or issued the notice and cannot review it.",
            "请由另一人复核。",
            "Let somebody else review it."
        );

    /// <summary>Nothing is to be reviewed.</summary>
    public static Fault NothingToReview(int alert) =>
        Fault.Of(
            "EC5019",
            $"alert/{alert}",
            "没有待复核的紧急签发。",
            "No emergency is waiting for a review.",
            "无须再做。",
            "There is nothing to do."
        );

    /// <summary>A change that goes back behind the start of what counts.</summary>
    public static Fault TooEarly(Instant from, Instant start) =>
        Fault.Of(
            "EC5020",
            BureauHour.Show(from),
            $"早于现行通知的起始时刻{BureauHour.Show(start)}。",
            $"That is before {BureauHour.Show(start)}, when the notice in force begins.",
            "写同一时刻或更晚的时刻；还没开始的预警可以撤回。",
            "Write that hour or a later one; an alert that has not begun can be withdrawn."
        );

    /// <summary>What a list is bound to is not what is kept any more.</summary>
    public static Fault OtherInventory(int version, string expected, string found) =>
        Fault.Of(
            "EC5021",
            $"inventory/{version}",
            $"保存的清单版本与签发时不同（{Short(expected)}，现为{Short(found)}）。",
            $"The stored version of the inventory is not what it was at issue ({Short(expected)}, now {Short(found)}).",
            "已发布的版本不应改变：运行 audit verify 和 db verify，从备份恢复。",
            "A published version does not change: run audit verify and db verify, and restore it from a backup."
        );

    /// <summary>Neither a number nor a file.</summary>
    public static Fault NoListFile(string typed) =>
        Fault.Of(
            "EC5022",
            typed,
            "既不是清单号，也没有这个文件。",
            "It is neither the number of a list nor a file.",
            "写清单号，或清单文件（.json）的路径。",
            "Write the number of a list, or the path of its file (.json)."
        );

    /// <summary>A text that must be there is not.</summary>
    public static Fault TextMissing(string option) =>
        Fault.Of(
            "EC5023",
            option,
            $"缺少 {option}。",
            $"{option} is missing.",
            "它写进预警记录，不能省略。",
            "It goes into the record of the alert and cannot be left out."
        );

    /// <summary>A list was issued and its files could not be written.</summary>
    public static Fault NotExported(int number) =>
        Fault.Of(
            "EC5029",
            $"list/{number}",
            $"第{number}号清单已经签发并存档，只是文件没有写出。",
            $"List {number} is issued and kept; only its files could not be written.",
            $"排除原因后用 alert export {number} --out 目录 写出，不要重新签发。",
            $"Remove the cause and write them with alert export {number} --out DIR; do not issue it again."
        );

    /// <summary>A forecast that cannot be read.</summary>
    public static Fault BadForecast(string file, int line, string typed) =>
        Fault.Of(
            "EC5040",
            $"{file}:{line}",
            $"“{typed}”不是空气质量指数。",
            $"'{typed}' is no air quality index.",
            "每行写一个小时：时刻,指数，如 2020-12-01T20:00,215；没有有效值的留空。",
            "Write one hour a line: time,index, such as 2020-12-01T20:00,215; leave the index empty where it is not valid."
        );

    /// <summary>Hours of a forecast that do not follow one another.</summary>
    public static Fault ForecastGap(string file, int line) =>
        Fault.Of(
            "EC5041",
            $"{file}:{line}",
            "这一行不是上一行的下一个小时。",
            "This is not the hour after the line before.",
            "逐小时写，缺的小时写时刻、指数留空。",
            "Write every hour; of one that is missing write the time and leave the index empty."
        );

    /// <summary>No start standard is in force on the day.</summary>
    public static Fault NoThresholds(string day) =>
        Fault.Of(
            "EC5042",
            day,
            "该日没有施行的预警分级标准。",
            "No start standards are in force on that day.",
            "见 rules/thresholds.json。",
            "See rules/thresholds.json."
        );

    /// <summary>No origin.</summary>
    public static Fault NoOrigin(string typed) =>
        Fault.Of(
            "EC5027",
            "--origin",
            $"没有“{typed}”这种来源。",
            $"'{typed}' is no origin.",
            "写 本市、县、省 或 部。",
            $"Write one of {string.Join(", ", AlertWords.AllOrigins)}."
        );

    /// <summary>A division that the rules do not know.</summary>
    public static Fault NoDivision(string typed, string? nearest) =>
        Fault.Of(
            "EC5028",
            "--division",
            $"没有“{typed}”这个区划。",
            $"There is no division '{typed}'.",
            $"写区划代码，见 rules/divisions.json。{(nearest is null ? string.Empty : $"是否指 {nearest}？")}",
            $"Write a code of rules/divisions.json.{(nearest is null ? string.Empty : $" Did you mean {nearest}?")}"
        );

    /// <summary>No inventory was published yet.</summary>
    public static Fault NothingPublished() =>
        Fault.Of(
            "EC5024",
            "inventory",
            "还没有发布过清单版本。",
            "No version of the inventory was published yet.",
            "先 import 导入清单，再 inventory publish 发布。",
            "Bring one in with import and publish it with inventory publish."
        );

    /// <summary>There is no such version of the inventory.</summary>
    public static Fault NoVersion(int version) =>
        Fault.Of(
            "EC5025",
            $"inventory/{version}",
            $"没有第{version}版清单。",
            $"There is no version {version} of the inventory.",
            "用 inventory list 查看有哪些版本。",
            "See which there are with inventory list."
        );

    /// <summary>A draft of the inventory decides nothing.</summary>
    public static Fault NotPublished(int version) =>
        Fault.Of(
            "EC5026",
            $"inventory/{version}",
            $"第{version}版清单还是草稿，不能据以下达。",
            $"Version {version} of the inventory is a draft, on which nothing can be ordered.",
            "先发布它（inventory publish）。",
            "Publish it first (inventory publish)."
        );

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
