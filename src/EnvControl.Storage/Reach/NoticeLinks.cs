using System.Buffers.Text;
using System.Security.Cryptography;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;
using EnvControl.Storage.Opening;

namespace EnvControl.Storage.Reach;

/// <summary>Signs the links of notices with keys derived from the store's (通知链接签名).</summary>
/// <remarks>
/// A token is the first 16 bytes of an HMAC-SHA-256 over alert and firm, then both, hidden under a stream made from that HMAC by a
/// second key: 30 bytes, 40 characters of base64url. The same link has the same token, and nothing of it can be read without the keys.
/// </remarks>
internal sealed class NoticeLinks(StoreKey key) : INoticeLinks
{
    private const int TagBytes = 16;
    private const int AlertBytes = sizeof(int);
    private const int ContentBytes = AlertBytes + 10;
    private const int PartCharacters = 8;
    private const int BitsPerCharacter = 5;

    /// <summary>The characters of credit codes; the two check characters are not written.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private readonly byte[] _signing = key.Derive("envcontrol notice links 1 sign");
    private readonly byte[] _hiding = key.Derive("envcontrol notice links 1 hide");

    public string Token(NoticeLink link)
    {
        Span<byte> token = stackalloc byte[TagBytes + ContentBytes];
        var content = token[TagBytes..];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(content, link.Alert);
        Pack(link.Firm.Text.AsSpan(0, 2 * PartCharacters), content[AlertBytes..]);
        Sign(content, token[..TagBytes]);
        Hide(token[..TagBytes], content);
        return Base64Url.EncodeToString(token);
    }

    public NoticeLink? Read(string? token)
    {
        Span<byte> bytes = stackalloc byte[TagBytes + ContentBytes];
        // Only the one way of writing it is taken: no blanks, no padding.
        if (
            token is null
            || token.Length != Base64Url.GetEncodedLength(bytes.Length)
            // Decoding throws for what it can't read.
            || !Base64Url.IsValid(token)
            || !Base64Url.TryDecodeFromChars(token, bytes, out var written)
            || written != bytes.Length
            || Base64Url.EncodeToString(bytes) != token
        )
        {
            return null;
        }

        var content = bytes[TagBytes..];
        Hide(bytes[..TagBytes], content);
        Span<byte> tag = stackalloc byte[TagBytes];
        Sign(content, tag);
        return CryptographicOperations.FixedTimeEquals(tag, bytes[..TagBytes])
            ? new NoticeLink(
                System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(content),
                Unpack(content[AlertBytes..])
            )
            : null;
    }

    private static void Pack(ReadOnlySpan<char> characters, Span<byte> bytes)
    {
        var packed = UInt128.Zero;
        foreach (var character in characters)
        {
            packed =
                (packed << BitsPerCharacter) | (uint)Alphabet.IndexOf(character, StringComparison.Ordinal);
        }

        for (var i = bytes.Length - 1; i >= 0; i--, packed >>= 8)
        {
            bytes[i] = (byte)(packed & byte.MaxValue);
        }
    }

    private static CreditCode Unpack(ReadOnlySpan<byte> bytes)
    {
        var packed = UInt128.Zero;
        foreach (var one in bytes)
        {
            packed = (packed << 8) | one;
        }

        Span<char> characters = stackalloc char[2 * PartCharacters];
        for (var i = characters.Length - 1; i >= 0; i--, packed >>= BitsPerCharacter)
        {
            characters[i] = Alphabet[(int)(packed & 31)];
        }

        return CreditCode.Complete(
            new string(characters[..PartCharacters]),
            new string(characters[PartCharacters..])
        );
    }

    private void Sign(ReadOnlySpan<byte> content, Span<byte> tag)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_signing, content, whole);
        whole[..TagBytes].CopyTo(tag);
    }

    private void Hide(ReadOnlySpan<byte> tag, Span<byte> content)
    {
        Span<byte> stream = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_hiding, tag, stream);
        for (var i = 0; i < content.Length; i++)
        {
            content[i] ^= stream[i];
        }
    }
}
