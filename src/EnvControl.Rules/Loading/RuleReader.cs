using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the rules of workflow files (规则读取): expression, dates, ground, measures, words.</summary>
/// <param name="facts">The facts that expressions may ask.</param>
/// <param name="instruments">The instruments that rules may cite.</param>
/// <param name="processes">The process steps that measures may name.</param>
/// <param name="withheld">Names whose own entries are wrong; rules that are wrong are added.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class RuleReader(
    FactCatalog facts,
    InstrumentBook instruments,
    IReadOnlyCollection<string> processes,
    WithheldNames withheld,
    ICollection<Fault> faults
)
{
    private readonly Dictionary<string, string> _firstPlaces = new(StringComparer.Ordinal);
    private readonly BasisReader _grounds = new(instruments, faults);
    private readonly ExpressionReader _expressions = new(facts, NameKind.Fact, withheld, faults);
    private int _order;

    /// <summary>Reads every rule of a file; a rule that is wrong is reported and left out.</summary>
    public IEnumerable<(Rule Rule, JsonElement Properties, string Where)> Read(JsonFile file)
    {
        foreach (var (item, path) in file.Rules())
        {
            IsNew(item.TextOrNull("RuleName"), file.Where(path));
            if ((file.IsSound(path) ? Of(file, item, path) : Unsound(file, item, path)) is { } rule)
            {
                yield return (rule, item.GetProperty("Properties"), file.Where(path));
            }
            else
            {
                withheld.Add(NameKind.Rule, item.TextOrNull("RuleName"));
            }
        }
    }

    /// <summary>Reads the class of a classification rule.</summary>
    public static ClassificationRule Classify(
        Rule rule,
        JsonElement properties,
        string where,
        ICollection<Fault> faults
    )
    {
        if (!ControlClasses.TryParse(properties.TextOrNull("class"), out var value))
        {
            faults.Add(RuleFaults.Unreadable(where, $"class: {properties.TextOrNull("class")}"));
            value = ControlClass.Strict;
        }

        return new ClassificationRule(rule, value, properties.IsTrue("easing"));
    }

    private void IsNew(string? name, string where)
    {
        if (name is not null && !_firstPlaces.TryAdd(name, where))
        {
            faults.Add(RuleFaults.RepeatedId(where, name, _firstPlaces[name]));
        }
    }

    /// <summary>Of a rule that does not fit the schema only the expression can be read.</summary>
    private Rule? Unsound(JsonFile file, JsonElement item, string path)
    {
        if (file.IsSound($"{path}/Expression") && item.TextOrNull("Expression") is { } expression)
        {
            _expressions.Read(file, $"{path}/Expression", expression);
        }

        return null;
    }

    private Rule? Of(JsonFile file, JsonElement item, string path)
    {
        var name = item.Text("RuleName");
        var properties = item.GetProperty("Properties");
        var inside = $"{path}/Properties";
        var expression = item.Text("Expression");
        var condition = _expressions.Read(file, $"{path}/Expression", expression);
        var effective = PeriodReader.Period(
            properties.GetProperty("effective"),
            file.Where($"{inside}/effective"),
            faults
        );
        var ground = _grounds.Read(file, properties, name, inside, effective);
        var measures = new MeasureReader(file, NearestProcess, faults);
        var orders = measures.Read(file.Entries($"{inside}/measures"));
        var later = properties
            .Items("afterHours")
            .Select(
                (after, i) =>
                    new LaterMeasures(
                        (double)(after.NumberOrNull("from") ?? 0),
                        measures.Read(file.Entries($"{inside}/afterHours/{i}/measures"))
                    )
            )
            .OrderBy(after => after.FromHours)
            .ToImmutableArray();
        return condition is null || effective is null || ground is null
            ? null
            : new Rule(
                name,
                file.Name,
                _order++,
                expression,
                condition,
                effective.Value,
                ground,
                orders,
                later,
                new Bilingual(
                    properties.Text("text"),
                    properties.TextOrNull("textEn") ?? properties.Text("text")
                ),
                properties.Texts("overrides"),
                properties.Texts("replaces")
            );
    }

    private string? NearestProcess(string process) =>
        processes.Contains(process, StringComparer.Ordinal) || withheld.MayBe(NameKind.Process, process)
            ? process
            : NearestWord.To(process, processes);
}
