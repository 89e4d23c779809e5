using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Contacts;

/// <summary>Makes a contact of what was typed or filed, or says what is wrong with it (联系人核对) without repeating it.</summary>
public static class ContactCheck
{
    private const int LeastDigits = 5;
    private const int MostDigits = 20;

    /// <summary>The contact; <c>null</c>, with faults kept, when anything is wrong.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="texts">Person, phone, second phone, channel.</param>
    /// <param name="checkedOn">When it was made sure of.</param>
    /// <param name="where">Where it stands.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static Contact? Of(
        CreditCode firm,
        (string Person, string Phone, string SecondPhone, string Channel) texts,
        LocalDate checkedOn,
        string where,
        ICollection<Fault> faults
    )
    {
        var before = faults.Count;
        var contact = new Contact(
            firm,
            texts.Person.Trim(),
            texts.Phone.Trim(),
            texts.SecondPhone.Trim(),
            texts.Channel.Trim(),
            checkedOn
        );
        if (contact.Person.Length == 0 || !IsText(contact.Person) || !IsText(contact.Channel))
        {
            faults.Add(ContactFaults.BadPerson(where));
        }

        if (!IsPhone(contact.Phone) || (contact.SecondPhone.Length > 0 && !IsPhone(contact.SecondPhone)))
        {
            faults.Add(ContactFaults.BadPhone(where));
        }

        return faults.Count == before ? contact : null;
    }

    private static bool IsText(string text) =>
        text.Length <= Contact.MostCharacters && !text.Any(char.IsControl);

    private static bool IsPhone(string text) =>
        text.All(one => char.IsAsciiDigit(one) || one is '+' or '-' or ' ' or '(' or ')')
        && text.Count(char.IsAsciiDigit) is >= LeastDigits and <= MostDigits;
}
