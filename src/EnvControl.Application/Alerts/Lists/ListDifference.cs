using System.Text.Json;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>The first place at which two lists differ (首个差异).</summary>
/// <param name="Place">The place: <c>firms[12].spans[0].text</c>, with the firm's name where there is one; or a byte.</param>
/// <param name="Expected">What must stand there.</param>
/// <param name="Found">What stands there.</param>
public sealed record ListDifference(string Place, string Expected, string Found)
{
    private const int MostShown = 120;

    /// <summary>The first difference of two texts; <c>null</c> when they are the same, byte for byte.</summary>
    public static ListDifference? Of(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> found)
    {
        if (expected.Span.SequenceEqual(found.Span))
        {
            return null;
        }

        try
        {
            using var left = JsonDocument.Parse(expected);
            using var right = JsonDocument.Parse(found);
            if (Compare(string.Empty, left.RootElement, right.RootElement) is { } difference)
            {
                return difference;
            }
        }
        catch (JsonException)
        {
            // No JSON any more: the byte says where.
        }

        var place = expected.Span.CommonPrefixLength(found.Span);
        return new ListDifference($"byte {place}", Around(expected, place), Around(found, place));
    }

    private static ListDifference? Compare(string path, JsonElement expected, JsonElement found)
    {
        if (expected.ValueKind != found.ValueKind)
        {
            return Here(path, expected, found);
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                return Objects(path, expected, found);
            case JsonValueKind.Array:
                return Arrays(path, expected, found);
            default:
                return expected.GetRawText() == found.GetRawText() ? null : Here(path, expected, found);
        }
    }

    private static ListDifference? Objects(string path, JsonElement expected, JsonElement found)
    {
        var (left, right) = (expected.EnumerateObject().ToArray(), found.EnumerateObject().ToArray());
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            if (i >= left.Length || i >= right.Length || left[i].Name != right[i].Name)
            {
                return new ListDifference(
                    path.Length == 0 ? "." : path,
                    i < left.Length ? left[i].Name : string.Empty,
                    i < right.Length ? right[i].Name : string.Empty
                );
            }

            var inner = path.Length == 0 ? left[i].Name : $"{path}.{left[i].Name}";
            if (Compare(inner, left[i].Value, right[i].Value) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static ListDifference? Arrays(string path, JsonElement expected, JsonElement found)
    {
        var (left, right) = (expected.EnumerateArray().ToArray(), found.EnumerateArray().ToArray());
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (Compare($"{path}[{i}]{Name(left[i])}", left[i], right[i]) is { } difference)
            {
                return difference;
            }
        }

        return left.Length == right.Length
            ? null
            : new ListDifference(path, $"{left.Length}", $"{right.Length}");
    }

    /// <summary>The firm's name, so that a person finds the place.</summary>
    private static string Name(JsonElement row) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty("name", out var name)
            ? $"({name.GetString()})"
            : string.Empty;

    private static ListDifference Here(string path, JsonElement expected, JsonElement found) =>
        new(path, Shown(expected.GetRawText()), Shown(found.GetRawText()));

    private static string Around(ReadOnlyMemory<byte> bytes, int place) =>
        Shown(
            System.Text.Encoding.UTF8.GetString(
                bytes.Span[Math.Min(place, bytes.Length)..Math.Min(place + MostShown, bytes.Length)]
            )
        );

    private static string Shown(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";
}
