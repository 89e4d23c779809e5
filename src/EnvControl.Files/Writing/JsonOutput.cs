using System.Text.Encodings.Web;
using System.Text.Json;
using EnvControl.Domain.Amounts;

namespace EnvControl.Files.Writing;

/// <summary>How JSON files are written (JSON 输出): indented, Chinese as it is, four pollutants by name.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // A file is not a web page: + and quotes need no escape for the sake of markup.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one document to a file.</summary>
    public static void Write(string path, Action<Utf8JsonWriter> document)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        Write(stream, document);
    }

    /// <summary>Writes one document to a stream.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> document)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        document(json);
    }

    /// <summary>Writes an object with one value for each pollutant; <c>null</c> where there is none.</summary>
    public static void Pollutants(this Utf8JsonWriter json, string name, Func<Pollutant, decimal?> valueOf)
    {
        json.WriteStartObject(name);
        foreach (var pollutant in Domain.Amounts.Pollutants.All)
        {
            if (valueOf(pollutant) is { } value)
            {
                json.WriteNumber(pollutant.Spell(), value);
            }
            else
            {
                json.WriteNull(pollutant.Spell());
            }
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
