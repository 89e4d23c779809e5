using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace EnvControl.Application.Keeping;

/// <summary>The hash of what a record says (记录哈希): the audit trail holds it, so that a record changed behind the store's back is found.</summary>
public static class RecordHash
{
    /// <summary>The SHA-256 of texts, each behind its length in bytes (32-bit big-endian), lower-case hexadecimal.</summary>
    public static string Of(params ReadOnlySpan<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A number as it is hashed.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A moment as it is hashed: ticks of 100 ns since 1970.</summary>
    public static string Text(Instant moment) => Text(moment.ToUnixTimeTicks());
}
