using EnvControl.Domain.Faults;

namespace EnvControl.Files.Standings;

/// <summary>What can be wrong with a file of claims as a whole (企业情况文件问题一览).</summary>
internal static class StandingFileFaults
{
    public static Fault NoCsv(string path) =>
        Fault.Of(
            "EC4148",
            path,
            "没有这个csv文件。",
            "There is no such csv file.",
            "企业情况只从csv读取（UTF-8或GB18030），请检查路径。",
            "Standings are read from csv only, in UTF-8 or GB18030; check the path."
        );

    public static Fault NoColumn(string name, string zh, string en, string? nearest) =>
        Fault.Of(
            "EC4149",
            name,
            $"缺少“{zh}”一列。",
            $"The column '{en}' is missing.",
            nearest is null ? "请补上这一列。" : $"是否指“{nearest}”？请改列名。",
            nearest is null ? "Add it." : $"Did you mean '{nearest}'? Correct the heading."
        );

    public static Fault UnknownColumn(string name, string heading) =>
        Fault.Of(
            "EC4150",
            name,
            $"不认识“{heading}”一列。",
            $"The column '{heading}' is not known.",
            "请改列名或删去；列名为 credit_code、kind、scope、value、from、to、document。",
            "Correct the heading or delete the column; they are credit_code, kind, scope, value, from, to, document."
        );

    public static Fault NoRows(string name) =>
        Fault.Of(
            "EC4151",
            name,
            "文件里没有一行。",
            "The file holds no row.",
            "一行写一家企业的一项情况。",
            "Write one thing of one firm a row."
        );
}
