using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Law;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the values of rule files that the schemas have already checked (JSON 取值).</summary>
internal static class JsonReading
{
    /// <summary>A string that must be there.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.GetProperty(name).GetString()!;

    /// <summary>A string that may be absent or null.</summary>
    public static string? TextOrNull(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>A flag that is false when absent.</summary>
    public static bool IsTrue(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A number that may be absent or null.</summary>
    public static decimal? NumberOrNull(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDecimal()
            : null;

    /// <summary>The strings of a list that may be absent.</summary>
    public static ImmutableArray<string> Texts(this JsonElement element, string name) =>
        [.. element.Items(name).Select(item => item.GetString()!)];

    /// <summary>The items of a list that may be absent.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var list)
        && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : [];

    /// <summary>A name in two languages, given as <c>{ zh, en }</c>.</summary>
    public static Bilingual? BilingualOrNull(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? new Bilingual(value.Text("zh"), value.Text("en"))
            : null;

    /// <summary>A day written 2020-12-01, or <c>null</c> when absent, null or no day.</summary>
    public static LocalDate? DayOrNull(this JsonElement element, string name) =>
        element.TextOrNull(name) is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value
            : null;
}
