using System.CommandLine;
using EnvControl.Application.Standings;
using EnvControl.Domain.Codes;

namespace EnvControl.Cli.Usage;

/// <summary>The one firm, by its code, that a command is about (命令针对的企业).</summary>
internal static class FirmArgument
{
    /// <summary>How it is typed.</summary>
    public static Argument<string> Of() => new("CODE") { Description = "统一社会信用代码 / credit code" };

    /// <summary>The firm that was typed; a fault is kept when it is none.</summary>
    public static CreditCode Read(Argument<string> argument, OptionReader options, Session session)
    {
        var typed = options.Text(argument);
        // That nothing is typed has been told.
        if (!CreditCode.TryParse(typed, out var firm, out var wrong) && typed.Length > 0)
        {
            session.Faults.Add(StandingFaults.BadCode(argument.Name, typed, wrong));
        }

        return firm;
    }
}
