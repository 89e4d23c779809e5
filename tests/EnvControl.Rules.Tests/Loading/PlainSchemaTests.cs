using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Loading;

public class PlainSchemaTests
{
    private static readonly string Schemas = Path.Combine(Repository.RulesFolder, "schema");

    private static readonly string[] Slips =
    [
        "null",
        "true",
        "-1",
        "1.5",
        "100000",
        "\"\"",
        "\"x y\"",
        "[]",
        "[\"a\",\"a\"]",
        "[1]",
        "{}",
    ];

    [Theory]
    [InlineData("facts.json", "facts")]
    [InlineData("coverage.json", "coverage")]
    [InlineData("classification.json", "workflow")]
    [InlineData("mee/2020/cement.json", "workflow")]
    [InlineData("4105-anyang/2018/orders/anyang-2018-542.json", "order")]
    [InlineData("4105-anyang/2018/orders/anyang-2018-08-22.json", "order")]
    public void A_shipped_file_is_known_to_fit_without_the_whole_validator(string name, string schema) =>
        new SchemaCheck(Schemas)
            .Plain(schema)
            .Accepts(Parse(File.ReadAllText(Path.Combine(Repository.RulesFolder, name))).Root)
            .ShouldBeTrue();

    [Theory]
    [InlineData("targets.json", "targets")]
    [InlineData("thresholds.json", "thresholds")]
    [InlineData("classification.json", "workflow")]
    [InlineData("4105-anyang/2018/orders/anyang-2018-542.json", "order")]
    public void What_is_accepted_quickly_the_whole_validator_accepts_too(string name, string schema)
    {
        var check = new SchemaCheck(Schemas);
        var text = File.ReadAllText(Path.Combine(Repository.RulesFolder, name));
        var (accepted, refused) = (0, 0);
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, Slips.Length + 1])
            .Each(
                120,
                20_201_201,
                (place, slip) =>
                {
                    var file = Parse(Spoilt(text, place, slip));
                    if (!check.Plain(schema).Accepts(file.Root))
                    {
                        refused++;
                        return;
                    }

                    accepted++;
                    var faults = new List<Fault>();
                    check.FitsInFull(file, schema, faults).ShouldBeTrue();
                    faults.ShouldBeEmpty();
                }
            );
        refused.ShouldBeGreaterThan(20);
        accepted.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_keyword_not_known_is_left_to_the_whole_validator() =>
        new PlainSchema("""{ "not": { "type": "string" } }""").Accepts(Parse("1").Root).ShouldBeFalse();

    [Fact]
    public void Half_a_character_is_left_to_the_whole_validator() =>
        new PlainSchema("""{ "type": "string", "minLength": 1 }""")
            .Accepts(Parse("\"\\ud800\"").Root)
            .ShouldBeFalse();

    /// <summary>The document with one member or item replaced, taken away, or given a name of its own.</summary>
    private static string Spoilt(string text, int place, int slip)
    {
        var root = JsonNode.Parse(text)!;
        var nodes = Below(root).ToArray();
        var (parent, key) = nodes[place % nodes.Length];
        switch (parent)
        {
            case JsonObject holder when slip == Slips.Length:
                holder.Remove((string)key);
                break;
            case JsonObject holder when slip > Slips.Length:
                holder["misspelt"] = 1;
                break;
            case JsonObject holder:
                holder[(string)key] = JsonNode.Parse(Slips[slip]);
                break;
            case JsonArray list when slip >= Slips.Length:
                list.Add(list[(int)key]?.DeepClone());
                break;
            case JsonArray list:
                list[(int)key] = JsonNode.Parse(Slips[slip]);
                break;
        }

        return root.ToJsonString();
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Below(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject holder => holder.Select(member => (Key: (object)member.Key, member.Value)),
            JsonArray list => list.Select((item, i) => (Key: (object)i, Value: item)),
            _ => [],
        };
        return children.SelectMany(child => Below(child.Value).Prepend((node!, child.Key)));
    }

    private static JsonFile Parse(string text) => JsonFile.Parse("a.json", Encoding.UTF8.GetBytes(text), [])!;
}
