using System.CommandLine;

namespace EnvControl.Cli.Usage;

/// <summary>The options that several commands know (通用选项).</summary>
internal static class WorkOptions
{
    /// <summary>The inventory.</summary>
    public static Option<string> Inventory { get; } =
        Text(
            "--inventory",
            "F",
            "清单：文件夹、企业csv或xlsx；不写则用内置样本城市 / inventory: folder, csv or xlsx; without it the built-in sample city"
        );

    /// <summary>A rules folder.</summary>
    public static Option<string> Rules { get; } =
        Text(
            "--rules",
            "DIR",
            "规则文件夹，代替或扩展随附规则；判定、查询和规则书还可写active或规则集编号，取--db库中保存的 / rules folder, replacing or extending those shipped; to decide, look up or show also active or the id of a rule set kept in the store of --db"
        );

    /// <summary>The day.</summary>
    public static Option<string> On { get; } =
        Text(
            "--on",
            "DATE",
            "按哪一天的规则，如2020-12-01；不写则为今天，样本城市为2020-12-01 / day whose rules count; today by default, 2020-12-01 for the sample"
        );

    /// <summary>The hour.</summary>
    public static Option<string> At { get; } =
        Text(
            "--at",
            "HH:mm",
            "按哪一时刻的管控令，如20:00或2018-11-22T20:00；不写则为当日结束时 / hour at which control orders are asked, with or without its day; the day's end by default"
        );

    /// <summary>The levels.</summary>
    public static Option<string[]> Level { get; } =
        new("--level")
        {
            HelpName = "L",
            Description =
                "预警级别：红/橙/黄、I/II/III、red/orange/yellow、all / alert level; all by default for measures and lookup",
        };

    /// <summary>Hours since the alert began.</summary>
    public static Option<string> Elapsed { get; } =
        Text("--elapsed", "H", "预警已持续小时数，默认0 / hours since the alert began, 0 by default");

    /// <summary>Which of what firms filed and what the rules order is taken.</summary>
    public static Option<string> Bind { get; } =
        Text(
            "--bind",
            "B",
            "企业填报措施（一厂一策）的取用：stricter从严（默认）、filed按填报、derived按规则 / measures filed by firms: whichever is stricter (default), as filed, or as derived from the rules"
        );

    /// <summary>What empty cells are taken for.</summary>
    public static Option<string[]> Assume { get; } =
        new("--assume")
        {
            HelpName = "FACT=VALUE",
            Description =
                "清单里空着的事实统一取值，如 leading=no,operatingDays=300；写进结果，按假设计 / value for the empty cells of a fact; recorded and counted as assumed",
        };

    /// <summary>The language.</summary>
    public static Option<string> Language { get; } =
        Text("--lang", "zh|en", "语言，默认中文 / language, Chinese by default");

    /// <summary>One document on standard output.</summary>
    public static Option<bool> Json { get; } =
        new("--json")
        {
            Description =
                "标准输出只给一份JSON，其余到标准错误 / one JSON document on standard output, words on standard error",
        };

    /// <summary>The store.</summary>
    public static Option<string> Store { get; } =
        Text(
            "--db",
            "DB",
            "数据库：文件路径或PostgreSQL连接；不写则取 ENVCONTROL__DB 或 appsettings.json / store: a file or a PostgreSQL connection; from ENVCONTROL__DB or appsettings.json by default"
        );

    /// <summary>The keys of the store.</summary>
    public static Option<string> Keys { get; } =
        Text(
            "--keys",
            "DIR",
            "库外密钥文件夹，默认在库文件旁 / folder of the keys outside the store, beside its file by default"
        );

    /// <summary>Who does it.</summary>
    public static Option<string> As { get; } =
        Text(
            "--as",
            "NAME",
            "操作人，记入审计；不写则取 ENVCONTROL__AS / who does it, for the audit trail; from ENVCONTROL__AS by default"
        );

    /// <summary>An option that takes one text.</summary>
    public static Option<string> Text(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
