using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Application.WhatIf.Composing;

/// <summary>A scenario that is being put together (情景草稿), always as the text of its file: form and file are one thing.</summary>
public sealed class ScenarioDraft
{
    private const int LongestName = 80;

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        // A file is not a web page: pages escape it themselves.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonObject _root;

    private ScenarioDraft(JsonObject root) => _root = root;

    /// <summary>The text of the file.</summary>
    public string Text => _root.ToJsonString(Written) + "\n";

    /// <summary>The bytes of the file.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>How many changes it has.</summary>
    public int Count => _root["changes"]!.AsArray().Count;

    /// <summary>Begins one with a single change.</summary>
    public static ScenarioDraft Of(ComposedChange change) =>
        new(
            new JsonObject
            {
                ["name"] = Name(change.Name),
                ["baseline"] = new JsonObject { ["inventory"] = "latest" },
                ["changes"] = new JsonArray { change.Change.DeepClone() },
            }
        );

    /// <summary>Goes on with a text that fits the schema of scenarios.</summary>
    public static ScenarioDraft Of(string text) => new(JsonNode.Parse(text)!.AsObject());

    /// <summary>The same scenario of another baseline.</summary>
    /// <param name="version">The version of the inventory.</param>
    /// <param name="rules">The id of the rules.</param>
    /// <param name="on">The day.</param>
    public ScenarioDraft On(int version, string rules, LocalDate on)
    {
        var root = Copy();
        root["baseline"] = new JsonObject
        {
            ["inventory"] = version.ToString(CultureInfo.InvariantCulture),
            ["rules"] = rules,
            ["on"] = on.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        };
        return new ScenarioDraft(root);
    }

    /// <summary>With one change more.</summary>
    public ScenarioDraft With(ComposedChange change)
    {
        var root = Copy();
        root["changes"]!.AsArray().Add(change.Change.DeepClone());
        var first = root["name"]!;
        root["name"] = Name(
            new Bilingual($"{first["zh"]}，{change.Name.Zh}", $"{first["en"]}; {change.Name.En}")
        );
        return new ScenarioDraft(root);
    }

    /// <summary>Without the change at a place, from 0.</summary>
    public ScenarioDraft Without(int place)
    {
        var root = Copy();
        var changes = root["changes"]!.AsArray();
        if (place >= 0 && place < changes.Count)
        {
            changes.RemoveAt(place);
        }

        return new ScenarioDraft(root);
    }

    private static JsonObject Name(Bilingual name) => new() { ["zh"] = Cut(name.Zh), ["en"] = Cut(name.En) };

    private static string Cut(string name) =>
        name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";

    private JsonObject Copy() => _root.DeepClone().AsObject();
}
