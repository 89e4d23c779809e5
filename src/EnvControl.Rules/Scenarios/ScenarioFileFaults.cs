using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Scenarios;

/// <summary>What can be wrong with a scenario file by itself (情景文件问题), said in one place.</summary>
internal static class ScenarioFileFaults
{
    public static Fault NotReadable(string path, Bilingual why) =>
        new(
            "EC2601",
            path,
            new($"情景文件读不了：{why.Zh}。", $"The scenario file cannot be read: {why.En}."),
            new("请检查路径和权限。", "Check its path and rights.")
        );

    public static Fault BadDay(string where, string typed) =>
        new(
            "EC2602",
            where,
            new($"“{typed}”不是日期，或止日不晚于起日。", $"'{typed}' is no date, or ends before it begins."),
            new(
                "请写成 2020-12-01 的样子，止日晚于起日。",
                "Write it like 2020-12-01, the end after the beginning."
            )
        );

    public static Fault Lacks(string where, string change, string property) =>
        new(
            "EC2603",
            where,
            new($"改动“{change}”缺少“{property}”。", $"The change '{change}' lacks '{property}'."),
            new(
                "请补上，写法见 rules/schema/whatif.schema.json。",
                "Add it; see rules/schema/whatif.schema.json."
            )
        );

    public static Fault Stray(string where, string change, string property, IEnumerable<string> allowed) =>
        new(
            "EC2604",
            where,
            new($"改动“{change}”用不着“{property}”。", $"The change '{change}' has no use for '{property}'."),
            new($"可写：{string.Join('、', allowed)}。", $"It takes: {string.Join(", ", allowed)}.")
        );

    public static Fault BadChoice(string where) =>
        new(
            "EC2605",
            where,
            new("看不出选哪些企业。", "It does not say which firms are meant."),
            new(
                "写 codes（可加 line），或写 where，或写 top 和 by（可加 where、order）；不能混用。",
                "Write codes (perhaps with line), or where, or top with by (perhaps with where and order); not both kinds."
            )
        );

    public static Fault FactOutOfReach(string where, string fact) =>
        new(
            "EC2606",
            where,
            new($"选取企业时还不知道“{fact}”。", $"'{fact}' is not known when firms are chosen."),
            new(
                "只用企业、生产线和名单的事实；预警级别、持续小时数和管控类别不能用。",
                "Use facts of firms, lines and lists; not the level, the hours elapsed or the control class."
            )
        );

    public static Fault NotRankable(string where, string fact, string? nearest) =>
        new(
            "EC2607",
            where,
            new($"不能按“{fact}”排序。", $"Firms cannot be ranked by '{fact}'."),
            nearest is null || nearest == fact
                ? new("请用企业或生产线的数值事实。", "Use a number fact of firms or lines.")
                : new($"是否应为“{nearest}”？", $"Did you mean '{nearest}'?")
        );

    public static Fault TooFine(string where, string typed) =>
        new(
            "EC2608",
            where,
            new($"百分数“{typed}”最多写一位小数。", $"The percentage '{typed}' has more than one decimal."),
            new("请改为一位小数。", "Write at most one decimal.")
        );

    public static Fault BadLineFact(string where, string fact, Bilingual why) =>
        new(
            "EC2609",
            where,
            new($"生产线的事实“{fact}”有误：{why.Zh}。", $"The line's fact '{fact}' is wrong: {why.En}."),
            new(
                "事实的名称、类型和范围见 rules/facts.json。",
                "Names, types and ranges stand in rules/facts.json."
            )
        );

    public static Fault BadEntry(string where, string list, Bilingual why) =>
        new(
            "EC2610",
            where,
            new(
                $"列入名单“{list}”的条件有误：{why.Zh}。",
                $"What the list '{list}' approves is wrong: {why.En}."
            ),
            new(
                "保障类写 reason 和 loadPercent 或 quantity，豁免写 highestLevel，错峰写 sharePercent。",
                "guarantee takes reason and loadPercent or quantity, exemption highestLevel, off-peak sharePercent."
            )
        );

    public static Fault UnknownIndustry(string where, string word, string? nearest) =>
        new(
            "EC2623",
            where,
            new($"没有行业“{word}”。", $"There is no industry '{word}'."),
            nearest is null
                ? new("行业代码见 rules/industries.json。", "Codes stand in rules/industries.json.")
                : new($"是否应为“{nearest}”？", $"Did you mean '{nearest}'?")
        );
}
