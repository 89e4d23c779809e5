using System.CommandLine;
using EnvControl.Application.Inventories;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Inventories;

/// <summary>A version as it is typed: its number, or <c>latest</c> for the one published last (版本参数).</summary>
internal static class VersionArgument
{
    /// <summary>How it is typed.</summary>
    public static Argument<string> Of(string name) =>
        new(name)
        {
            Description =
                "版本号，或latest/最新（最后发布的一版） / a version's number, or latest for the one published last",
        };

    /// <summary>The number that was typed; <c>null</c> for the version published last. A fault is kept when it is neither.</summary>
    public static int? Number(Argument<string> argument, OptionReader options, Session session)
    {
        var typed = options.Text(argument);
        if (!VersionName.TryParse(typed, out var number) && typed.Length > 0)
        {
            session.Faults.Add(UsageFaults.BadVersion(argument.Name, typed));
        }

        return number;
    }
}
