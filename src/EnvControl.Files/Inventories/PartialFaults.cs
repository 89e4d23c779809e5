using EnvControl.Domain.Faults;

namespace EnvControl.Files.Inventories;

/// <summary>What can be wrong with a partial file (局部更新问题), said in one place.</summary>
internal static class PartialFaults
{
    public static Fault SaysNothing() =>
        Fault.Of(
            "EC1128",
            "--partial",
            "没有任何表或名单可供更新。",
            "There is no table and no list to update from.",
            "请提供 enterprises.csv、lines.csv、sources.csv 或 lists/*.json 之一。",
            "Hand in one of enterprises.csv, lines.csv, sources.csv or lists/*.json."
        );
}
