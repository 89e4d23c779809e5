using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Instants as Beijing time in JSON (时刻).</summary>
internal sealed class InstantText : JsonConverter<Instant>
{
    /// <inheritdoc/>
    public override Instant Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => BureauHour.Read(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(BureauHour.Write(value));
}
