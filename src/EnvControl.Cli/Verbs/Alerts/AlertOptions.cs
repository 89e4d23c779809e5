using System.CommandLine;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary>What the commands of alerts know (预警选项).</summary>
internal static class AlertOptions
{
    /// <summary>The alert.</summary>
    public static Argument<string> Id { get; } =
        new("ID") { Description = "预警编号，见 alert show / the number of the alert, see alert show" };

    /// <summary>The level announced.</summary>
    public static Option<string> Level { get; } =
        WorkOptions.Text(
            "--level",
            "L",
            "发布的预警级别：黄、橙、红 / the level announced: yellow, orange, red"
        );

    /// <summary>The level of the response.</summary>
    public static Option<string> Response { get; } =
        WorkOptions.Text(
            "--response",
            "L",
            "响应级别，默认同预警级别 / the level responded at, the same by default"
        );

    /// <summary>The hour of start.</summary>
    public static Option<string> From { get; } =
        WorkOptions.Text(
            "--from",
            "HOUR",
            "起始整点（北京时间），如2020-12-01T20:00 / full hour of start, Beijing time"
        );

    /// <summary>Later phases.</summary>
    public static Option<string[]> Phase { get; } =
        Several(
            "--phase",
            "HOUR=L",
            "以后的响应阶段，如2020-12-02T00:00=橙，可写多次 / a later phase of the response; may be repeated"
        );

    /// <summary>Whom it binds.</summary>
    public static Option<string[]> Scope { get; } =
        Several(
            "--scope",
            "S",
            "范围，默认all；division:410522、industry:N15、firm:信用代码，可加@整点，可写多次 / whom it binds, all by default; with @HOUR for an own start; may be repeated"
        );

    /// <summary>Whom it leaves out.</summary>
    public static Option<string[]> Except { get; } =
        Several("--except", "S", "除外，写法同--scope / whom it leaves out, written like --scope");

    /// <summary>Why.</summary>
    public static Option<string> Cause { get; } =
        WorkOptions.Text("--cause", "T", "原因，如静稳高湿 / why, such as stagnant air");

    /// <summary>The document.</summary>
    public static Option<string> Document { get; } =
        WorkOptions.Text("--document", "N", "文号 / the number of the document");

    /// <summary>When the document arrived.</summary>
    public static Option<string> Arrived { get; } =
        WorkOptions.Text("--arrived", "TIME", "来文到达时刻 / when the document arrived");

    /// <summary>The inventory version.</summary>
    public static Option<string> Version { get; } =
        WorkOptions.Text(
            "--inventory",
            "N",
            "清单版本，默认最近发布的 / version of the inventory, the one last published by default"
        );

    /// <summary>A reason.</summary>
    public static Option<string> Reason { get; } = WorkOptions.Text("--reason", "T", "理由 / why");

    /// <summary>Why it cannot wait for an approval.</summary>
    public static Option<string> Emergency { get; } =
        WorkOptions.Text(
            "--emergency",
            "REASON",
            "来不及批准的理由；先签发，事后由另一人复核 / why it cannot wait for an approval; somebody else reviews it afterwards"
        );

    /// <summary>Where files go.</summary>
    public static Option<string> Out { get; } =
        WorkOptions.Text("--out", "DIR", "写出清单文件的文件夹 / folder for the files of the list");

    /// <summary>What every command of alerts knows.</summary>
    public static Option[] Everywhere { get; } =
    [WorkOptions.Store, WorkOptions.Keys, WorkOptions.Language, WorkOptions.Json];

    /// <summary>A command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, Chinese first.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="options">Its own options.</param>
    public static Command Of(string name, string description, Argument[] arguments, params Option[] options)
    {
        var command = new Command(name, description);
        foreach (var argument in arguments)
        {
            command.Add(argument);
        }

        foreach (var option in options.Concat(Everywhere))
        {
            command.Add(option);
        }

        return command;
    }

    private static Option<string[]> Several(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
