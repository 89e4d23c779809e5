using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace EnvControl.Web.Api.Answers;

/// <summary>Moments with their offset (带偏移的时刻): without one nobody knows which is meant. Written in UTC.</summary>
internal sealed class OffsetTime : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var read =
            reader.TokenType == JsonTokenType.String
                ? OffsetDateTimePattern.Rfc3339.Parse(reader.GetString()!)
                : throw new JsonException();
        return read.Success ? read.Value.ToDateTimeOffset() : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToUniversalTime());
}
