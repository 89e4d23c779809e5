using System.Security.Cryptography;
using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Opening;

namespace EnvControl.Storage.Contacts;

/// <summary>The contacts in the database (联系人库): what is done with each goes into the audit trail, without what it says.</summary>
internal sealed class ContactBook(StoreContext context, StoreKey key, Action<AuditSubject> record)
    : IContactBook
{
    private readonly ContactCipher _cipher = new(key);

    public Contact? Read(CreditCode firm)
    {
        record(new AuditSubject(Subject(firm)));
        if (Find(firm) is not { } row)
        {
            return null;
        }

        try
        {
            return _cipher.Open(row);
        }
        catch (Exception wrong)
            when (wrong is CryptographicException or OverflowException or ArgumentException)
        {
            throw new FaultException([StoreFaults.AlteredContact(firm.Text)]);
        }
    }

    public void Put(Contact contact)
    {
        record(new AuditSubject(Subject(contact.Firm)));
        var bytes = _cipher.Seal(contact);
        if (Find(contact.Firm) is { } row)
        {
            (row.Sealed, row.CheckedOn) = (bytes, contact.CheckedOn);
        }
        else
        {
            context.Add(
                new ContactRow
                {
                    CreditCode = contact.Firm.Text,
                    Sealed = bytes,
                    CheckedOn = contact.CheckedOn,
                }
            );
        }
    }

    public bool Erase(CreditCode firm, string reason)
    {
        record(new AuditSubject(Subject(firm), Details: reason));
        if (Find(firm) is not { } row)
        {
            return false;
        }

        context.Remove(row);
        return true;
    }

    private static string Subject(CreditCode firm) => $"contact/{firm.Text}";

    private ContactRow? Find(CreditCode firm) => context.Find<ContactRow>(firm.Text);
}
