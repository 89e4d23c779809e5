using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Packs;

/// <summary>What can be wrong with a rule set kept by content (规则集内容问题).</summary>
internal static class RulePackFaults
{
    /// <summary>A rule file is no text.</summary>
    public static Fault NotText(string path) =>
        Fault.Of(
            "EC2430",
            path,
            "规则文件不是UTF-8文本，不能按内容保存。",
            "The rule file is no UTF-8 text and cannot be kept by content.",
            "请另存为UTF-8。",
            "Save it as UTF-8."
        );

    /// <summary>A path that leads elsewhere, or cannot be written on every machine.</summary>
    public static Fault UnsafePath(string path) =>
        Fault.Of(
            "EC2431",
            path,
            "规则文件的路径不能用：超出规则集之外、太长，或含有个别系统不允许的字符。",
            "The path of a rule file cannot be used: it leads out of the rule set, is too long, or has a character some systems refuse.",
            "请给文件改名。",
            "Rename the file."
        );

    /// <summary>What is kept is not what was packed.</summary>
    public static Fault OtherContent(string id, string found) =>
        Fault.Of(
            "EC2432",
            id,
            $"保存的规则集内容已不是原样：按内容算出的编号是{found}。",
            $"The rule set kept is not what was packed: its content has the id {found}.",
            "请从备份恢复数据库，不要使用这套规则。",
            "Restore the database from a backup, and do not use these rules."
        );

    /// <summary>The place for unpacked rules cannot be written.</summary>
    public static Fault NoPlace(string place, Bilingual why) =>
        Fault.Of(
            "EC2433",
            place,
            $"规则集无处展开：{why.Zh}。",
            $"The rule set cannot be unpacked here: {why.En}.",
            "请检查临时文件夹的权限和磁盘空间。",
            "Check the rights of the folder for temporary files, and the disk space."
        );
}
