using System.Security.Cryptography;

namespace EnvControl.Application.Attachments;

/// <summary>A file that a firm or an inspector handed in (附件): its bytes, known by their hash. The name it came with is not kept.</summary>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Kind">What kind of file.</param>
/// <param name="Bytes">Its bytes, as they came.</param>
public sealed record Attachment(string Sha256, AttachmentKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The largest file that is taken: 5 MB.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>An attachment of bytes whose kind is known.</summary>
    public static Attachment Of(AttachmentKind kind, ReadOnlyMemory<byte> bytes) =>
        new(HashOf(bytes.Span), kind, bytes);

    /// <summary>The SHA-256 of bytes, lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
