using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Cells;

/// <summary>What is wrong with tables of cells (格表的问题).</summary>
internal static class CellFaults
{
    /// <summary>The codes of what can be wrong in a table.</summary>
    public static readonly string[] Codes =
    [
        Repeated(string.Empty, new(string.Empty, string.Empty), string.Empty).Code,
        NoSuchCell(string.Empty, string.Empty, new(string.Empty, string.Empty), null).Code,
        BadFact(string.Empty, string.Empty, null).Code,
    ];

    public static Fault Repeated(string where, Bilingual cell, string first) =>
        Fault.Of(
            "EC1108",
            where,
            $"“{cell.Zh}”这一格已在 {first} 写明，期间重叠。",
            $"The cell '{cell.En}' is already stated at {first}, for days that both hold.",
            "删去一处，或让前一张表的止日等于后一张表的起日。",
            "Delete one of them, or let the earlier table end on the day the later one begins."
        );

    public static Fault NoSuchCell(string where, string word, Bilingual lacking, string? nearest) =>
        Fault.Of(
            "EC1109",
            where,
            $"没有这一格：{lacking.Zh}“{word}”。",
            $"There is no such cell: {lacking.En} '{word}'.",
            nearest is null ? "请更正，或删去。" : $"是否应为“{nearest}”？",
            nearest is null ? "Correct or delete it." : $"Did you mean '{nearest}'?"
        );

    public static Fault BadFact(string where, string fact, string? nearest) =>
        Fault.Of(
            "EC1110",
            where,
            $"格表的line里“{fact}”不是企业或生产线的事实，或取值不合。",
            $"'{fact}' under line is no fact of a firm or line, or has no such value.",
            nearest is null ? "写facts.json里的事实和取值。" : $"是否应为“{nearest}”？",
            nearest is null ? "Use a fact and a value of facts.json." : $"Did you mean '{nearest}'?"
        );

    public static Fault Missing(Bilingual cells, Bilingual levels, string from) =>
        Fault.Of(
            "EC1111",
            string.Empty,
            $"{cells.Zh} {levels.Zh}：没有写明（{from}起）。",
            $"{cells.En} {levels.En}: not stated (from {from}).",
            "对照文件写进该行业的.cells.json；初稿用 rules test --write-missing DIR。",
            "State it in the industry's .cells.json after the document; rules test --write-missing DIR drafts it."
        );

    public static Fault Differs(
        string where,
        Bilingual cell,
        string on,
        CellAnswer expected,
        string got,
        string rules
    ) =>
        Fault.Of(
            "EC1112",
            where,
            $"{cell.Zh}，{on}：应为 {expected}，得 {got}{(rules.Length > 0 ? $"，依规则 {rules}" : string.Empty)}。",
            $"{cell.En}, {on}: expected {expected}, came out {got}{(rules.Length > 0 ? $", by {rules}" : string.Empty)}.",
            "对照文件改规则；法律确实变了，给旧表写止日，另写新表。",
            "Correct the rule after the document; where the law has changed, end the old table and write a new one."
        );

    public static Fault NotWritten(string folder, Bilingual why) =>
        Fault.Of(
            "EC1113",
            folder,
            $"格表初稿没有写出：{why.Zh}。",
            $"The drafts of tables were not written: {why.En}.",
            "请用 --write-missing 另选空目录，检查权限和空间。",
            "Name an empty folder with --write-missing; check its rights and the space."
        );
}
