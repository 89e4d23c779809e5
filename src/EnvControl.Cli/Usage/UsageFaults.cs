using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Cli.Usage;

/// <summary>What can be wrong with a command line (用法错误), said in one place.</summary>
internal static class UsageFaults
{
    /// <summary>A word that no command or option is called.</summary>
    public static Fault UnknownWord(string word, string? nearest) =>
        new(
            "EC3001",
            string.Empty,
            new($"看不懂“{word}”。", $"'{word}' is not understood."),
            nearest is null
                ? new("用法见 --help。", "See --help.")
                : new($"是否指 {nearest}？用法见 --help。", $"Did you mean {nearest}? See --help.")
        );

    /// <summary>Something else about the command line, in the parser's own words.</summary>
    public static Fault BadUsage(string why) => Incomplete(string.Empty, Cause.Quoted(why));

    /// <summary>No command where one must stand.</summary>
    public static Fault CommandMissing(IEnumerable<string> commands) =>
        Incomplete(
            string.Empty,
            new(
                $"缺少命令，可写：{string.Join('、', commands)}",
                $"a command is missing, one of {string.Join(", ", commands)}"
            )
        );

    /// <summary>No firm or file named.</summary>
    public static Fault ArgumentMissing(string argument) =>
        argument.Contains("CODE", StringComparison.Ordinal)
            ? Incomplete(argument, new("缺少企业代码或名称", "a firm's code or name is missing"))
            : Incomplete(argument, new("缺少文件", "a file is missing"));

    /// <summary>No moment.</summary>
    public static Fault BadMoment(string option, string typed) =>
        new(
            "EC4152",
            option,
            new($"“{typed}”不是时刻。", $"'{typed}' is no moment."),
            new(
                "请写北京时间，如 2026-11-25T20:00；只写日期指当天全天。",
                "Write Beijing time, such as 2026-11-25T20:00; a day alone means all of it."
            )
        );

    /// <summary>An option that must be there is not.</summary>
    public static Fault OptionMissing(string option) =>
        Incomplete(option, new($"缺少 {option}", $"{option} is missing"));

    /// <summary>Nothing stands behind an option.</summary>
    public static Fault ValueMissing(string option) =>
        Incomplete(option, new($"{option} 后面缺少值", $"{option} needs a value"));

    /// <summary>An option that can be given once is there twice.</summary>
    public static Fault Doubled(string option) =>
        Incomplete(option, new($"{option} 只能写一次", $"{option} can be given once only"));

    /// <summary>No hour, or one of another day than <c>--on</c>.</summary>
    public static Fault BadHour(string typed) =>
        new(
            "EC3031",
            "--at",
            new(
                $"“{typed}”不是时刻，或与 --on 的日期不一致。",
                $"'{typed}' is no hour, or one of another day than --on."
            ),
            new(
                "请写北京时间，如 20:00 或 2018-11-22T20:00。",
                "Write Beijing time, such as 20:00 or 2018-11-22T20:00."
            )
        );

    /// <summary>The text given is empty, as when a script's variable is not set.</summary>
    public static Fault EmptyValue(string where) =>
        new(
            "EC3013",
            where,
            new("值为空。", "The value is empty."),
            new(
                "请写出值；想用默认值就去掉该选项。",
                "Write a value, or leave the option out for the default."
            )
        );

    /// <summary>No level.</summary>
    public static Fault BadLevel(string typed) =>
        new(
            "EC3003",
            "--level",
            new($"没有“{typed}”这个预警级别。", $"'{typed}' is no alert level."),
            new(
                "可写：红/红色/I/red，橙/橙色/II/orange，黄/黄色/III/yellow，all（全部）；多个用逗号隔开。",
                $"Write one of {string.Join(", ", AlertLevels.All.Select(level => level.Spell()))}, I, II, III or all; several with commas."
            )
        );

    /// <summary>Exactly one level must be named.</summary>
    public static Fault OneLevelNeeded() =>
        new(
            "EC3012",
            "--level",
            new("说明依据要指定一个预警级别。", "An explanation is of one alert level."),
            new(
                "如 --level 红，或 橙、黄、I、II、III。",
                "Such as --level red, orange, yellow, I, II or III."
            )
        );

    /// <summary>No date.</summary>
    public static Fault BadDay(string option, string typed) =>
        new(
            "EC3004",
            option,
            new($"“{typed}”不是日期。", $"'{typed}' is no date."),
            new("请写成 2020-12-01 的样子。", "Write it like 2020-12-01.")
        );

    /// <summary>No format.</summary>
    public static Fault BadFormat(string typed, IEnumerable<string> allowed) =>
        new(
            "EC3005",
            "--format",
            new($"不能输出“{typed}”。", $"'{typed}' cannot be written."),
            new(
                $"可写：{string.Join('、', allowed)}；多个用逗号隔开。",
                $"Write one of {string.Join(", ", allowed)}; several with commas."
            )
        );

    /// <summary>No engine.</summary>
    public static Fault BadEngine(string typed, IEnumerable<string> allowed) =>
        new(
            "EC3006",
            "--engine",
            new($"没有“{typed}”引擎。", $"There is no engine '{typed}'."),
            new($"可写：{string.Join('、', allowed)}。", $"Write one of {string.Join(", ", allowed)}.")
        );

