using EnvControl.Domain.Faults;

namespace EnvControl.Engine.Scenarios;

/// <summary>What can be wrong with a scenario once it is held against its baseline (情景与基准不符), said in one place.</summary>
internal static class ScenarioFaults
{
    public static Fault UnknownFirm(string where, string code, string? nearest) =>
        new(
            "EC2611",
            where,
            new($"基准清单里没有企业“{code}”。", $"The baseline has no firm '{code}'."),
            nearest is null
                ? new("请核对统一社会信用代码。", "Check the credit code.")
                : new($"是否应为“{nearest}”？", $"Did you mean '{nearest}'?")
        );

    public static Fault UnknownLine(string where, string code, string line, IEnumerable<string> lines) =>
        new(
            "EC2612",
            where,
            new($"企业{code}没有生产线“{line}”。", $"Firm {code} has no line '{line}'."),
            new($"可写：{string.Join('、', lines)}。", $"It has: {string.Join(", ", lines)}.")
        );

    public static Fault NotItsIndustry(string where, string code, string industry, IEnumerable<string> own) =>
        new(
            "EC2613",
            where,
            new($"“{industry}”不是企业{code}的行业。", $"'{industry}' is no industry of firm {code}."),
            new($"可写：{string.Join('、', own)}。", $"It has: {string.Join(", ", own)}.")
        );

    public static Fault UnknownRule(string where, string rule, string? nearest) =>
        new(
            "EC2614",
            where,
            new($"规则集里没有规则“{rule}”。", $"The rule set has no rule '{rule}'."),
            nearest is null
                ? new(
                    "规则名见 measures.csv 的 rules 列。",
                    "Names of rules stand in the column rules of measures.csv."
                )
                : new($"是否应为“{nearest}”？", $"Did you mean '{nearest}'?")
        );

    public static Fault NoShareToChange(
        string where,
        string rule,
        string named,
        IEnumerable<string> actions
    ) =>
        new(
            "EC2615",
            where,
            new(
                $"规则“{rule}”没有{(named.Length > 0 ? $"“{named}”这样" : string.Empty)}带比例的措施，比例改不了。",
                $"Rule '{rule}' has no measure {(named.Length > 0 ? $"'{named}' " : string.Empty)}with a share to change."
            ),
            actions.Any()
                ? new(
                    $"它的措施有：{string.Join('、', actions)}。限产、停部分生产线、负荷上限和写明减排效果的措施才有比例。",
                    $"It has: {string.Join(", ", actions)}. Only curtailment, lineStop, loadCap and measures with an effect have a share."
                )
                : new("它没有措施。", "It has no measures.")
        );

    public static Fault Conflict(string where, string what, string other) =>
        new(
            "EC2616",
            where,
            new(
                $"{what} 在本情景的 {other} 处已改成别的样子。",
                $"{what} is already changed otherwise at {other} of this scenario."
            ),
            new(
                "同一事物只能改一次：请删去一处，或缩小选取条件。",
                "A thing may be changed once: delete one of the two, or narrow whom it chooses."
            )
        );

    public static Fault AlreadyListed(string where, string code, string list, bool isInBaseline) =>
        new(
            "EC2617",
            where,
            isInBaseline
                ? new($"企业{code}已在名单“{list}”上。", $"Firm {code} stands on the list '{list}' already.")
                : new(
                    $"企业{code}在本情景中两次列入名单“{list}”。",
                    $"This scenario puts firm {code} on the list '{list}' twice."
                ),
            isInBaseline
                ? new(
                    "要改条件，请在同一情景中先移出（listRemove）再列入；或从选取中排除它。",
                    "To change the entry, take the firm off (listRemove) in the same scenario as well; or leave it out of the choice."
                )
                : new("请只留一条。", "Keep one of them.")
        );

    public static Fault LineExists(string where, string code, string line) =>
        new(
            "EC2618",
            where,
            new($"企业{code}已有生产线“{line}”。", $"Firm {code} has a line '{line}' already."),
            new("请给新增的生产线另起名称。", "Give the new line another name.")
        );

    public static Fault LineDoesNotFit(string where, string code, string zh, string en) =>
        new(
            "EC2619",
            where,
            new($"新增的生产线与企业{code}不符：{zh}。", $"The new line does not fit firm {code}: {en}."),
            new("请更正这条生产线的事实。", "Correct the facts of the line.")
        );

    public static Fault NoSources(string where) =>
        new(
            "EC2620",
            where,
            new("基准清单没有全社会其他源，无从调整。", "The baseline has no other sources to scale."),
            new(
                "请在清单中提供 sources.csv，或删去此项。",
                "Add sources.csv to the inventory, or delete this change."
            )
        );

    public static Fault UnknownSource(string where, string what, IEnumerable<string> known) =>
        new(
            "EC2621",
            where,
            new($"基准清单没有其他源“{what}”。", $"The baseline has no other source '{what}'."),
            new($"可写：{string.Join('、', known)}。", $"It has: {string.Join(", ", known)}.")
        );

    public static Fault NothingLeft() =>
        new(
            "EC2622",
            string.Empty,
            new(
                "情景关闭了所有企业的全部生产线，没有可比较的了。",
                "The scenario closes every line of every firm; nothing is left to compare."
            ),
            new("请缩小关闭的范围。", "Close fewer lines.")
        );
}
