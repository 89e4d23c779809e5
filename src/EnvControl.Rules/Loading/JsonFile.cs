using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>One JSON file of a rules folder (规则目录中的一个文件): its content and where each value stands.</summary>
internal sealed class JsonFile
{
    private readonly JsonPlaces _places;

    // Replaced as a whole: several sets may look at one shipped file.
    private ImmutableHashSet<string> _refused = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

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

    /// <summary>Notes that the value at a path does not fit its schema.</summary>
    public void Refuse(string path) => _refused = _refused.Add(path);

    /// <summary>Whether the value at a path fits its schema, with all that it holds.</summary>
    public bool IsSound(string path) =>
        _refused.Count == 0
        || !_refused.Any(refused =>
            refused == path || refused.StartsWith(path + "/", StringComparison.Ordinal)
        );

    /// <summary>Whether the value at a path fits its schema, whatever the entries of one of its lists do.</summary>
    public bool IsSoundBeside(string path, string list) =>
        !_refused.Any(refused =>
            (refused == path || refused.StartsWith(path + "/", StringComparison.Ordinal))
            && !refused.StartsWith($"{path}/{list}/", StringComparison.Ordinal)
        );

    /// <summary>The entries of the list at a path, sound or not, each with its own path; none where there is no list.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Entries(string list) =>
        At(list) is { ValueKind: JsonValueKind.Array } found
            ? found.EnumerateArray().Select((item, i) => (item, $"{list}/{i}"))
            : [];

    /// <summary>The rules of its workflows, sound or not, each with its own path; none where it holds no workflows.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Rules() =>
        Entries(string.Empty).SelectMany(flow => Entries($"{flow.Path}/Rules"));

    /// <summary>The entries of the list at a path that fit their schema, each with its own path.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Sound(string list) =>
        Entries(list).Where(entry => IsSound(entry.Path));

    /// <summary>The string at a path such as <c>/0/Rules/3/Expression</c>, or <c>null</c>.</summary>
    public string? TextAt(string path) =>
        At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private JsonElement? At(string path)
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

        return at;
    }

    private string Where((int Line, int Column) place) => $"{Name}:{place.Line}:{place.Column}";
}
