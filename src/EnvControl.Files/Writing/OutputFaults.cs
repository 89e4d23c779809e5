using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Writing;

/// <summary>Every fault that writing results can have (输出问题一览).</summary>
internal static class OutputFaults
{
    public static Fault NotWritten(string folder, Bilingual why) =>
        new(
            "EC4001",
            folder,
            new Bilingual(
                $"结果无法写入：{why.Zh}。未留下任何文件。",
                $"The results cannot be written: {why.En}. No file was left behind."
            ),
            new Bilingual(
                "请检查目录权限和磁盘空间，关闭已打开的同名文件，或用 --out 指定其他目录。",
                "Check the folder's rights and the disk space, close files of the same name, or name another folder with --out."
            )
        );

    public static Fault NoPart(string page, string name) =>
        new(
            "EC4002",
            page,
            new Bilingual($"页面没有“{name}”的位置。", $"The page has no place for '{name}'."),
            new Bilingual(
                $"请在页面中写上 <!-- {name} --> 和 <!-- /{name} -->，各占一行。",
                $"Write <!-- {name} --> and <!-- /{name} --> into it, each on a line of its own."
            )
        );
}
