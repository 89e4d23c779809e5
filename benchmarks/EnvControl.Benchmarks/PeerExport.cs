using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Benchmarks;

/// <summary>Writes the plain city, the rules of the day and our answers as JSON, for the rivals that run on Node.</summary>
/// <remarks>
/// The rules go out from their parsed trees, in the order in which the first that holds is the one that counts: best trust first,
/// then the largest share; a rule that another displaces carries "and not that other" in its condition. So a rival may stop at its
/// first hit. Facts of the alert (<c>level</c>) and of the first stage (<c>controlClass</c>) are not in the rows.
/// </remarks>
public static class PeerExport
{
    private static readonly string[] _ofTheAlert =
    [
        FactIds.Level,
        FactIds.ControlClass,
        FactIds.ElapsedHours,
    ];

    private static readonly Pollutant[] _pollutants =
    [
        Pollutant.So2,
        Pollutant.Nox,
        Pollutant.Pm,
        Pollutant.Vocs,
    ];

    /// <summary>Writes <c>city.json</c>.</summary>
    public static int Write(string folder)
    {
        var inventory = PlainCity.Of(CityClock.Firms);
        using var ours = new Ours(inventory);
        var compiled = new ColumnarEngine(PlainCity.Rules).Compile(PlainCity.Day, 0);
        var rows = PlainRow.Of(inventory);
        var industries = rows.Select(row => row.Industry)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var json = new JsonObject
        {
            ["day"] = PlainCity.Day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ["rules"] = PlainCity.Rules.Id,
            ["levels"] = new JsonArray([.. AlertLevels.All.Select(level => JsonValue.Create(level.Spell()))]),
            ["classes"] = new JsonObject(
                Enum.GetValues<ControlClass>()
                    .Select(value => KeyValuePair.Create(value.Spell(), (JsonNode?)(int)value))
            ),
            ["classification"] = new JsonArray([.. compiled.Classification.Select(OfClassification)]),
            ["industries"] = new JsonObject(
                industries.Select(id => KeyValuePair.Create(id, (JsonNode?)OfIndustry(compiled.RulesOf(id))))
            ),
            ["firms"] = Firms(
                inventory,
                rows,
                industries.SelectMany(compiled.FactsAskedBy).Distinct(StringComparer.Ordinal)
            ),
            ["answers"] = Answers(ours, inventory.Lines.Count),
            ["oursNanoseconds"] = CityClock.Median(ours),
        };
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "city.json"), json.ToJsonString());
        return 0;
    }

    private static JsonObject OfClassification(ClassificationRule rule) =>
        new()
        {
            ["name"] = rule.Rule.Name,
            ["condition"] = ConditionTree.Of(rule.Rule.Condition),
            ["class"] = rule.Class.Spell(),
            // What the class itself saves of the base, permille; null: the industry's rules say.
            ["share"] = DutyAssignment.IsByIndustry(rule.Class) ? null : RulesRival.OwnShare(rule),
        };

    private static JsonArray OfIndustry(ImmutableArray<Rule> rules) =>
        [
            .. rules
                .OrderBy(rule => rule.Ground.Trust)
                .ThenByDescending(RulesRival.ShareOf)
                .ThenBy(rule => rule.Order)
                .Select(rule => new JsonObject
                {
                    ["name"] = rule.Name,
                    ["condition"] = ConditionTree.Of(Undisplaced(rule, rules)),
                    ["share"] = RulesRival.ShareOf(rule),
                }),
        ];

    /// <summary>The condition of a rule, and that none holds which displaces it.</summary>
    private static Condition Undisplaced(Rule rule, ImmutableArray<Rule> rules)
    {
        Condition[] parts =
        [
            rule.Condition,
            .. rules
                .Where(other =>
                    other.Overrides.Concat(other.Replaces).Contains(rule.Name, StringComparer.Ordinal)
                )
                .Select(other => new Negation(1, other.Condition)),
        ];
        return parts is [var only] ? only : new AllOf(1, [.. parts]);
    }

    private static JsonArray Firms(
        EmergencyReductionInventory city,
        PlainRow[] rows,
        IEnumerable<string> factsAsked
    )
    {
        var asked = factsAsked.Except(_ofTheAlert, StringComparer.Ordinal).ToArray();
        var reader = new FactReader(PlainCity.Rules.Facts, city, PlainCity.Rules.Overlays, PlainCity.Day);
        var firms = new JsonArray();
        for (var line = 0; line < rows.Length; line++)
        {
            var facts = reader.Read(line, AlertLevel.Yellow, 0);
            firms.Add(
                new JsonObject
                {
                    ["facts"] = new JsonObject(
                        asked.Select(id => KeyValuePair.Create(id, (JsonNode?)Value(facts[id])))
                    ),
                    ["countsAs"] = rows[line].CountsAs,
                    ["grams"] = new JsonArray([
                        .. _pollutants.Select(pollutant =>
                            JsonValue.Create(city.Lines.DailyGrams(pollutant)[line])
                        ),
                    ]),
                }
            );
        }

        return firms;
    }

    private static JsonValue? Value(FactValue value) =>
        value.Kind switch
        {
            FactKind.Text => JsonValue.Create(value.Text),
            FactKind.Number => JsonValue.Create(value.Number),
            FactKind.Flag => JsonValue.Create(value.Flag),
            _ => null,
        };

    /// <summary>Class and milligrams of each line, in the order of the firms; shapes [firms][3] and [firms][3][4].</summary>
    private static JsonObject Answers(Ours ours, int lines)
    {
        var classes = new JsonArray();
        var saved = new JsonArray();
        for (var line = 0; line < lines; line++)
        {
            var position = ours.City.PositionOf(line);
            for (var level = 0; level < 3; level++)
            {
                classes.Add((int)(byte)(ours.Decisions.Classes[position] >> (8 * level)));
            }

            for (var i = 0; i < 12; i++)
            {
                saved.Add(ours.Decisions.Saved[(12 * position) + i]);
            }
        }

        return new() { ["classes"] = classes, ["milligrams"] = saved };
    }
}
