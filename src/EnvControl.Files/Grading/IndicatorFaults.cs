using EnvControl.Domain.Faults;

namespace EnvControl.Files.Grading;

/// <summary>What can be wrong with a file of indicators as a whole (指标文件问题一览).</summary>
internal static class IndicatorFaults
{
    public static Fault NoCsv(string name) =>
        new(
            "EC1082",
            name,
            new("评级指标只从csv读取。", "Indicators are read from csv only."),
            new("请另存为csv（UTF-8或GB18030）。", "Save it as csv, in UTF-8 or GB18030.")
        );

    public static Fault NotFound(string path) =>
        new(
            "EC1083",
            path,
            new("没有这个指标文件。", "There is no such file of indicators."),
            new(
                "请检查路径；想查清单里的企业，写它的统一社会信用代码或名称。",
                "Check the path; to ask for a firm of the inventory write its credit code or name."
            )
        );
}
