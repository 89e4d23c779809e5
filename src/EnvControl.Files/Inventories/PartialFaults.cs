using EnvControl.Domain.Facts;
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

    /// <summary>A row that is not kept, and that says too little to be a new one.</summary>
    public static Fault NotKept(string where, string key, FactDefinition[] missing) =>
        Fault.Of(
            "EC4242",
            where,
            $"要更新的清单里没有“{key}”，文件里也没有写全新增所需的{string.Join('、', missing.Select(fact => fact.Label.Zh))}。",
            $"The inventory to update has no '{key}', and the file does not say what a new one needs: {string.Join(", ", missing.Select(fact => fact.Label.En))}.",
            "请核对统一社会信用代码（生产线还有名称）；确要新增的，把这些列补上。",
            "Compare the credit code, and the name of a line; to add it, fill these columns."
        );
}
