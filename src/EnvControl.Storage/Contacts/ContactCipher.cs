using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EnvControl.Application.Contacts;
using EnvControl.Domain.Codes;
using EnvControl.Storage.Opening;

namespace EnvControl.Storage.Contacts;

/// <summary>Encrypts contacts (联系人加密): AES-256-GCM under a key derived from the store's, each bound to its firm.</summary>
internal sealed class ContactCipher(StoreKey key)
{
    private const string Purpose = "envcontrol contacts 1";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _key = key.Derive(Purpose);

    /// <summary>Nonce, tag and text of a contact.</summary>
    public byte[] Seal(Contact contact)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes<string[]>([
            contact.Person,
            contact.Phone,
            contact.SecondPhone,
            contact.Channel,
        ]);
        var result = new byte[NonceBytes + TagBytes + text.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(_key, TagBytes);
        cipher.Encrypt(
            result.AsSpan(0, NonceBytes),
            text,
            result.AsSpan(NonceBytes + TagBytes),
            result.AsSpan(NonceBytes, TagBytes),
            Bound(contact.Firm.Text)
        );
        return result;
    }

    /// <summary>The contact of a row.</summary>
    /// <exception cref="CryptographicException">The row was altered, or is another firm's.</exception>
    public Contact Open(ContactRow row)
    {
        var text = new byte[row.Sealed.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(_key, TagBytes);
        cipher.Decrypt(
            row.Sealed.AsSpan(0, NonceBytes),
            row.Sealed.AsSpan(NonceBytes + TagBytes),
            row.Sealed.AsSpan(NonceBytes, TagBytes),
            text,
            Bound(row.CreditCode)
        );
        var parts = JsonSerializer.Deserialize<string[]>(text)!;
        return new Contact(
            CreditCode.Parse(row.CreditCode),
            parts[0],
            parts[1],
            parts[2],
            parts[3],
            row.CheckedOn
        );
    }

    private static byte[] Bound(string firm) => Encoding.ASCII.GetBytes(firm);
}
