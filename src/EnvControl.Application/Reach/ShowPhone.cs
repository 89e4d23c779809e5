using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>Shows whom to call at a firm (查看企业电话): one firm at a time, and who looked stands in the audit trail.</summary>
/// <param name="store">Keeps the contacts.</param>
public sealed class ShowPhone(IStore store)
{
    /// <summary>The contact.</summary>
    /// <exception cref="FaultException">There is none; that somebody looked is recorded all the same.</exception>
    public Contact Run(Actor by, CreditCode firm) =>
        store.Write(new Deed(by, "contact.read"), kept => kept.Contacts.Read(firm))
        ?? throw new FaultException([ContactFaults.NoContact(firm.Text)]);
}
