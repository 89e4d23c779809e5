using EnvControl.Domain.Law;

namespace EnvControl.Domain.Faults;

/// <summary>What the number of a disk error means (磁盘错误): Windows and Unix number the same refusals differently.</summary>
internal static class DiskCause
{
    private static readonly Bilingual InUse = new("另一个程序正在使用它", "another program is using it");
    private static readonly Bilingual Full = new("磁盘已满", "the disk is full");
    private static readonly Bilingual ReadOnly = new("磁盘是只读的", "the disk can only be read");
    private static readonly Bilingual Exists = new("同名的文件或文件夹已经存在", "its name is taken already");
    private static readonly Bilingual NotEmpty = new("文件夹不是空的", "the folder is not empty");
    private static readonly Bilingual NoFolder = new(
        "路径中有一段不是文件夹",
        "a part of its path is no folder"
    );
    private static readonly Bilingual NoFile = new(
        "它不是文件而是文件夹",
        "it is a folder where a file is meant"
    );
    private static readonly Bilingual BadName = new("路径的写法不对", "the path is written wrongly");
    private static readonly Bilingual Damaged = new("磁盘或网络读写出错", "the disk or the network failed");
    private static readonly Bilingual TooMany = new("打开的文件太多", "too many files are open");
    private static readonly Bilingual OtherDisk = new("不能跨磁盘移动", "it cannot be moved to another disk");

    /// <summary>What the system's number of an error means; <c>null</c> if that is not known.</summary>
    public static Bilingual? Of(IOException wrong) => Of(wrong.HResult, OperatingSystem.IsWindows());

    /// <summary>What a number means on Windows or on Unix; <c>null</c> if that is not known.</summary>
    public static Bilingual? Of(int number, bool isWindows)
    {
        // Windows wraps its own number, of the "Win32" facility, into the upper half of the result.
        const int win32 = unchecked((int)0x8007_0000);
        return isWindows
            ? (number & ~0xFFFF) == win32
                ? Windows(number & 0xFFFF)
                : null
            : Unix(number);
    }

    private static Bilingual? Windows(int number) =>
        number switch
        {
            4 => TooMany,
            17 => OtherDisk,
            19 => ReadOnly,
            23 or 31 or 59 or 64 or 1117 => Damaged,
            32 or 33 => InUse,
            39 or 112 => Full,
            80 or 183 => Exists,
            123 or 161 => BadName,
            145 => NotEmpty,
            267 => NoFolder,
            _ => null,
        };

    // The numbers of Linux; macOS shares the lower ones and has its own above.
    private static Bilingual? Unix(int number) =>
        number switch
        {
            5 => Damaged,
            11 or 16 or 26 or 35 => InUse,
            17 => Exists,
            18 => OtherDisk,
            20 => NoFolder,
            21 => NoFile,
            22 => BadName,
            23 or 24 => TooMany,
            28 or 69 or 122 => Full,
            30 => ReadOnly,
            39 or 66 => NotEmpty,
            _ => null,
        };
}
