using System.Globalization;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Samples;

/// <summary>What can be wrong with where a sample is to go (样本输出问题), said in one place.</summary>
internal static class SampleFaults
{
    /// <summary>The target is there already and holds something.</summary>
    public static Fault Occupied(string path) =>
        new(
            "EC3902",
            path,
            new(
                "目标已存在且不为空，为免覆盖未写入任何内容。",
                "The target exists and is not empty; nothing was written over it."
            ),
            new(
                "请另选位置，或先移走原有内容。",
                "Choose another place, or move what is there out of the way."
            )
        );

    /// <summary>More firms than a workbook should hold.</summary>
    public static Fault TooManyForWorkbook(int count, int most, string path) =>
        new(
            "EC3903",
            path,
            new(
                string.Create(CultureInfo.InvariantCulture, $"工作簿最多写{most}家企业，所要为{count}家。"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A workbook takes at most {most} firms; {count} were asked for."
                )
            ),
            new("请改写到文件夹（csv）。", "Write to a folder (csv) instead.")
        );

    /// <summary>A file name that is neither a folder nor a workbook.</summary>
    public static Fault UnknownForm(string path) =>
        new(
            "EC3904",
            path,
            new(
                "样本只能写成文件夹或.xlsx工作簿。",
                "A sample is written as a folder or as an .xlsx workbook."
            ),
            new("请给文件夹名，或以.xlsx结尾的文件名。", "Name a folder, or a file that ends in .xlsx.")
        );

    /// <summary>The disk said no.</summary>
    public static Fault NotWritten(string path, Bilingual why) =>
        new(
            "EC4901",
            path,
            new(
                $"写入失败：{why.Zh}。未留下任何内容。",
                $"Writing failed: {why.En}. Nothing was left behind."
            ),
            new("请检查磁盘空间和权限后重试。", "Check space and permissions, then try again.")
        );

    /// <summary>A workbook has no place for lists.</summary>
    public static Fault ListsLeftOut(string path, int entries) =>
        new(
            "EC3905",
            path,
            new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"工作簿没有名单表，{entries}条名单条目（保障类、小微涉气、豁免、错峰）未写入。"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A workbook has no sheet for lists: {entries} entries (guarantee, small/micro, exemption, off-peak) are not in it."
                )
            ),
            new("如需名单，请写到文件夹。", "Write to a folder if the lists are needed."),
            IsWarning: true
        );
}
