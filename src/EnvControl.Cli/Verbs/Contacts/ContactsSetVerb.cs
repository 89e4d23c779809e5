using System.CommandLine;
using EnvControl.Application.Contacts;
using EnvControl.Application.Measures;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Contacts;

/// <summary><c>contacts set</c>: enters whom to call at a firm (登记联系人).</summary>
internal sealed class ContactsSetVerb : IVerb
{
    private static readonly Argument<string> Firm = FirmArgument.Of();

    private static readonly Option<string> PersonOption = WorkOptions.Text(
        "--person",
        "NAME",
        "联系人 / person on duty"
    );

    private static readonly Option<string> PhoneOption = WorkOptions.Text("--phone", "N", "电话 / phone");

    private static readonly Option<string> SecondOption = WorkOptions.Text(
        "--second-phone",
        "N",
        "备用电话 / another phone"
    );

    private static readonly Option<string> ChannelOption = WorkOptions.Text(
        "--channel",
        "T",
        "联系渠道：短信、微信、电话 / how they want to be told"
    );

    private static readonly Option<string> CheckedOption = WorkOptions.Text(
        "--checked",
        "DATE",
        "核对日期，默认今天 / when it was made sure of, today by default"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "set",
            "登记或更换一家企业的应急联系人；加密保存，不进清单和导出 / enter whom to call at a firm; kept encrypted, never in a list or an export"
        )
        {
            Firm,
            PersonOption,
            PhoneOption,
            SecondOption,
            ChannelOption,
            CheckedOption,
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
        var contact = ContactCheck.Of(
            FirmArgument.Read(Firm, options, session),
            (
                options.Text(PersonOption) ?? string.Empty,
                options.Text(PhoneOption) ?? string.Empty,
                options.Text(SecondOption) ?? string.Empty,
                options.Text(ChannelOption) ?? string.Empty
            ),
            options.Day(CheckedOption) ?? BureauDay.Today(session.Clock),
            "contacts set",
            session.Faults
        );
        session.StopIfFaulty();
        new EnterContacts(Store.OpenOrMake(address!, session.Clock)).Run([contact!], by!);
        session
            .Screen()
            .Whole(session.Say($"已登记{contact}的联系人。", $"The contact of {contact} is entered."));
        return ExitCodes.Done;
    }
}
