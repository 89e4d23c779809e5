using System.Text.Json;
using EnvControl.Application.Contacts;
using EnvControl.Domain.Codes;
using EnvControl.Storage.Opening;

namespace EnvControl.Storage.Contacts;

/// <summary>Encrypts contacts (联系人加密), each bound to its firm.</summary>
internal sealed class ContactCipher(StoreKey key)
{
    private readonly RowCipher _cipher = new(key, "envcontrol contacts 1");

    /// <summary>A contact as it is kept.</summary>
    public byte[] Seal(Contact contact) =>
        _cipher.Seal(
            JsonSerializer.SerializeToUtf8Bytes<string[]>([
                contact.Person,
                contact.Phone,
                contact.SecondPhone,
                contact.Channel,
            ]),
            contact.Firm.Text
        );

    /// <summary>The contact of a row.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The row was altered, or is another firm's.</exception>
    public Contact Open(ContactRow row)
    {
        var parts = JsonSerializer.Deserialize<string[]>(_cipher.Open(row.Sealed, row.CreditCode))!;
        return new Contact(
            CreditCode.Parse(row.CreditCode),
            parts[0],
            parts[1],
            parts[2],
            parts[3],
            row.CheckedOn
        );
    }
}
