using System.CommandLine;
using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Contacts;

/// <summary><c>contacts erase</c>: erases whom to call at a firm; lists and versions stay as they are (删除联系人).</summary>
internal sealed class ContactsEraseVerb : IVerb
{
    private static readonly Argument<string> Firm = FirmArgument.Of();

    private static readonly Option<string> ReasonOption = WorkOptions.Text(
        "--reason",
        "T",
        "理由，记入审计；不要写个人信息 / why, for the audit trail; write nothing personal"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "erase",
            "删除一家企业的应急联系人；清单和已签发的名单不受影响 / erase whom to call at a firm; versions and lists stay as they are"
        )
        {
            Firm,
            ReasonOption,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.As,
            WorkOptions.Language,
        };

    /// <inheritdoc/>
    public string Group => "contacts";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var by = options.By();
        var firm = FirmArgument.Read(Firm, options, session);
        var reason = options.Text(ReasonOption);
        if (reason is null)
        {
            session.Faults.Add(UsageFaults.OptionMissing(ReasonOption.Name));
        }

        session.StopIfFaulty();
        var wasThere = Store
            .Open(address!, session.Clock)
            .Write(new Deed(by!, "contact.erase"), kept => kept.Contacts.Erase(firm, reason!));
        if (!wasThere)
        {
            throw new FaultException([ContactFaults.NoContact(firm.Text)]);
        }

        session
            .Screen()
            .Whole(session.Say($"已删除{firm.Text}的联系人。", $"The contact of {firm.Text} is erased."));
        return ExitCodes.Done;
    }
}
