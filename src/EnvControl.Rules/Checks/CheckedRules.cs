using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Checks;

/// <summary>A rule set under check (受检规则集): the rules, where each stands, and which processes an industry has.</summary>
internal sealed class CheckedRules
{
    private readonly Dictionary<string, (JsonFile File, string Path)> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _industries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _industriesOf = new(StringComparer.Ordinal);

    /// <summary>Finds the places.</summary>
    public CheckedRules(RuleSet set, RuleFiles files)
    {
        Set = set;
        foreach (var file in files.Where(name => name == "classification.json" || FileKinds.IsWorkflow(name)))
        {
            var flow = 0;
            foreach (var workflow in file.Root.EnumerateArray())
            {
                var index = 0;
                foreach (var rule in workflow.Items("Rules"))
                {
                    _rules.TryAdd(rule.Text("RuleName"), (file, $"/{flow}/Rules/{index++}"));
                }

                flow++;
            }
        }

        Note(files, "industries.json", "industries", _industries);
        Note(files, "targets.json", "targets", _targets);
        foreach (var item in files.Named("processes.json").SelectMany(file => file.Root.Items("processes")))
        {
            _units.TryAdd(item.Text("id"), item.TextOrNull("unit"));
            _industriesOf.TryAdd(item.Text("id"), item.Texts("industries"));
        }

        Industries =
        [
            .. set
                .Industries.Keys.Where(id => id != GuideIndustry.General.Text)
                .Order(StringComparer.Ordinal)
                .Append(GuideIndustry.General.Text),
        ];
    }

    /// <summary>The rules.</summary>
    public RuleSet Set { get; }

    /// <summary>Every industry, <c>general</c> last.</summary>
    public ImmutableArray<string> Industries { get; }

    /// <summary><c>file:line:column</c> of a rule, or of a part of it such as <c>/Properties/effective</c>.</summary>
    public string Where(string rule, string part = "") =>
        _rules.TryGetValue(rule, out var place) ? place.File.Where(place.Path + part) : rule;

    /// <summary><c>file:line:column</c> of a column of a rule's expression.</summary>
    public string Inside(string rule, int column) =>
        _rules.TryGetValue(rule, out var place)
            ? place.File.Inside(place.Path + "/Expression", column)
            : rule;

    /// <summary><c>file:line:column</c> of an industry; for firms in none of the guides the first rule that classes them.</summary>
    public string WhereIndustry(string industry) =>
        _industries.TryGetValue(industry, out var where) ? where : Where(Set.Classification[^1].Rule.Name);

    /// <summary><c>file:line:column</c> of a target.</summary>
    public string WhereTarget(string target) => _targets.GetValueOrDefault(target, "targets.json");

    /// <summary>The process steps that <c>processes.json</c> gives an industry.</summary>
    public ImmutableArray<string> ProcessesOf(string industry) =>
        [
            .. Set.Facts[FactIds.Process]
                .Values.Select(value => value.Id)
                .Where(process => IsProcessOf(process, industry)),
        ];

    /// <summary>Whether <c>processes.json</c> gives an industry a process step.</summary>
    public bool IsProcessOf(string process, string industry) =>
        _industriesOf.TryGetValue(process, out var industries)
        && (
            industries.Contains("*", StringComparer.Ordinal)
            || industries.Contains(industry, StringComparer.Ordinal)
        );

    /// <summary>The unit in which a process step's output is counted; <c>null</c> where none is stated.</summary>
    public string? UnitOf(string process) => _units.GetValueOrDefault(process);

    /// <summary>The authority of a rule: the first folder of its file.</summary>
    public static string AuthorityOf(Rule rule) => rule.File.TrimStart('+').Split('/')[0];

    /// <summary>The words of a value, Chinese and English.</summary>
    public Domain.Law.Bilingual Label(string fact, FactValue value)
    {
        var text = value.ToString();
        if (text.StartsWith('\u0001'))
        {
            return new("其他", "any other");
        }

        if (value.Kind == FactKind.Flag)
        {
            return value.Flag ? new("是", "yes") : new("否", "no");
        }

        return Set.Facts[fact].Values.FirstOrDefault(category => category.Id == text)?.Label is { } label
            ? fact is FactIds.Industry or FactIds.Process
                ? new($"{label.Zh}({text})", $"{label.En} ({text})")
                : label
            : new(text, text);
    }

    private static void Note(RuleFiles files, string name, string list, Dictionary<string, string> places)
    {
        foreach (var file in files.Named(name))
        {
            var index = 0;
            foreach (var item in file.Root.Items(list))
            {
                places.TryAdd(item.Text("id"), file.Where($"/{list}/{index++}"));
            }
        }
    }
}
