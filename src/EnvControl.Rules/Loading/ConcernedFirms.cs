using System.Text.Json;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Expressions;
using NodaTime;

namespace EnvControl.Rules.Loading;

/// <summary>Finds a firm that an entry with a fault concerns (涉及的企业), so that its author sees whose measures hang on it.</summary>
/// <remarks>
/// Of a fault in a rule: a firm that the rule is meant for. Of one in a fact or an instrument: a firm of the first rule that asks
/// that fact or stands on that instrument. Nothing else concerns a single firm.
/// </remarks>
/// <param name="files">The files.</param>
/// <param name="facts">The facts, as far as they could be read.</param>
internal sealed class ConcernedFirms(RuleFiles files, FactCatalog facts)
{
    /// <summary>The firm; <c>null</c> where the entry concerns no single one.</summary>
    public ConcreteFirm? Of(Fault fault)
    {
        var (name, line, column) = FaultPlaces.Place(fault.Where);
        if (files.Files.FirstOrDefault(file => file.Name == name) is not { } file)
        {
            return null;
        }

        var entry = Entries(file)
            .TakeWhile(entry => Before(FaultPlaces.Place(file.Where(entry.Path)), (line, column)))
            .Select(entry => (JsonElement?)entry.Item)
            .LastOrDefault();
        return entry is not { } item ? null
            : IsRule(item) ? FirmOf(item)
            : item.TextOrNull("id") is { } id
                ? AllRules().Where(rule => Uses(rule, id)).Select(FirmOf).FirstOrDefault()
            : null;
    }

    private static bool Before((string, int Line, int Column) entry, (int, int) place) =>
        (entry.Line, entry.Column).CompareTo(place) <= 0;

    private static IEnumerable<(JsonElement Item, string Path)> Entries(JsonFile file) =>
        file.Rules().Concat(file.Entries("/facts")).Concat(file.Entries("/instruments"));

    private IEnumerable<JsonElement> AllRules() =>
        files.Files.SelectMany(file => file.Rules()).Select(rule => rule.Item).Where(IsRule);

    private static bool IsRule(JsonElement item) => item.TextOrNull("RuleName") is not null;

    private static bool Uses(JsonElement rule, string id) =>
        Inside(rule, "basis")?.TextOrNull("instrument") == id || Words(rule).Any(token => token.IsWord(id));

    private static LocalDate? BeginOf(JsonElement rule) => Inside(rule, "effective")?.DayOrNull("from");

    private static JsonElement? Inside(JsonElement rule, string part) =>
        rule.TryGetProperty("Properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty(part, out var found)
            ? found
            : null;

    private ConcreteFirm? FirmOf(JsonElement rule)
    {
        // A rule whose own day cannot be read is shown on one on which others hold.
        if (
            (BeginOf(rule) ?? AllRules().Select(BeginOf).FirstOrDefault(day => day is not null))
            is not { } day
        )
        {
            return null;
        }

        var known = Met(rule) ?? Written(rule);
        // A rule that asks no process step means the whole plant; one that asks a step says by that whose it is.
        if (known.TryAdd(FactIds.Process, FactValue.Of(FactIds.WholePlant)) && AnyIndustry() is { } industry)
        {
            known.TryAdd(FactIds.Industry, FactValue.Of(industry));
        }

        string[] first = [FactIds.Industry, FactIds.Process, FactIds.Grade, FactIds.Level];
        return new ConcreteFirm(
            day,
            0,
            [
                .. first.Where(known.ContainsKey).Select(id => KeyValuePair.Create(id, known[id])),
                .. known
                    .Where(fact => !first.Contains(fact.Key, StringComparer.Ordinal))
                    .OrderBy(fact => fact.Key, StringComparer.Ordinal),
            ]
        );
    }

    private string? AnyIndustry() =>
        facts.TryGet(FactIds.Industry, out var fact)
            ? fact.Values.Select(value => value.Id).FirstOrDefault()
            : null;

    /// <summary>What the first case that the condition holds in knows; <c>null</c> where the condition cannot be read.</summary>
    private Dictionary<string, FactValue>? Met(JsonElement rule)
    {
        if (
            rule.TextOrNull("Expression") is not { } text
            || ExpressionParser.Parse(text, facts, out var condition) is not null
        )
        {
            return null;
        }

        var space = new RuleSpace(facts, condition!);
        return space
            .Rows()
            .Where(row => space.Ask(condition!, row) == Truth.Yes)
            .Select(row =>
                space
                    .Asked.Select(id => KeyValuePair.Create(id, row[facts.PositionOf(id)]))
                    .Where(fact => !fact.Value.IsMissing && facts[fact.Key].Table != FactTable.Derived)
                    .ToDictionary(StringComparer.Ordinal)
            )
            .FirstOrDefault();
    }

    /// <summary>What a condition that cannot be read as a whole asks of single facts: the first value written beside each.</summary>
    private Dictionary<string, FactValue> Written(JsonElement rule)
    {
        var known = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        var tokens = Words(rule);
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            var value = tokens[i + 1].IsWord("in") && i + 3 < tokens.Count ? tokens[i + 3] : tokens[i + 2];
            if (
                tokens[i].Kind == TokenKind.Word
                && (tokens[i + 1].Is("==") || tokens[i + 1].IsWord("in"))
                && facts.TryGet(tokens[i].Text, out var fact)
                && ValueOf(fact, value) is { IsMissing: false } said
            )
            {
                known.TryAdd(fact.Id, said);
            }
        }

        return known;
    }

    private static FactValue ValueOf(FactDefinition fact, Token token) =>
        fact.Type switch
        {
            FactType.Category when fact.Values.Any(value => value.Id == token.Text) => FactValue.Of(
                token.Text
            ),
            FactType.Flag when token.IsWord("true") || token.IsWord("false") => FactValue.Of(
                token.IsWord("true")
            ),
            _ => FactValue.Missing,
        };

    private static List<Token> Words(JsonElement rule)
    {
        try
        {
            return Lexer.Cut(rule.TextOrNull("Expression") ?? string.Empty);
        }
        catch (ExpressionFaultException)
        {
            // What the grammar has no character for is told as a fault of its own; nothing is known of the firm then.
            return [];
        }
    }
}
