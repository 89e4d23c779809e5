using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cells;
using NodaTime.Text;

namespace EnvControl.Rules.Adoption;

/// <summary>The files of an adoption (认定所写的文件), as texts by path.</summary>
internal sealed partial class AdoptionPages(AdoptionOrder order, AdoptionFolder folder)
{
    private const string Classification = "classification";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        // It is read by people in an editor, never put into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The files so far.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>The manifest of a folder that is new.</summary>
    public void Manifest() =>
        Write(
            "rules.json",
            new JsonObject
            {
                ["id"] = "adopted",
                ["extends"] = "shipped",
                ["title"] = Words(
                    new("本局认定的规则（扩展随附规则）", "Rules adopted by the bureau, beside those shipped")
                ),
            }
        );

    /// <summary>The document, with a clause for each that the assumptions had.</summary>
    public void Instrument(IEnumerable<Rule> assumed)
    {
        var grounds = assumed.Select(rule => rule.Ground).ToArray();
        var first = grounds[0].Instrument;
        var clauses = grounds
            .DistinctBy(ground => ground.Clause, StringComparer.Ordinal)
            .OrderBy(ground => ground.Clause, StringComparer.Ordinal);
        var day = LocalDatePattern.Iso.Format(order.On);
        Write(
            $"{folder.Path}/instruments.json",
            new JsonObject
            {
                ["instruments"] = new JsonArray(
                    new JsonObject
                    {
                        ["id"] = folder.Instrument,
                        ["number"] = order.Document,
                        ["title"] = Words(
                            new(
                                $"认定重污染天气应急减排数值的文件（{order.Document}）",
                                $"Document that adopts figures of the rules ({order.Document})"
                            )
                        ),
                        ["issuer"] = Words(
                            new(AdoptedWords.Issuer(first.Issuer.Zh), AdoptedWords.Issuer(first.Issuer.En))
                        ),
                        ["binds"] = first.Binds?.Text ?? "national",
                        ["kind"] = "instrument",
                        ["effective"] = new JsonObject { ["from"] = day, ["to"] = null },
                        ["checkedOn"] = LocalDatePattern.Iso.Format(order.Today),
                        ["trust"] = Trust.Verified.Spell(),
                        ["note"] = Words(
                            new(
                                $"由{order.By}于{LocalDatePattern.Iso.Format(order.Today)}录入，原为假设，自{day}起由本文件认定",
                                $"Entered by {order.By} on {LocalDatePattern.Iso.Format(order.Today)}; assumptions that this document takes over from {day}"
                            )
                        ),
                        ["clauses"] = new JsonArray([
                            .. clauses.Select(ground => new JsonObject
                            {
                                ["id"] = ground.Clause,
                                ["zh"] = AdoptedWords.Plain(ground.ClauseName),
                            }),
                        ]),
                    }
                ),
            }
        );
    }

    /// <summary>The rules of industries.</summary>
    public void Rules(IEnumerable<JsonObject> rules)
    {
        JsonNode[] items = [.. rules];
        if (items.Length > 0)
        {
            Write(
                $"{folder.Workflow}.json",
                new JsonArray(
                    new JsonObject { ["WorkflowName"] = folder.Workflow, ["Rules"] = new JsonArray(items) }
                )
            );
        }
    }

    /// <summary>Adds a rule to those that a rule of an earlier document overrides.</summary>
    public void Overridden(string file, string rule, string overridden)
    {
        var flows = JsonNode
            .Parse(_files.GetValueOrDefault(file) ?? File.ReadAllText(Path.Combine(order.Folder, file)))!
            .AsArray();
        var properties = flows
            .SelectMany(flow => flow!["Rules"]!.AsArray())
            .Single(item => item!["RuleName"]!.GetValue<string>() == rule)!["Properties"]!.AsObject();
        if (properties["overrides"] is not JsonArray names)
        {
            properties["overrides"] = names = [];
        }

        names.Add((JsonNode)overridden);
        Write(file, flows);
    }

    /// <summary>The rules of classification, behind those the folder has already.</summary>
    public void Classes(IEnumerable<JsonObject> rules)
    {
        JsonNode[] items = [.. rules];
        if (items.Length == 0)
        {
            return;
        }

        const string Name = Classification + ".json";
        var own = Path.Combine(order.Folder, Name);
        var flows = File.Exists(own)
            ? JsonNode.Parse(File.ReadAllText(own))!.AsArray()
            : new JsonArray(
                new JsonObject { ["WorkflowName"] = Classification, ["Rules"] = new JsonArray() }
            );
        foreach (var item in items)
        {
            flows[0]!["Rules"]!.AsArray().Add(item);
        }

        Write(Name, flows);
    }

    /// <summary>The cases, those of classification behind those the folder has already.</summary>
    public void Cases(ImmutableArray<JsonObject> figures, ImmutableArray<JsonObject> classes)
    {
        Cases($"{folder.Workflow}.json", $"{folder.Workflow}.cases.json", figures);
        Cases($"{Classification}.json", $"{Classification}.cases.json", classes);
    }

    /// <summary>The tables of cells that the adopted rules decide.</summary>
    public void Cells(string page) => _files[$"{folder.Workflow}{CellFile.Ending}"] = page;

    /// <summary>Ends a table of cells of an earlier document on the day of this one.</summary>
    /// <param name="file">The file of tables.</param>
    /// <param name="index">The place of the table in it.</param>
    public void Ended(string file, int index)
    {
        var text = _files.GetValueOrDefault(file) ?? File.ReadAllText(Path.Combine(order.Folder, file));
        var effective = Effective().Matches(text)[index];
        _files[file] =
            text[..effective.Index]
            + End().Replace(effective.Value, $"\"to\": \"{LocalDatePattern.Iso.Format(order.On)}\"")
            + text[(effective.Index + effective.Length)..];
    }

    [GeneratedRegex("\"effective\": *\\{[^}]*\\}", RegexOptions.None, 1_000)]
    private static partial Regex Effective();

    [GeneratedRegex("\"to\": *(null|\"[0-9-]*\")", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex End();

    private void Cases(string about, string name, ImmutableArray<JsonObject> cases)
    {
        if (cases.IsEmpty)
        {
            return;
        }

        var own = Path.Combine(order.Folder, name);
        var page = File.Exists(own)
            ? JsonNode.Parse(File.ReadAllText(own))!.AsObject()
            : new JsonObject { ["about"] = about, ["cases"] = new JsonArray() };
        foreach (var item in cases)
        {
            page["cases"]!.AsArray().Add((JsonNode)item);
        }

        Write(name, page);
    }

    private void Write(string name, JsonNode node) => _files[name] = node.ToJsonString(Readable) + "\n";

    private static JsonObject Words(Bilingual words) => new() { ["zh"] = words.Zh, ["en"] = words.En };
}
