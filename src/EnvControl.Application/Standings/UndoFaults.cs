using EnvControl.Domain.Faults;

namespace EnvControl.Application.Standings;

/// <summary>What can stand against undoing (撤销的问题).</summary>
public static class UndoFaults
{
    /// <summary>The entries are not those of one action.</summary>
    public static Fault NoSet(long first, long last) =>
        Fault.Of(
            "EC6501",
            $"standing/{first}-{last}",
            "这些不是一次人工记录的全部条目，不能撤销。",
            "These are not the entries that one action recorded, and can't be undone.",
            "请从记录结果页或企业页撤销；清单版本带来的情况请发布新版本。",
            "Undo from the page of the result; what an inventory version brought is mended by another version."
        );

    /// <summary>All firms were recorded anew since.</summary>
    public static Fault Followed(long first, long last) =>
        Fault.Of(
            "EC6502",
            $"standing/{first}-{last}",
            "此后这些企业的同一情况都另有记录（或已撤销过），没有撤销。",
            "Other things were recorded of the same since, or it was undone already; nothing was undone.",
            "请看企业的沿革，需要时另行记录。",
            "Look at the history of the firms and record what is needed."
        );
}
