using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Adoption;

/// <summary>Writes adopted rules from assumed ones (认定规则的编写): dated, with the document as their ground, deciding where the assumed ones decide and nowhere else.</summary>
internal sealed class AdoptionWriting(
    CheckedRules rules,
    RuleFiles files,
    AdoptionReach reach,
    ImmutableArray<AdoptionPick> picks,
    AdoptionFolder folder,
    LocalDate on,
    ICollection<Fault> faults
)
{
    private readonly AdoptionRelations _relations = new(rules, reach, picks, folder.Slug, on);
    private readonly List<(string File, string Rule, string Overridden)> _notes = [];

    /// <summary>Rules of earlier documents that must name the adopted ones among those they override.</summary>
    public IReadOnlyList<(string File, string Rule, string Overridden)> Notes => _notes;

    /// <summary>The rule of a pick as JSON, and its words; <c>null</c> where something is wrong.</summary>
    public (JsonObject Rule, Bilingual Text, bool IsChanged)? Of(AdoptionPick pick)
    {
        var relation = _relations.Of(pick);
        var properties = JsonNode.Parse(PropertiesOf(relation.Before.Name).GetRawText())!.AsObject();
        var before = properties["measures"]!.ToJsonString();
        if (Figures(pick, relation.Before, properties) is not { } text)
        {
            return null;
        }

        var isChanged = properties["measures"]!.ToJsonString() != before;

        properties["effective"] = new JsonObject
        {
            ["from"] = Day(on),
            ["to"] = pick.Rule.Effective.To is { } to ? Day(to) : null,
        };
        properties["basis"] = new JsonObject
        {
            ["instrument"] = folder.Instrument,
            ["clause"] = pick.Rule.Ground.Clause,
        };
        properties["provenance"] = Trust.Adopted.Spell();
        properties["text"] = text.Zh;
        properties["textEn"] = text.En;
        properties.Remove("overrides");
        if (relation.Overrides.Length > 0)
        {
            properties["overrides"] = new JsonArray([.. relation.Overrides.Select(name => (JsonNode)name)]);
        }

        _notes.AddRange(
            relation.Behind.Select(other =>
                (other.File.TrimStart('+'), other.Name, pick.NameUnder(folder.Slug))
            )
        );

        return (
            new JsonObject
            {
                ["RuleName"] = pick.NameUnder(folder.Slug),
                ["Expression"] = Expression(pick, relation),
                ["Properties"] = properties,
            },
            text,
            isChanged
        );
    }

    private string Expression(AdoptionPick pick, AdoptionRelation relation)
    {
        var parts = new List<string> { relation.Before.Expression };
        if (pick.Industry is not null && reach.IndustriesOf(relation.Before).Count > 1)
        {
            parts.Add($"industry == \"{pick.Industry}\"");
        }
        else if (
            pick.Industry is null
            && picks
                .Where(other => other.Rule.Name == pick.Rule.Name && other.Industry is not null)
                .Select(other => $"\"{other.Industry}\"")
                .ToArray()
                is { Length: > 0 } elsewhere
        )
        {
            parts.Add($"not(industry in ({string.Join(',', elsewhere)}))");
        }

        var expression = string.Join(
            " && ",
            parts.Select(part =>
                (parts.Count > 1 || relation.Excepted.Length > 0) && ExceptedCases.HasOr(part)
                    ? $"({part})"
                    : part
            )
        );
        return ExceptedCases.Without(
            expression,
            relation.Excepted.Select(other => other.Expression),
            rules.Set.Facts
        );
    }

    private Bilingual? Figures(AdoptionPick pick, Rule before, JsonObject properties)
    {
        var entry = pick.Entry;
        (decimal Before, decimal After)? change = null;
        if (entry.Measures is { } measures)
        {
            properties["measures"] = JsonNode.Parse(measures.GetRawText());
            properties.Remove("afterHours");
        }
        else if (entry.Share is { } share)
        {
            JsonObject[] shared =
            [
                .. properties["measures"]!
                    .AsArray()
                    .Select(measure => measure!.AsObject())
                    .Where(measure => measure.ContainsKey("share")),
            ];
            if (shared is not [var only])
            {
                faults.Add(AdoptionFaults.NoSingleShare(entry.Where, pick.Rule.Name, shared.Length));
                return null;
            }

            change = (only["share"]!.GetValue<decimal>(), share);
            only["share"] = share;
        }

        var words =
            entry.Measures is not null && (entry.Text is null || entry.TextEn is null)
                ? null
                : AdoptedWords.Of(before.Text, change);
        if (
            (entry.Text ?? words?.Zh) is not { } zh
            || (entry.TextEn ?? words?.En) is not { } en
            || zh.Contains('；', StringComparison.Ordinal)
        )
        {
            faults.Add(AdoptionFaults.TextNeeded(entry.Where, pick.Rule.Name, before.Text.Zh));
            return null;
        }

        return new Bilingual(zh, en);
    }

    private JsonElement PropertiesOf(string rule) =>
        files
            .Where(name => name == "classification.json" || FileKinds.IsWorkflow(name))
            .SelectMany(file => file.Root.EnumerateArray())
            .SelectMany(flow => flow.Items("Rules"))
            .First(item => item.Text("RuleName") == rule)
            .GetProperty("Properties");

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
