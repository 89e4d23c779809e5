using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Storage.Keeping;

/// <summary>What can be wrong with backups (备份问题), said in one place.</summary>
internal static class KeepingFaults
{
    public static Fault FileThere(string file) =>
        Fault.Of(
            "EC4211",
            file,
            "备份文件已经存在。",
            "The backup file is there already.",
            "请换一个文件名；备份从不覆盖旧备份。",
            "Choose another name; a backup never replaces another."
        );

    public static Fault NotBackedUp(string file, Bilingual why) =>
        Fault.Of(
            "EC4212",
            file,
            $"备份没有完成：{why.Zh}。",
            $"The backup was not made: {why.En}.",
            "没有留下半份备份；请检查空间和权限后再做。",
            "No half backup was left; check space and rights and do it again."
        );

    public static Fault NoBackup(string file) =>
        Fault.Of(
            "EC4213",
            file,
            "没有这个备份文件。",
            "There is no such backup.",
            "请核对路径。",
            "Check the path."
        );

    public static Fault StoreThere(string address) =>
        Fault.Of(
            "EC4214",
            address,
            "这里已有数据库。",
            "There is a store here already.",
            "恢复只往空处写：请换一个位置，或先把旧库移走。",
            "A backup is restored where there is nothing: name another place, or move the old store away."
        );

    public static Fault OtherKey(string file, string needed, string found) =>
        Fault.Of(
            "EC4215",
            file,
            $"备份属于密钥{needed}，密钥文件夹里是{found}。",
            $"The backup belongs to key {needed}; the folder of keys holds {found}.",
            "请把与备份配套的密钥文件夹放好，或用 --keys 指明。",
            "Put the folder of keys that belongs to the backup in place, or name it with --keys."
        );

    public static Fault NotRestored(string file, Bilingual why) =>
        Fault.Of(
            "EC4216",
            file,
            $"没有恢复：{why.Zh}。",
            $"It was not restored: {why.En}.",
            "目标处没有改动；请排除原因后再做。",
            "Nothing was changed; remove the cause and do it again."
        );

    public static Fault NotKnown(string address, Bilingual why) =>
        Fault.Of(
            "EC4217",
            address,
            $"不知道是否已恢复：提交时服务器没有答复（{why.Zh}）。",
            $"Whether it was restored is not known: the server did not answer the commit ({why.En}).",
            "恢复连接后请用 envcontrol db verify 查看：若报告完好，则已整库恢复；若说这里没有数据库，则再做一次。",
            "When it can be reached again, run envcontrol db verify: if it finds the store sound, all of it was restored; if it says there is no store here, do it again."
        );
}
