using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Inventories;

/// <summary>What can be wrong with where an inventory is written (清单导出问题), said in one place.</summary>
internal static class ExportFaults
{
    public static Fault Occupied(string folder) =>
        Fault.Of(
            "EC4101",
            folder,
            "目标已存在且不为空，未写入任何内容。",
            "The target exists and is not empty; nothing was written.",
            "请用 --out 另选空目录。",
            "Name an empty folder with --out."
        );

    public static Fault NotWritten(string folder, Bilingual why) =>
        Fault.Of(
            "EC4102",
            folder,
            $"清单无法写出：{why.Zh}。未留下任何文件。",
            $"The inventory cannot be written: {why.En}. No file was left behind.",
            "请检查目录权限和磁盘空间。",
            "Check the folder's rights and the disk space."
        );
}
