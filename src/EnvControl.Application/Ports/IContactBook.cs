using EnvControl.Application.Contacts;
using EnvControl.Domain.Codes;

namespace EnvControl.Application.Ports;

/// <summary>The contacts of firms (联系人库). It is open only inside an action, and every reading, writing and erasing of a contact leaves its own entry in the audit trail.</summary>
public interface IContactBook
{
    /// <summary>The contact of a firm, or <c>null</c>; that it was read is recorded either way.</summary>
    Contact? Read(CreditCode firm);

    /// <summary>Enters a contact, or another in its place.</summary>
    void Put(Contact contact);

    /// <summary>Erases a contact for good; no list or version holds it.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="reason">Why, for the audit trail.</param>
    /// <returns>Whether there was one.</returns>
    bool Erase(CreditCode firm, string reason);
}