    /// <summary>No way to bind.</summary>
    public static Fault BadBind(string typed, IEnumerable<string> allowed) =>
        new(
            "EC3021",
            "--bind",
            new($"没有“{typed}”这种取用方式。", $"There is no way to bind called '{typed}'."),
            new(
                $"可写：{string.Join('、', allowed)}（从严、按填报、按规则）。",
                $"Write one of {string.Join(", ", allowed)}."
            )
        );

    /// <summary>No number, or one out of range.</summary>
    public static Fault BadNumber(string option, string typed, string zhRange, string enRange) =>
        new(
            "EC3007",
            option,
            new($"“{typed}”不合要求。", $"'{typed}' does not do."),
            new($"请写{zhRange}。", $"Write {enRange}.")
        );

    /// <summary>No language.</summary>
    public static Fault BadLanguage(string typed) =>
        new(
            "EC3008",
            "--lang",
            new($"没有“{typed}”语言。", $"There is no language '{typed}'."),
            new("可写：zh（中文）、en（英文）。", "Write zh or en.")
        );

    /// <summary>No firm is meant by what was typed.</summary>
    public static Fault NoFirm(string typed, IEnumerable<string> nearest) =>
        new(
            "EC3009",
            string.Empty,
            new($"清单里没有“{typed}”。", $"The inventory has no '{typed}'."),
            nearest.Any()
                ? new(
                    $"相近的名称：{string.Join('、', nearest)}。",
                    $"Names like it: {string.Join(", ", nearest)}."
                )
                : new(
                    "请用统一社会信用代码或名称的一部分查找。",
                    "Search by credit code or by a part of the name."
                )
        );

    /// <summary>Several firms may be meant.</summary>
    public static Fault SeveralFirms(string typed, int count) =>
        new(
            "EC3010",
            string.Empty,
            new($"“{typed}”可以指{count}家企业。", $"'{typed}' may mean {count} firms."),
            new("请用统一社会信用代码指定一家。", "Name one by its credit code.")
        );

    /// <summary>A path is given and nothing lies there that can be read or written.</summary>
    public static Fault Denied(Bilingual why) =>
        new(
            "EC3011",
            string.Empty,
            new($"文件或文件夹用不了：{why.Zh}。", $"A file or folder cannot be used: {why.En}."),
            new("请检查路径、权限和磁盘空间。", "Check path, permissions and disk space.")
        );

    /// <summary>A rule book is to be written into something that is no web page.</summary>
    public static Fault NoPage(string path) =>
        new(
            "EC3040",
            "--out",
            new($"规则书不能写成“{path}”。", $"A rule book cannot be written as '{path}'."),
            new("请写一个 .html 文件名。", "Name a file that ends with .html.")
        );

    private static Fault Incomplete(string where, Domain.Law.Bilingual why) =>
        new(
            "EC3002",
            where,
            new($"命令行不完整或有误：{why.Zh}。", $"The command line is wrong: {why.En}."),
            new("用法见 --help。", "See --help.")
        );

    /// <summary>No store named.</summary>
    public static Fault NoStore() =>
        Fault.Of(
            "EC3060",
            "--db",
            "没有指明数据库。",
            "No store is named.",
            "请写 --db 文件路径或连接，或设置 ENVCONTROL__DB。",
            "Name a file or a connection with --db, or set ENVCONTROL__DB."
        );

    /// <summary>Nobody named, or no name.</summary>
    public static Fault NoActor(string? typed) =>
        Fault.Of(
            "EC3061",
            "--as",
            typed is null ? "没有写明操作人。" : $"“{typed}”不能作为操作人。",
            typed is null ? "It is not said who does it." : $"'{typed}' is no name.",
            "请写 --as 姓名或工号（不超过64字），或设置 ENVCONTROL__AS；它记入审计。",
            "Write --as with a name or staff number of at most 64 characters, or set ENVCONTROL__AS; it goes into the audit trail."
        );

    /// <summary>No head of an audit trail.</summary>
    public static Fault BadHead(string typed) =>
        Fault.Of(
            "EC3062",
            "--head",
            $"“{typed}”不是审计链头。",
            $"'{typed}' is no head of an audit trail.",
            "请照报告或清单上的样子写：序号、冒号、64位十六进制。",
            "Write it as it stands on the report or list: number, colon, 64 hexadecimal digits."
        );

    /// <summary>No version of the inventory.</summary>
    public static Fault BadVersion(string where, string typed) =>
        Fault.Of(
            "EC3063",
            where,
            $"“{typed}”不是清单版本。",
            $"'{typed}' is no version of the inventory.",
            "请写版本号（见 envcontrol inventory list），查看类命令也可写 latest。",
            "Write a number (see envcontrol inventory list); commands that only look take latest, too."
        );

    /// <summary>No pair of hashes.</summary>
    public static Fault BadHashes(string where, string typed) =>
        Fault.Of(
            "EC6412",
            where,
            $"“{typed}”不是一对校验码。",
            $"'{typed}' is no pair of hashes.",
            "请写清单校验码和规则集编号，各至少前8位，中间用逗号。",
            "Write the inventory's hash and the rule set's id, at least eight digits of each, with a comma between."
        );
}
