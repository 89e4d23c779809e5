using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EnvControl.Cli.Documents;

/// <summary>Writes the one document of <c>--json</c> (JSON输出).</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        // Readable Chinese: the document goes to a program or a person, never into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document.</summary>
    public static void Write(TextWriter writer, JsonNode document) =>
        writer.WriteLine(document.ToJsonString(Options));

    /// <summary>Texts as a JSON array.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) =>
        [.. texts.Select(text => (JsonNode)JsonValue.Create(text))];

    /// <summary>Objects as a JSON array.</summary>
    public static JsonArray Items<T>(IEnumerable<T> items, Func<T, JsonNode> toNode) =>
        [.. items.Select(toNode)];
}
