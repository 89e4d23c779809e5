using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;

namespace EnvControl.Application.Contacts;

/// <summary>Enters whom to call at firms (登记联系人), all of them or none.</summary>
/// <param name="store">Where they are kept.</param>
public sealed class EnterContacts(IStore store)
{
    /// <summary>The action's name in the audit trail.</summary>
    public const string Action = "contact.set";

    /// <summary>Enters contacts, in place of those known of the same firms.</summary>
    /// <param name="contacts">The contacts; one a firm.</param>
    /// <param name="by">Who enters them.</param>
    public void Run(IEnumerable<Contact> contacts, Actor by) =>
        store.Write(
            new Deed(by, Action),
            kept =>
            {
                foreach (var contact in contacts)
                {
                    kept.Contacts.Put(contact);
                }

                return true;
            }
        );
}
