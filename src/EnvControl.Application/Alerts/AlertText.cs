using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EnvControl.Domain.Alerts;

namespace EnvControl.Application.Alerts;

/// <summary>An alert as text (预警文本), as the store keeps it and the audit trail hashes it.</summary>
public static class AlertText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // What is worked out from the rest is not kept.
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new InstantText(), new DayText(), new JsonStringEnumConverter() },
    };

    /// <summary>The text.</summary>
    public static string Write(Alert alert) => JsonSerializer.Serialize(alert, Options);

    /// <summary>The alert of a text.</summary>
    /// <exception cref="JsonException">It is the text of none.</exception>
    public static Alert Read(string text) =>
        JsonSerializer.Deserialize<Alert>(text, Options) ?? throw new JsonException("No alert stands there.");

    /// <summary>The SHA-256 of the text, lower-case hexadecimal.</summary>
    public static string HashOf(Alert alert) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(alert))));
}
