using System.Globalization;
using System.Text;
using System.Text.Json;
using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>One JSON file of a rules folder (规则目录中的一个文件): its content and where each value stands.</summary>
internal sealed class JsonFile
{
    private readonly JsonPlaces _places;

    private JsonFile(string name, byte[] bytes, JsonElement root, JsonPlaces places)
    {
        Name = name;
        Bytes = bytes;
        Root = root;
        _places = places;
    }

    /// <summary>The path from the root of the rules folder, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>The bytes as they lie on the disk.</summary>
    public byte[] Bytes { get; }

    /// <summary>The whole document.</summary>
    public JsonElement Root { get; }

    /// <summary>The text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>Reads a file, or reports what is wrong with it and answers <c>null</c>.</summary>
    public static JsonFile? Parse(string name, byte[] bytes, ICollection<Fault> faults)
    {
        var content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        try
        {
            using var document = JsonDocument.Parse(content);
            return new JsonFile(name, content, document.RootElement.Clone(), new JsonPlaces(content));
        }
        catch (JsonException wrong)
        {
            faults.Add(
                RuleFaults.NotJson(name, (wrong.LineNumber ?? 0) + 1, (wrong.BytePositionInLine ?? 0) + 1)
            );
            return null;
        }
    }

    /// <summary><c>file:line:column</c> of a value.</summary>
    public string Where(string path) => Where(_places.Of(path));

    /// <summary><c>file:line:column</c> of a character inside a string value.</summary>
    public string Inside(string path, int character) => Where(_places.Inside(path, character));

    /// <summary>The string at a path such as <c>/0/Rules/3/Expression</c>, or <c>null</c>.</summary>
    public string? TextAt(string path)
    {
        var at = Root;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                at.ValueKind == JsonValueKind.Array
                && int.TryParse(step, CultureInfo.InvariantCulture, out var index)
                && index < at.GetArrayLength()
            )
            {
                at = at[index];
            }
            else if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(step, out at))
            {
                return null;
            }
        }

        return at.ValueKind == JsonValueKind.String ? at.GetString() : null;
    }

    private string Where((int Line, int Column) place) => $"{Name}:{place.Line}:{place.Column}";
}
