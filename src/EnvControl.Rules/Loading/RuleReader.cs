using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the rules of workflow files (规则读取): expression, dates, ground, measures, words.</summary>
internal sealed class RuleReader(
    FactCatalog facts,
    IReadOnlyDictionary<string, Instrument> instruments,
    IReadOnlyCollection<string> processes,
    ICollection<Fault> faults
)
{
    private readonly Dictionary<string, string> _firstPlaces = new(StringComparer.Ordinal);
    private readonly BasisReader _grounds = new(instruments, faults);
    private int _order;

    /// <summary>Reads every rule of a file; a rule that is wrong is reported and left out.</summary>
    public IEnumerable<(Rule Rule, JsonElement Properties, string Where)> Read(JsonFile file)
    {
        var workflow = 0;
        foreach (var flow in file.Root.EnumerateArray())
        {
            var index = 0;
            foreach (var item in flow.Items("Rules"))
            {
                var path = $"/{workflow}/Rules/{index++}";
                if (Of(file, item, path) is { } rule)
                {
                    yield return (rule, item.GetProperty("Properties"), file.Where(path));
                }
            }

            workflow++;
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

    private Rule? Of(JsonFile file, JsonElement item, string path)
    {
        var name = item.Text("RuleName");
        var where = file.Where(path);
        if (!_firstPlaces.TryAdd(name, where))
        {
            faults.Add(RuleFaults.RepeatedId(where, name, _firstPlaces[name]));
        }

        var properties = item.GetProperty("Properties");
        var inside = $"{path}/Properties";
        var expression = item.Text("Expression");
        var condition = ExpressionReader.Read(file, $"{path}/Expression", expression, facts, faults);
        var effective = PeriodReader.Period(
            properties.GetProperty("effective"),
            file.Where($"{inside}/effective"),
            faults
        );
        var ground = _grounds.Read(file, properties, name, inside, effective);
        var measures = new MeasureReader(file, NearestProcess, faults);
        var orders = measures.Read(properties.Items("measures"), $"{inside}/measures");
        var later = properties
            .Items("afterHours")
            .Select(
                (after, i) =>
                    new LaterMeasures(
                        (double)(after.NumberOrNull("from") ?? 0),
                        measures.Read(after.Items("measures"), $"{inside}/afterHours/{i}/measures")
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
        processes.Contains(process, StringComparer.Ordinal) ? process : NearestWord.To(process, processes);
}
