using System.CommandLine;
using EnvControl.Application.Contacts;
using EnvControl.Application.Measures;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Codes;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Contacts;

/// <summary><c>contacts import</c>: takes the contacts out of an inventory file into their own book (导入联系人).</summary>
internal sealed class ContactsImportVerb : IVerb
{
    private static readonly Argument<string> FileArgument = new("FILE")
    {
        Description = "带联系人列的清单文件 / an inventory file with columns of contacts",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "import",
            "从清单文件取出联系人、联系方式两列，全部登记或全不登记 / take the contacts of an inventory file, all of them or none"
        )
        {
            FileArgument,
            WorkOptions.Rules,
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
        var file = options.Text(FileArgument);
        session.StopIfFaulty();
        var rules = Composition.LoadRules(options.Text(WorkOptions.Rules));
        var filed = Composition.InventoryFiles().ReadFile(file, rules).Contacts;
        if (filed.Count == 0)
        {
            session.Faults.Add(ContactFaults.NoContacts(file));
        }

        var today = BureauDay.Today(session.Clock);
        var contacts = filed
            .Select(one =>
                ContactCheck.Of(
                    CreditCode.Parse(one.CreditCode),
                    (one.Person, one.Phone, string.Empty, string.Empty),
                    today,
                    one.Where,
                    session.Faults
                )
            )
            .ToArray();
        session.StopIfFaulty();
        new EnterContacts(Store.OpenOrMake(address!, session.Clock)).Run(contacts.OfType<Contact>(), by!);
        var count = Counts.Text(contacts.Length);
        session
            .Screen()
            .Whole(
                session.Say($"已登记{count}家企业的联系人。", $"The contacts of {count} firms are entered.")
            );
        return ExitCodes.Done;
    }
}
