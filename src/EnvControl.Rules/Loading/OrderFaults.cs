using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Every fault the file of a control order can have (管控令文件问题一览), so that their wording is reviewed in one place.</summary>
internal static class OrderFaults
{
    public static Fault Missing(string where, string member, string zh, string en) =>
        Fault.Of(
            "EC2411",
            where,
            $"管控令缺少“{member}”，或其写法不对。",
            $"The order lacks '{member}', or it is written wrongly.",
            $"请写{zh}。",
            $"Write {en}."
        );

    public static Fault Unknown(string where, string member, string? nearest, IEnumerable<string> allowed) =>
        Fault.Of(
            "EC2412",
            where,
            $"管控令此处没有“{member}”这一项。",
            $"The order has no member '{member}' here.",
            nearest is null ? $"此处可写：{string.Join('、', allowed)}。" : $"是否应为“{nearest}”？",
            nearest is null ? $"It may have {string.Join(", ", allowed)}." : $"Did you mean '{nearest}'?"
        );

    public static Fault BadHour(string where, string typed) =>
        Fault.Of(
            "EC2413",
            where,
            $"“{typed}”不是时刻。",
            $"'{typed}' is no hour.",
            "请写北京时间的日期和整点，例如 2018-11-22T20:00。",
            "Write a day and a full hour of Beijing time, such as 2018-11-22T20:00."
        );

    public static Fault OutOfOrder(string where) =>
        Fault.Of(
            "EC2414",
            where,
            "时刻前后颠倒：止要晚于起；各组和各阶段要在管控令的起止之间，后一阶段晚于前一阶段。",
            "Hours are out of order: the end comes after the beginning, groups and phases lie within the order, and each phase begins after the one before.",
            "请更正起止时刻。",
            "Correct the hours."
        );

    public static Fault BadId(string where, string id) =>
        Fault.Of(
            "EC2415",
            where,
            $"编号“{id}”不合要求，或已被使用。",
            $"The id '{id}' is not well formed, or used already.",
            "用小写字母、数字和连字符；各管控令之间、同一管控令各组之间不得重复。",
            "Use lower-case letters, digits and hyphens; orders have different ids, and so have the groups of one order."
        );

    public static Fault NobodyMeant(string where) =>
        Fault.Of(
            "EC2416",
            where,
            "该组没有写明管哪些企业。",
            "The group does not say which firms it means.",
            "请写 firms（点名）、where（条件）或 divisions（区划），至少一项；全市都管，写 divisions 为市的代码。",
            "Write firms (by name), where (a condition) or divisions, at least one; for the whole city give its code as division."
        );

    public static Fault BadFirm(string where, Bilingual? why) =>
        Fault.Of(
            "EC2417",
            where,
            $"点名的企业没有名称，也没有有效的统一社会信用代码。{why?.Zh}",
            $"The firm has neither a name nor a valid credit code.{(why is null ? string.Empty : $" {why.En}")}",
            "请写 name（可加 aliases 别名），或18位的 creditCode。",
            "Write a name (with aliases), or a creditCode of 18 characters."
        );

    public static Fault BadDivision(string where, string code, string? nearest) =>
        Fault.Of(
            "EC2418",
            where,
            $"“{code}”不是本市的行政区划。",
            $"'{code}' is no division of this city.",
            nearest is null ? "区划代码见 divisions.json。" : $"是否应为“{nearest}”？",
            nearest is null ? "Divisions stand in divisions.json." : $"Did you mean '{nearest}'?"
        );

    public static Fault NotAskable(string where, string fact) =>
        Fault.Of(
            "EC2419",
            where,
            $"管控令的条件不能问“{fact}”。",
            $"The condition of an order cannot ask for '{fact}'.",
            "管控类别是结论，不是条件；级别写在 levels。",
            "The control class is an answer, not a condition; levels are written in levels."
        );

    public static Fault UnknownOrder(string where, string id, string? nearest) =>
        Fault.Of(
            "EC2420",
            where,
            $"没有管控令“{id}”。",
            $"There is no order '{id}'.",
            nearest is null ? "请写被取代的管控令的 id。" : $"是否应为“{nearest}”？",
            nearest is null
                ? "Write the id of the order it takes the place of."
                : $"Did you mean '{nearest}'?"
        );
}
