using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>A list with its seal as one JSON document (加盖印章的清单文件).</summary>
/// <param name="List">The canonical bytes of the list.</param>
/// <param name="Seal">The seal over them.</param>
/// <remarks>The file is <c>{"list":…,"seal":{…}}</c>: any JSON reader reads it, and the list's own bytes stand in it as they are.</remarks>
public sealed record SealedList(ReadOnlyMemory<byte> List, ListSeal Seal)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly byte[] Before = "{\"list\":\n"u8.ToArray();
    private static readonly byte[] Between = ",\n\"seal\":"u8.ToArray();
    private static readonly byte[] After = "}\n"u8.ToArray();

    /// <summary>The SHA-256 of a list's bytes, lower-case hexadecimal: what the next list is chained to.</summary>
    public static string HashOf(ReadOnlySpan<byte> list) => Convert.ToHexStringLower(SHA256.HashData(list));

    /// <summary>The file.</summary>
    public byte[] ToFile() => [.. Before, .. List.Span, .. Between, .. SealText(Seal), .. After];

    /// <summary>Reads a file; <c>null</c> when it is not exactly what <see cref="ToFile"/> writes.</summary>
    public static SealedList? FromFile(ReadOnlyMemory<byte> file)
    {
        var place = file.Span.LastIndexOf(Between);
        if (!file.Span.StartsWith(Before) || place < Before.Length)
        {
            return null;
        }

        try
        {
            var tail = file[(place + Between.Length)..];
            var seal = JsonSerializer.Deserialize<ListSeal>(tail.Span[..^After.Length], Options);
            var read = new SealedList(file[Before.Length..place], seal ?? ListSeal.Missing);
            return read.ToFile().AsSpan().SequenceEqual(file.Span) ? read : null;
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] SealText(ListSeal seal) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(seal, Options));
}
