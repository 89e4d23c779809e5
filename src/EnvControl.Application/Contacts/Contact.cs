using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Contacts;

/// <summary>Whom to call at a firm (应急联系人). Kept apart from inventories and lists, encrypted, and shown only through an audited reading.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Person">The person on duty.</param>
/// <param name="Phone">The phone.</param>
/// <param name="SecondPhone">Another phone; empty for none.</param>
/// <param name="Channel">How they want to be told: 短信, 微信, 电话 …; empty when not said.</param>
/// <param name="CheckedOn">When somebody last made sure of it.</param>
public sealed record Contact(
    CreditCode Firm,
    string Person,
    string Phone,
    string SecondPhone,
    string Channel,
    LocalDate CheckedOn
)
{
    /// <summary>The longest name or channel.</summary>
    public const int MostCharacters = 64;

    /// <summary>The firm only: a contact that slips into a message or a log says nothing of anybody.</summary>
    public override string ToString() => Firm.Text;
}
