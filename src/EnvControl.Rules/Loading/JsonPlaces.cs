using System.Text;
using System.Text.Json;

namespace EnvControl.Rules.Loading;

/// <summary>Knows on which line and column of a JSON file each value begins (JSON 位置), so that messages can point at it.</summary>
internal sealed class JsonPlaces
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);

    /// <summary>Maps a JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public JsonPlaces(byte[] bytes)
    {
        _bytes = bytes;
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        Walk(ref reader, string.Empty);
    }

    /// <summary>Line and column, counted from 1, of the value at a path such as <c>/0/Rules/3/Expression</c>.</summary>
    public (int Line, int Column) Of(string path) => At(_starts.TryGetValue(path, out var start) ? start : 0);

    /// <summary>Line and column of a character inside the string value at a path.</summary>
    /// <param name="path">The path of a string.</param>
    /// <param name="character">The character of its content, counted from 1.</param>
    public (int Line, int Column) Inside(string path, int character)
    {
        if (!_starts.TryGetValue(path, out var at))
        {
            return (1, 1);
        }

        at++;
        for (var i = 1; i < character && at < _bytes.Length && _bytes[at] != '"'; i++)
        {
            at += _bytes[at] == '\\' ? (_bytes[at + 1] == 'u' ? 6 : 2) : LengthOf(_bytes[at]);
        }

        return At(at);
    }

    private static int LengthOf(byte first) =>
        first switch
        {
            < 0x80 => 1,
            < 0xE0 => 2,
            < 0xF0 => 3,
            _ => 4,
        };

    private void Walk(ref Utf8JsonReader reader, string path)
    {
        _starts[path] = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString();
                reader.Read();
                Walk(ref reader, $"{path}/{name}");
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Walk(ref reader, $"{path}/{i}");
            }
        }
    }

    private (int Line, int Column) At(int offset)
    {
        var before = _bytes.AsSpan(0, Math.Min(offset, _bytes.Length));
        var line = before.Count((byte)'\n') + 1;
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
