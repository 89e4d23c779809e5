using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Contacts;

/// <summary>Which firms have a contact, in the database (联系人登记情况); what is encrypted is not read.</summary>
internal sealed class ContactDays(StoreContext context) : IContactDays
{
    public IReadOnlyDictionary<CreditCode, LocalDate> Checked() =>
        context
            .Set<ContactRow>()
            .AsNoTracking()
            .Select(row => new { row.CreditCode, row.CheckedOn })
            .AsEnumerable()
            .ToDictionary(row => CreditCode.Parse(row.CreditCode), row => row.CheckedOn);

    public LocalDate? Checked(CreditCode firm) =>
        context
            .Set<ContactRow>()
            .AsNoTracking()
            .Where(row => row.CreditCode == firm.Text)
            .Select(row => (LocalDate?)row.CheckedOn)
            .FirstOrDefault();
}
