using System.Text.Json;
using System.Text.RegularExpressions;

namespace EnvControl.Rules.Loading;

/// <summary>Says yes, quickly, to a document that plainly fits its schema (快速格式判断).</summary>
/// <remarks>
/// Nearly every file fits, and the whole validator takes longer to start than all else that is done with the rules. A no says
/// nothing: it may be a fault, or a keyword that is not known here. Then the whole validator must be asked.
/// </remarks>
internal sealed class PlainSchema
{
    private readonly JsonElement _root;
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    /// <summary>Reads a schema.</summary>
    public PlainSchema(string text)
    {
        using var document = JsonDocument.Parse(text);
        _root = document.RootElement.Clone();
    }

    /// <summary>Whether a document is known to fit.</summary>
    public bool Accepts(JsonElement document)
    {
        try
        {
            return Accepts(_root, document);
        }
        catch (Exception odd) when (odd is InvalidOperationException or RegexMatchTimeoutException)
        {
            // Half a character in a text, or a text made to keep a pattern busy.
            return false;
        }
    }

    private bool Accepts(JsonElement schema, JsonElement value)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Holds(schema, keyword, value))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(JsonElement schema, JsonProperty keyword, JsonElement value) =>
        keyword.Name switch
        {
            "$schema" or "title" or "description" or "definitions" => true,
            "$ref" => Referred(keyword.Value.GetString()!) is { } target && Accepts(target, value),
            "type" => IsOfType(keyword.Value, value),
            "enum" => value.ValueKind == JsonValueKind.String && IsOneOf(keyword.Value, value.GetString()!),
            // What is asked of one kind of value is not asked of another; whether the kind is right, "type" says.
            "required" or "properties" or "additionalProperties" or "minProperties" => value.ValueKind
                != JsonValueKind.Object
                || ObjectHolds(schema, keyword, value),
            "items" or "minItems" or "maxItems" or "uniqueItems" => value.ValueKind != JsonValueKind.Array
                || ArrayHolds(keyword, value),
            "minLength" or "maxLength" or "pattern" => value.ValueKind != JsonValueKind.String
                || TextHolds(keyword, value.GetString()!),
            "minimum" or "maximum" or "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number
                || NumberHolds(keyword, value),
            _ => false,
        };

    private bool ObjectHolds(JsonElement schema, JsonProperty keyword, JsonElement value)
    {
        switch (keyword.Name)
        {
            case "required":
                foreach (var name in keyword.Value.EnumerateArray())
                {
                    if (!value.TryGetProperty(name.GetString()!, out _))
                    {
                        return false;
                    }
                }

                return true;
            case "properties":
                foreach (var member in value.EnumerateObject())
                {
                    if (
                        keyword.Value.TryGetProperty(member.Name, out var declared)
                        && !Accepts(declared, member.Value)
                    )
                    {
                        return false;
                    }
                }

                return true;
            case "additionalProperties":
                foreach (var member in value.EnumerateObject())
                {
                    if (!IsDeclared(schema, member.Name) && !Accepts(keyword.Value, member.Value))
                    {
                        return false;
                    }
                }

                return true;
            case "minProperties":
                return value.GetPropertyCount() >= keyword.Value.GetInt32();
            default:
                return false;
        }
    }

    private bool ArrayHolds(JsonProperty keyword, JsonElement value)
    {
        switch (keyword.Name)
        {
            case "items":
                foreach (var item in value.EnumerateArray())
                {
                    if (!Accepts(keyword.Value, item))
                    {
                        return false;
                    }
                }

                return true;
            case "minItems":
                return value.GetArrayLength() >= keyword.Value.GetInt32();
            case "maxItems":
                return value.GetArrayLength() <= keyword.Value.GetInt32();
            case "uniqueItems":
                return AreDifferentTexts(value);
            default:
                return false;
        }
    }

    private bool TextHolds(JsonProperty keyword, string text) =>
        keyword.Name switch
        {
            // Only whether there is anything at all: what counts as one character is the validator's business.
            "minLength" => keyword.Value.GetInt32() <= 1 && text.Length > 0,
            "maxLength" => text.Length <= keyword.Value.GetInt32(),
            "pattern" => Pattern(keyword.Value.GetString()!).IsMatch(text),
            _ => false,
        };

    private static bool IsOneOf(JsonElement allowed, string text)
    {
        foreach (var one in allowed.EnumerateArray())
        {
            if (one.ValueKind == JsonValueKind.String && one.ValueEquals(text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NumberHolds(JsonProperty keyword, JsonElement value) =>
        value.TryGetDecimal(out var number)
        && keyword.Value.ValueKind == JsonValueKind.Number
        && keyword.Value.TryGetDecimal(out var bound)
        && keyword.Name switch
        {
            "minimum" => number >= bound,
            "maximum" => number <= bound,
            "exclusiveMinimum" => number > bound,
            _ => false,
        };

    private static bool IsOfType(JsonElement type, JsonElement value)
    {
        if (type.ValueKind == JsonValueKind.String)
        {
            return IsOfType(type.GetString()!, value);
        }

        foreach (var one in type.EnumerateArray())
        {
            if (IsOfType(one.GetString()!, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfType(string type, JsonElement value) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => false,
        };

    private static bool IsDeclared(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out var declared) && declared.TryGetProperty(name, out _);

    private static bool AreDifferentTexts(JsonElement list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || !seen.Add(item.GetString()!))
            {
                return false;
            }
        }

        return true;
    }

    private JsonElement? Referred(string reference) =>
        reference.StartsWith("#/definitions/", StringComparison.Ordinal)
        && _root.TryGetProperty("definitions", out var definitions)
        && definitions.TryGetProperty(reference["#/definitions/".Length..], out var target)
            ? target
            : null;

    private Regex Pattern(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var regex))
        {
            regex = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            _patterns[pattern] = regex;
        }

        return regex;
    }
}
