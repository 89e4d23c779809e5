using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Application.Alerts;

/// <summary>Days in JSON (日期): <c>2020-12-04</c>.</summary>
internal sealed class DayText : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    public override LocalDate Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
