using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Writes a JSON object byte for byte the same every time (规范JSON): fields in the order given, one a line, the rows of tables one a line.</summary>
internal sealed class CanonicalPage
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Readable Chinese: the bytes go to people and programs, never into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);
    private bool _isFirst = true;

    /// <summary>Writes one field.</summary>
    public void Field(string name, Action<Utf8JsonWriter> value)
    {
        Begin(name);
        Value(value);
    }

    /// <summary>Writes a field that is a table, one row a line.</summary>
    public void Rows<T>(string name, IEnumerable<T> rows, Action<Utf8JsonWriter, T> value)
    {
        Begin(name);
        _bytes.Write("["u8);
        var isFirst = true;
        foreach (var row in rows)
        {
            _bytes.Write(isFirst ? "\n"u8 : ",\n"u8);
            Value(json => value(json, row));
            isFirst = false;
        }

        _bytes.Write("]"u8);
    }

    /// <summary>Ends the object.</summary>
    public byte[] End()
    {
        _bytes.Write("\n}"u8);
        return _bytes.WrittenSpan.ToArray();
    }

    private void Begin(string name)
    {
        _bytes.Write(_isFirst ? "{\n"u8 : ",\n"u8);
        _isFirst = false;
        Value(json => json.WriteStringValue(name));
        _bytes.Write(":"u8);
    }

    private void Value(Action<Utf8JsonWriter> value)
    {
        using var json = new Utf8JsonWriter(_bytes, Options);
        value(json);
    }
}
