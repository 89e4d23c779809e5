using EnvControl.Domain.Faults;

namespace EnvControl.Web.Pages.Register;

/// <summary>What can stand against what is asked of the register (台账页面问题).</summary>
internal static class RegisterFaults
{
    /// <summary>No firm was chosen.</summary>
    public static Fault NoFirms() =>
        Fault.Of(
            "EC6503",
            string.Empty,
            "没有选中任何企业。",
            "No firm is chosen.",
            "请粘贴信用代码，一行一个，或从查询结果进入批量修改。",
            "Paste credit codes, one a line, or come here from a search."
        );

    /// <summary>A code that is in the register of nobody this account may see.</summary>
    public static Fault NotThere(string code) =>
        Fault.Of(
            "EC6504",
            code,
            "台账里没有这家企业，或不在所辖县区。",
            "The register has no such firm, or it is of another county.",
            "请核对信用代码，或去掉这一行。",
            "Compare the code, or leave the line out."
        );

    /// <summary>The firms are otherwise than they were shown.</summary>
    public static Fault Moved() =>
        Fault.Of(
            "EC6505",
            string.Empty,
            "预览之后这些企业的情况有变，什么都没有记录。",
            "These firms are otherwise than the preview showed; nothing was recorded.",
            "下面是现在的预览，请再看一遍。",
            "Below is the preview as of now; look at it again."
        );

    /// <summary>Nothing was chosen to be changed.</summary>
    public static Fault NoChange() =>
        Fault.Of(
            "EC6506",
            string.Empty,
            "没有选择改什么，或缺少数值。",
            "Nothing to change is chosen, or its figure is missing.",
            "请选一项；保障类和错峰生产还要写数值。",
            "Choose one; a guarantee and off-peak production need a figure, too."
        );

    /// <summary>A reason is missing or too long.</summary>
    public static Fault NoReason() =>
        Fault.Of(
            "EC6507",
            string.Empty,
            "没有写理由，或理由太长。",
            "The reason is missing or too long.",
            "请写一句话，不超过200字，不要写个人信息。",
            "Write one sentence of at most 200 characters, nothing personal."
        );

    /// <summary>No file was sent.</summary>
    public static Fault NoFile() =>
        Fault.Of(
            "EC6508",
            string.Empty,
            "没有收到文件。",
            "No file came in.",
            "请选一个csv或xlsx，或选清单文件夹里的全部文件。",
            "Choose a csv or an xlsx, or all files of an inventory folder."
        );

    /// <summary>The files are too large together.</summary>
    public static Fault TooLarge(long bytes, long most) =>
        Fault.Of(
            "EC6509",
            string.Empty,
            FormattableString.Invariant($"文件共{bytes / 1048576m:0.#} MB，超过{most / 1048576} MB。"),
            FormattableString.Invariant(
                $"The files have {bytes / 1048576m:0.#} MB, more than {most / 1048576} MB."
            ),
            "请去掉不需要的工作表，或用命令 envcontrol import 入库。",
            "Leave out sheets that are not needed, or bring it in with the command envcontrol import."
        );

    /// <summary>A file that is no part of an inventory.</summary>
    public static Fault StrangeFile(string name) =>
        Fault.Of(
            "EC6510",
            name,
            "这个文件不是清单的一部分。",
            "This file is no part of an inventory.",
            "单个文件用csv或xlsx；多个文件应是 enterprises.csv、lines.csv、sources.csv、indicators.csv 和 lists 文件夹里的 json。",
            "One file is a csv or an xlsx; several are enterprises.csv, lines.csv, sources.csv, indicators.csv and the json of the folder lists."
        );

    /// <summary>Something typed is no day.</summary>
    public static Fault BadDay(string typed) =>
        Fault.Of(
            "EC6511",
            typed,
            "不是日期或时刻。",
            "It is neither a day nor a moment.",
            "请写 2020-12-01，时刻写 2020-12-01 20:00。",
            "Write 2020-12-01; a moment as 2020-12-01 20:00."
        );

    /// <summary>A draft that cannot be turned back by a partial file.</summary>
    public static Fault NotReversible(int version) =>
        Fault.Of(
            "EC6512",
            FormattableString.Invariant($"inventory/{version}"),
            "这一版不只改了企业表的单元格，不能自动做反向草稿。",
            "The version changed more than cells of the table of firms; no draft that turns it back can be made.",
            "请导出以前的版本，再入库。",
            "Export the earlier version and bring it in again."
        );

    /// <summary>There is no such attribute to change here.</summary>
    public static Fault NoAttribute() =>
        Fault.Of(
            "EC6513",
            string.Empty,
            "没有选择属性，或没有写新值。",
            "No attribute is chosen, or its new value is missing.",
            "请选一项并写新值；要清空就写“清空”。",
            "Choose one and write its new value; to empty it write clear."
        );
}
