using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>facts.json</c> and the tables that list values of categories (事实目录读取).</summary>
internal static class FactsReader
{
    // Words with a meaning of their own in RulesEngine's language, or the names of types it knows.
    private static readonly string[] Reserved =
    [
        "it",
        "parent",
        "root",
        "true",
        "false",
        "null",
        "and",
        "or",
        "not",
        "in",
        "eq",
        "neq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
        "mod",
        "div",
        "like",
        "between",
        "new",
        "iif",
        "isnull",
        "is",
        "as",
        "cast",
        "np",
        "row",
        "string",
        "int",
        "long",
        "double",
        "decimal",
        "float",
        "object",
        "bool",
        "char",
        "byte",
        "short",
        "uint",
        "ulong",
        "ushort",
        "sbyte",
        "date",
        "time",
    ];

    /// <summary>Reads all facts.</summary>
    /// <param name="files">The rule files.</param>
    /// <param name="valuesOf">The values of a category by the name of its list (<c>industries</c> …).</param>
    /// <param name="withheld">Takes the facts whose entries are wrong.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static FactCatalog Read(
        RuleFiles files,
        Func<string, ImmutableArray<FactCategory>> valuesOf,
        WithheldNames withheld,
        ICollection<Fault> faults
    ) => Read(files, "facts.json", "facts", NameKind.Fact, valuesOf, withheld, faults);

    /// <summary>Reads <c>indicators.json</c>: the facts that grading tables ask for, all of them of a firm; there may be none.</summary>
    public static FactCatalog Indicators(
        RuleFiles files,
        WithheldNames withheld,
        ICollection<Fault> faults
    ) => Read(files, "indicators.json", "indicators", NameKind.IndicatorFact, _ => [], withheld, faults);

    private static FactCatalog Read(
        RuleFiles files,
        string name,
        string list,
        NameKind kind,
        Func<string, ImmutableArray<FactCategory>> valuesOf,
        WithheldNames withheld,
        ICollection<Fault> faults
    )
    {
        var facts = new Dictionary<string, (FactDefinition Fact, string Where)>(StringComparer.Ordinal);
        var order = new List<FactDefinition>();
        foreach (var file in files.Named(name))
        {
            foreach (var (item, path) in file.Entries($"/{list}"))
            {
                if (!file.IsSound(path))
                {
                    withheld.Add(kind, item.TextOrNull("id"));
                    continue;
                }

                var where = file.Where(path);
                var fact = Of(item, valuesOf);
                if (!IsGoodId(fact.Id))
                {
                    withheld.Add(kind, fact.Id);
                    faults.Add(RuleFaults.ReservedWord(where, fact.Id));
                }
                else if (!facts.TryAdd(fact.Id, (fact, where)))
                {
                    faults.Add(RuleFaults.RepeatedId(where, fact.Id, facts[fact.Id].Where));
                }
                else
                {
                    order.Add(fact);
                }
            }
        }

        return new FactCatalog(order);
    }

    /// <summary>The values of a csv table with columns code and name.</summary>
    public static ImmutableArray<FactCategory> Codes(byte[] csv) =>
        [
            .. Encoding
                .UTF8.GetString(csv)
                .TrimStart('\uFEFF')
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Skip(1)
                .Select(row => row.Split(',', 2))
                .Select(cells => new FactCategory(cells[0], new Bilingual(cells[^1], cells[^1]))),
        ];

    private static bool IsGoodId(string id) =>
        id.Length is > 0 and <= 60
        && char.IsAsciiLetterLower(id[0])
        && id.All(char.IsAsciiLetterOrDigit)
        && !Reserved.Contains(id, StringComparer.OrdinalIgnoreCase);

    private static FactDefinition Of(JsonElement item, Func<string, ImmutableArray<FactCategory>> valuesOf)
    {
        ImmutableArray<FactCategory> values = item.TextOrNull("valuesFrom") is { } list
            ? valuesOf(list)
            :
            [
                .. item.Items("values")
                    .Select(v => new FactCategory(v.Text("id"), new Bilingual(v.Text("zh"), v.Text("en")))),
            ];
        return new FactDefinition(
            item.Text("id"),
            new Bilingual(item.Text("zh"), item.Text("en")),
            Enum.Parse<FactType>(item.Text("type"), ignoreCase: true),
            Enum.Parse<FactTable>(item.TextOrNull("table") ?? nameof(FactTable.Enterprise), ignoreCase: true),
            item.TextOrNull("column"),
            item.Texts("titles"),
            values,
            item.TextOrNull("unit"),
            (double?)item.NumberOrNull("min"),
            (double?)item.NumberOrNull("max"),
            item.IsTrue("integer"),
            item.IsTrue("required"),
            item.IsTrue("mandatory")
        )
        {
            IsColumnExpected = item.IsTrue("expected"),
        };
    }
}
