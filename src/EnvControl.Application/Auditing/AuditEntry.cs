using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace EnvControl.Application.Auditing;

/// <summary>One link of the audit trail (审计记录): what was done, and the hash that ties it to all before it.</summary>
/// <param name="Number">Its number, from 1, without gap.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Action">What.</param>
/// <param name="Subject">To what.</param>
/// <param name="Previous">The hash of the entry before it; <see cref="Beginning"/> for the first.</param>
/// <param name="Hash">The hash of this entry.</param>
public sealed record AuditEntry(
    long Number,
    Instant At,
    string By,
    string Action,
    AuditSubject Subject,
    string Previous,
    string Hash
)
{
    /// <summary>What the first entry names as the one before it: 64 zeros.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The entry that follows another.</summary>
    public static AuditEntry After(AuditHead head, Instant at, Deed deed, AuditSubject subject)
    {
        var entry = new AuditEntry(
            checked(head.Number + 1),
            at,
            deed.By.Name,
            deed.Action,
            subject,
            head.Hash,
            string.Empty
        );
        return entry with { Hash = entry.ComputeHash() };
    }

    /// <summary>
    /// The SHA-256 of everything but the hash itself, lower-case hexadecimal: number and time as 64-bit big-endian integers
    /// (time in ticks of 100 ns since 1970), then each text as its length in UTF-8 bytes (32-bit big-endian, −1 for none)
    /// and its bytes, in the order of the parameters.
    /// </summary>
    public string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(long)];
        foreach (var value in (ReadOnlySpan<long>)[Number, At.ToUnixTimeTicks()])
        {
            BinaryPrimitives.WriteInt64BigEndian(number, value);
            hash.AppendData(number);
        }

        foreach (
            var text in (ReadOnlySpan<string?>)
                [By, Action, Subject.Object, Subject.Before, Subject.After, Subject.Details, Previous]
        )
        {
            var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32BigEndian(number, text is null ? -1 : bytes.Length);
            hash.AppendData(number[..sizeof(int)]);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
