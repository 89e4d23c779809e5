using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the tables of names (名称表): industries, process steps.</summary>
internal static class NameTables
{
    private static readonly Bilingual General = new("一般行业", "None of the guides");

    /// <summary>The industries by code, <c>general</c> included.</summary>
    public static FrozenDictionary<string, Industry> Industries(
        RuleFiles files,
        WithheldNames withheld,
        ICollection<Fault> faults
    )
    {
        var industries = new Dictionary<string, Industry>(StringComparer.Ordinal)
        {
            [GuideIndustry.General.Text] = new(GuideIndustry.General, General, [], false, Trust.Verified),
        };
        foreach (
            var (file, path, item) in Rows(
                files,
                "industries.json",
                "industries",
                NameKind.Industry,
                withheld
            )
        )
        {
            var id = item.Text("id");
            if (!GuideIndustry.TryParse(id, out var code))
            {
                withheld.Add(NameKind.Industry, id);
                faults.Add(RuleFaults.Unreadable(file.Where(path), id));
                continue;
            }

            var scheme = item.Texts("scheme");
            var trust = PeriodReader.TrustOf(item.Text("schemeTrust"), file.Where(path), faults);
            var industry = new Industry(
                code,
                new(item.Text("zh"), item.Text("en")),
                Letters(scheme),
                scheme.Contains("leading", StringComparer.Ordinal),
                trust
            );
            if (!industries.TryAdd(id, industry))
            {
                faults.Add(RuleFaults.RepeatedId(file.Where(path), id, "industries.json"));
            }
        }

        return industries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Names by id of a table of <c>{ id, zh, en }</c>.</summary>
    public static FrozenDictionary<string, Bilingual> Names(
        RuleFiles files,
        string name,
        string list,
        NameKind kind,
        WithheldNames withheld,
        ICollection<Fault> faults
    )
    {
        var names = new Dictionary<string, Bilingual>(StringComparer.Ordinal);
        foreach (var (file, path, item) in Rows(files, name, list, kind, withheld))
        {
            if (!names.TryAdd(item.Text("id"), new(item.Text("zh"), item.Text("en"))))
            {
                faults.Add(RuleFaults.RepeatedId(file.Where(path), item.Text("id"), name));
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Names as the values of a category fact, in the order of their ids.</summary>
    public static ImmutableArray<FactCategory> AsValues(IEnumerable<KeyValuePair<string, Bilingual>> names) =>
        [
            .. names
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new FactCategory(pair.Key, pair.Value)),
        ];

    private static IEnumerable<(JsonFile File, string Path, System.Text.Json.JsonElement Item)> Rows(
        RuleFiles files,
        string name,
        string list,
        NameKind kind,
        WithheldNames withheld
    )
    {
        foreach (var file in files.Named(name))
        {
            foreach (var (item, path) in file.Entries($"/{list}"))
            {
                if (file.IsSound(path))
                {
                    yield return (file, path, item);
                }
                else
                {
                    withheld.Add(kind, item.TextOrNull("id"));
                }
            }
        }
    }

    private static ImmutableArray<PerformanceGrade> Letters(ImmutableArray<string> scheme)
    {
        var letters = ImmutableArray.CreateBuilder<PerformanceGrade>();
        foreach (var word in scheme)
        {
            if (PerformanceGrades.TryParse(word, out var grade))
            {
                letters.Add(grade);
            }
        }

        letters.Sort();
        return letters.ToImmutable();
    }
}
