using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Contacts;

/// <summary>Erases whom to call at a firm (删除联系人); lists and versions stay as they are.</summary>
/// <param name="store">Where it is kept.</param>
public sealed class EraseContact(IStore store)
{
    /// <summary>The action's name in the audit trail.</summary>
    public const string Action = "contact.erase";

    /// <summary>Erases it.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="reason">Why, for the audit trail; nothing personal.</param>
    /// <param name="by">Who erases it.</param>
    /// <exception cref="FaultException">There is none.</exception>
    public void Run(CreditCode firm, string reason, Actor by)
    {
        if (!store.Write(new Deed(by, Action), kept => kept.Contacts.Erase(firm, reason)))
        {
            throw new FaultException([ContactFaults.NoContact(firm.Text)]);
        }
    }
}
