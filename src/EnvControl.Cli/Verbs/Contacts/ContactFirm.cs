using System.CommandLine;
using EnvControl.Application.Contacts;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Codes;

namespace EnvControl.Cli.Verbs.Contacts;

/// <summary>The firm a command about contacts is about (联系人命令中的企业).</summary>
internal static class ContactFirm
{
    /// <summary>How it is typed.</summary>
    public static Argument<string> Argument() =>
        new("CODE") { Description = "统一社会信用代码 / credit code" };

    /// <summary>The firm that was typed; a fault is kept when it is none.</summary>
    public static CreditCode Of(Argument<string> argument, OptionReader options, Session session)
    {
        var typed = options.Text(argument);
        if (!CreditCode.TryParse(typed, out var firm, out _) && typed.Length > 0)
        {
            session.Faults.Add(ContactFaults.BadCode(argument.Name, typed));
        }

        return firm;
    }
}
