using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>Which firms have somebody to call (联系人登记情况). It tells nothing of anybody, so that asking leaves no entry in the audit trail.</summary>
public interface IContactDays
{
    /// <summary>The firms with a contact, and when somebody last made sure of it.</summary>
    IReadOnlyDictionary<CreditCode, LocalDate> Checked();

    /// <summary>The same of one firm; <c>null</c> when it has no contact.</summary>
    LocalDate? Checked(CreditCode firm);
}
