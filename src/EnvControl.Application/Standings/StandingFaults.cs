using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Standings;

/// <summary>What can be wrong with a claim on a firm's standing (企业情况问题一览).</summary>
public static class StandingFaults
{
    /// <summary>No credit code.</summary>
    public static Fault BadCode(string where, string code, Bilingual why) =>
        Fault.Of(
            "EC4140",
            where,
            $"“{code}”不是统一社会信用代码：{why.Zh}",
            $"'{code}' is no credit code: {why.En}",
            "请对照营业执照。",
            "Compare it with the business licence."
        );

    /// <summary>No kind of standing.</summary>
    public static Fault BadKind(string where, string kind) =>
        Fault.Of(
            "EC4141",
            where,
            $"没有“{kind}”这一种情况。",
            $"There is no kind of standing called '{kind}'.",
            $"可写：{string.Join('、', StandingKinds.All.Select(one => one.Name().Zh))}。",
            $"Write one of {string.Join(", ", StandingKinds.Words)}."
        );

    /// <summary>A value the kind does not have.</summary>
    public static Fault BadValue(string where, StandingKind kind, string value)
    {
        var (zh, en) = Allowed(kind);
        return Fault.Of(
            "EC4142",
            where,
            $"“{value}”不是{kind.Name().Zh}的取值。",
            $"'{value}' is no value of {kind.Spell()}.",
            $"请写：{zh}。",
            $"Write {en}."
        );
    }

    /// <summary>An industry or line where none can be, or none of such a form.</summary>
    public static Fault BadScope(string where, StandingKind kind, string scope) =>
        Fault.Of(
            "EC4143",
            where,
            $"{kind.Name().Zh}不能写“{scope}”。",
            $"'{scope}' cannot stand with {kind.Spell()}.",
            "等级写行业代码如 N15，名单写生产线名称，其余留空；针对整个企业也留空。",
            "With a grade write an industry such as N15, with a list the name of a line, else nothing; nothing also for the whole firm."
        );

    /// <summary>No dates, or an end that is not behind the beginning.</summary>
    public static Fault BadPeriod(string where, string from, string to) =>
        Fault.Of(
            "EC4144",
            where,
            $"日期“{from}”至“{to}”有误。",
            $"The dates '{from}' to '{to}' are wrong.",
            "写成 2026-11-25 的样子，止日不含当天且晚于起日，没有终止的留空。",
            "Write them like 2026-11-25; the end is not included and later than the beginning, empty while there is none."
        );

    /// <summary>No document stands behind the claim.</summary>
    public static Fault NoDocument(string where) =>
        Fault.Of(
            "EC4145",
            where,
            "没有依据文件。",
            "No document stands behind it.",
            "请写文号，不超过200字。",
            "Give its number, at most 200 characters."
        );

    /// <summary>Two rows speak of one thing from the same day.</summary>
    public static Fault SaidTwice(string where, StandingKind kind, string other) =>
        Fault.Of(
            "EC4146",
            where,
            $"同一企业同一天起的{kind.Name().Zh}在 {other} 已经写过。",
            $"What is said of {kind.Spell()} from that day stands at {other} already.",
            "请删去一处。",
            "Delete one of the two."
        );

    /// <summary>Nothing is said of the firm.</summary>
    public static Fault NothingSaid() =>
        Fault.Of(
            "EC4147",
            string.Empty,
            "没有写要记录什么。",
            "It does not say what is to be recorded.",
            "至少写一项，如 --grade D、--guarantee \"livelihood load 80\"、--suspended yes。",
            "Give at least one, such as --grade D, --guarantee \"livelihood load 80\" or --suspended yes."
        );

    /// <summary>The inventory published last does not have the firm.</summary>
    public static Fault NoSuchFirm(StandingClaim claim, int version) =>
        Fault.Of(
            "EC4153",
            claim.Firm.Text,
            $"清单第{version}版里没有这家企业，照记。",
            $"Inventory version {version} does not have the firm; it is recorded all the same.",
            "请核对代码；新企业补入清单以后生效。",
            "Check the code; of a new firm it counts once the inventory has it."
        ) with
        {
            IsWarning = true,
        };

    /// <summary>The inventory published last does not have the line.</summary>
    public static Fault NoSuchLine(StandingClaim claim, int version) =>
        Fault.Of(
            "EC4154",
            claim.Firm.Text,
            $"清单第{version}版里这家企业没有生产线“{claim.Scope}”，照记。",
            $"Inventory version {version} has no line '{claim.Scope}' of this firm; it is recorded all the same.",
            "请核对生产线名称；针对整个企业就不写生产线。",
            "Check the name of the line; for the whole firm name none."
        ) with
        {
            IsWarning = true,
        };

    private static (string Zh, string En) Allowed(StandingKind kind) =>
        kind switch
        {
            StandingKind.Grade => (
                "A+、A、B、B-、C、D 或 ungraded（未评级）",
                "A+, A, B, B-, C, D or ungraded"
            ),
            StandingKind.Guarantee => (
                "民生保障、城市运行、外贸、国家战略之一，再写“负荷 80”或“产量 120 t/d”，用空格隔开；移出名单写 no",
                "livelihood, urbanOperation, foreignTrade or nationalStrategy, then 'load 80' or 'output 120 t/d', with blanks between; no for off the list"
            ),
            StandingKind.Exempt => (
                "最高豁免级别 黄、橙、红，移出名单写 no",
                "the highest level, yellow, orange or red; no for off the list"
            ),
            StandingKind.OffPeak => (
                "停产的百分数，最多一位小数，移出名单写 no",
                "the percent that stands still, at most one decimal; no for off the list"
            ),
            _ => ("yes（是）或 no（否）", "yes or no"),
        };
}
