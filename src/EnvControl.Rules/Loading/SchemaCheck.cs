using EnvControl.Domain.Faults;
using NJsonSchema;
using NJsonSchema.Validation;

namespace EnvControl.Rules.Loading;

/// <summary>Holds rule files against the JSON schemas beside them (格式检查).</summary>
internal sealed class SchemaCheck(string schemaFolder)
{
    private readonly Lock _gate = new();
    private readonly HashSet<JsonFile> _fitting = [];
    private readonly Dictionary<string, PlainSchema> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    /// <summary>Checks a file, and notes in it what does not fit; answers whether all of it fits.</summary>
    /// <param name="file">The file.</param>
    /// <param name="schema">The schema's name, such as <c>workflow</c>.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <remarks>Several threads may ask; a file that fitted is not looked at again.</remarks>
    public bool Fits(JsonFile file, string schema, ICollection<Fault> faults)
    {
        lock (_gate)
        {
            return _fitting.Contains(file)
                || (
                    (Plain(schema).Accepts(file.Root) || FitsInFull(file, schema, faults))
                    && _fitting.Add(file)
                );
        }
    }

    /// <summary>Asks the whole validator, which says what is wrong and where.</summary>
    internal bool FitsInFull(JsonFile file, string schema, ICollection<Fault> faults)
    {
        var errors = new JsonSchemaValidator().Validate(file.Text, Of(schema)).SelectMany(Leaves).ToArray();
        foreach (var error in errors)
        {
            var where = error.HasLineInfo
                ? $"{file.Name}:{error.LineNumber}:{error.LinePosition}"
                : file.Name;
            var path = error.Path?.TrimStart('#', '/') ?? string.Empty;
            file.Refuse(PointerOf(path));
            faults.Add(
                error.Kind == ValidationErrorKind.NotInEnumeration
                && path.EndsWith("].action", StringComparison.Ordinal)
                    ? UnknownAction(file, path, error.Schema)
                    : RuleFaults.Schema(where, path, SchemaWords.Of(error))
            );
        }

        return errors.Length == 0;
    }

    /// <summary>A misspelt action is the author's commonest slip: it is told at the word, with the nearest one.</summary>
    private static Fault UnknownAction(JsonFile file, string path, JsonSchema schema)
    {
        var pointer = PointerOf(path);
        var action = file.TextAt(pointer) ?? path;
        return RuleFaults.UnknownAction(
            file.Where(pointer),
            action,
            NearestWord.To(action, schema.Enumeration.OfType<string>())
        );
    }

    /// <summary>The place in the file that the validator calls <c>[0].Rules[3].Expression</c>; empty for the whole.</summary>
    private static string PointerOf(string path) =>
        path.Length == 0
            ? string.Empty
            : "/"
                + path.Replace("[", "/", StringComparison.Ordinal)
                    .Replace("].", "/", StringComparison.Ordinal)
                    .Replace("]", string.Empty, StringComparison.Ordinal)
                    .Replace('.', '/')
                    .TrimStart('/');

    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error is ChildSchemaValidationError { Errors.Count: > 0 } parent
            ? parent.Errors.SelectMany(pair => pair.Value).SelectMany(Leaves)
            : [error];

    /// <summary>The schema as the quick judgement reads it.</summary>
    internal PlainSchema Plain(string name)
    {
        if (!_plain.TryGetValue(name, out var schema))
        {
            schema = new PlainSchema(TextOf(name));
            _plain[name] = schema;
        }

        return schema;
    }

    private string TextOf(string name) => File.ReadAllText(Path.Combine(schemaFolder, $"{name}.schema.json"));

    private JsonSchema Of(string name)
    {
        if (!_schemas.TryGetValue(name, out var schema))
        {
            schema = JsonSchema.FromJsonAsync(TextOf(name)).GetAwaiter().GetResult();
            _schemas[name] = schema;
        }

        return schema;
    }
}
