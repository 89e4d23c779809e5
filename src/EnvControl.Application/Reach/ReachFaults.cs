using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>What can stand against telling firms of a list (送达问题). No fault repeats a phone or a name.</summary>
public static class ReachFaults
{
    /// <summary>A list that does not name the firm.</summary>
    public static Fault NotListed(int list, string firm) =>
        Fault.Of(
            "EC5101",
            $"list/{list}",
            $"第{list}号清单里没有企业{firm}。",
            $"List {list} does not name the firm {firm}.",
            "请核对清单号和统一社会信用代码。",
            "Check the number of the list and the credit code."
        );

    /// <summary>A list that no longer counts.</summary>
    public static Fault NotCounting(int list, int? current) =>
        Fault.Of(
            "EC5102",
            $"list/{list}",
            current is null
                ? $"第{list}号清单已不再有效，不需签收。"
                : $"第{list}号清单已被第{current}号取代，没有签收。",
            current is null
                ? $"List {list} no longer counts and needs no acknowledgement."
                : $"List {list} was superseded by list {current} and was not acknowledged.",
            current is null ? "预警已经解除或撤回。" : "请看过新的措施后再签收。",
            current is null
                ? "The alert was lifted or withdrawn."
                : "Read what holds now, then acknowledge that."
        );

    /// <summary>A name that will not do.</summary>
    public static Fault BadName() =>
        Fault.Of(
            "EC5103",
            string.Empty,
            "签收人姓名不合要求。",
            "The name of whoever acknowledges will not do.",
            "最多64字，可以不写。",
            "It has at most 64 characters and may be left out."
        );

    /// <summary>A channel or remark of a call that will not do.</summary>
    public static Fault BadRemark() =>
        Fault.Of(
            "EC5104",
            string.Empty,
            "告知方式缺失，或方式、备注不合要求。",
            "The means of telling is missing, or means or remark will not do.",
            "方式写1至64字，备注最多200字，都不换行。",
            "The means has 1 to 64 characters, the remark at most 200, both on one line."
        );
}
