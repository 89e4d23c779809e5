using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Orders;

/// <summary>What a control order says that does not fit the inventory (管控令与清单不符之处): told, never dropped in silence, and no reason to hold up the rest.</summary>
internal static class OrderFaults
{
    public static Fault UnknownFirm(string where, string order, string firm, string? nearest) =>
        Warning(
            "EC1091",
            where,
            $"管控令“{order}”点名的“{firm}”不在清单中，对它没有落实任何措施。",
            $"'{firm}', named by the order '{order}', is not in the inventory: nothing was put on it.",
            nearest is null
                ? "请补入清单，或在 aliases 里写上清单所用的名称。"
                : $"清单中有“{nearest}”；如是同一家，请写入 aliases。",
            nearest is null
                ? "Add it to the inventory, or write the inventory's name for it among the aliases."
                : $"The inventory has '{nearest}'; if it is the same firm, write that among the aliases."
        );

    public static Fault SeveralFirms(string where, string order, string firm, int count) =>
        Warning(
            "EC1092",
            where,
            $"管控令“{order}”点名的“{firm}”在清单中有{count}家，措施落到了每一家。",
            $"The inventory has {count} firms called '{firm}', named by the order '{order}': all were bound.",
            "请用 creditCode 写明是哪一家。",
            "Say by creditCode which is meant."
        );

    public static Fault OtherName(string where, string order, string code, string firm, string found) =>
        Warning(
            "EC1093",
            where,
            $"管控令“{order}”写的是“{firm}”，而代码{code}在清单中是“{found}”；措施按代码落实。",
            $"The order '{order}' says '{firm}', yet {code} is '{found}' in the inventory; the code was followed.",
            "请核对代码；名称有变的，写入 aliases。",
            "Check the code; if the firm has changed its name, write that among the aliases."
        );

    public static Fault UnknownLine(string where, string order, string firm, string line, string? nearest) =>
        Warning(
            "EC1094",
            where,
            $"管控令“{order}”点名的“{firm}”没有生产线“{line}”。",
            $"'{firm}', named by the order '{order}', has no line '{line}'.",
            nearest is null ? "请照清单中的生产线名称写。" : $"是否应为“{nearest}”？",
            nearest is null ? "Write the line as the inventory calls it." : $"Did you mean '{nearest}'?"
        );

    public static Fault NoSuchProcess(string where, string order, string firm, Bilingual[] processes) =>
        Warning(
            "EC1095",
            where,
            $"管控令“{order}”对“{firm}”的措施针对工序{string.Join('、', processes.Select(process => process.Zh))}，清单中该企业没有这样的生产线。",
            $"The order '{order}' asks something of {string.Join(", ", processes.Select(process => process.En))} of '{firm}', which has no such line in the inventory.",
            "请核对清单中各生产线的工序。",
            "Check the processes of its lines in the inventory."
        );

    private static Fault Warning(
        string code,
        string where,
        string zh,
        string en,
        string mendZh,
        string mendEn
    ) => Fault.Of(code, where, zh, en, mendZh, mendEn) with { IsWarning = true };
}
