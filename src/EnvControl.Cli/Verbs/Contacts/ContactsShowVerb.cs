using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Contacts;

/// <summary><c>contacts show</c>: whom to call at a firm; that it was asked is recorded (查看联系人).</summary>
internal sealed class ContactsShowVerb : IVerb
{
    private static readonly Argument<string> Firm = FirmArgument.Of();

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "show",
            "查看一家企业的应急联系人；每次查看都记入审计 / whom to call at a firm; every look is recorded"
        )
        {
            Firm,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.As,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "contacts";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var by = options.By();
        var firm = FirmArgument.Read(Firm, options, session);
        session.StopIfFaulty();
        var contact = Store
            .Open(address!, session.Clock)
            .Write(new Deed(by!, "contact.read"), kept => kept.Contacts.Read(firm));
        if (contact is null)
        {
            throw new FaultException([ContactFaults.NoContact(firm.Text)]);
        }

        if (session.IsJson)
        {
            JsonOutput.Write(
                session.Terminal.Out,
                new JsonObject
                {
                    ["creditCode"] = contact.Firm.Text,
                    ["person"] = contact.Person,
                    ["phone"] = contact.Phone,
                    ["secondPhone"] = contact.SecondPhone,
                    ["channel"] = contact.Channel,
                    ["checkedOn"] = Moments.Text(contact.CheckedOn),
                }
            );
            return ExitCodes.Done;
        }

        var screen = session.Screen();
        screen.Heading(contact.Firm.Text);
        const int Width = 14;
        screen.Entry(session.Say("联系人", "person"), contact.Person, Width, 2);
        screen.Entry(session.Say("电话", "phone"), contact.Phone, Width, 2);
        screen.Entry(session.Say("备用电话", "second phone"), contact.SecondPhone, Width, 2);
        screen.Entry(session.Say("联系渠道", "channel"), contact.Channel, Width, 2);
        screen.Entry(session.Say("核对日期", "checked on"), Moments.Text(contact.CheckedOn), Width, 2);
        return ExitCodes.Done;
    }
}
