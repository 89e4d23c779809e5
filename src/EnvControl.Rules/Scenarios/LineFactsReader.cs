using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Scenarios;

/// <summary>Reads the facts of a line that a scenario adds (新增生产线事实读取), held against <c>facts.json</c> like a row of <c>lines.csv</c>.</summary>
internal sealed class LineFactsReader(JsonFile file, FactCatalog facts, ICollection<Fault> faults)
{
    /// <summary>Reads the facts; what is wrong is reported and left out.</summary>
    public ImmutableSortedDictionary<string, FactValue> Read(JsonElement item, string path)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        string[] known = [FactIds.Industry, .. facts.Of(FactTable.Line).Select(fact => fact.Id)];
        foreach (var property in item.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
        {
            var why = known.Contains(property.Name, StringComparer.Ordinal)
                ? Read(facts[property.Name], property.Value, values)
                : Unknown(NearestWord.To(property.Name, known));
            if (why is not null)
            {
                faults.Add(
                    ScenarioFileFaults.BadLineFact(file.Where($"{path}/{property.Name}"), property.Name, why)
                );
            }
        }

        foreach (var needed in new[] { FactIds.Line, FactIds.Process }.Where(id => !values.ContainsKey(id)))
        {
            if (!item.TryGetProperty(needed, out _))
            {
                faults.Add(
                    ScenarioFileFaults.BadLineFact(
                        file.Where(path),
                        needed,
                        new("不能缺", "it must be there")
                    )
                );
            }
        }

        return values.ToImmutable();
    }

    private static Bilingual Unknown(string? nearest) =>
        nearest is null
            ? new("没有这个事实", "there is no such fact")
            : new($"没有这个事实，是否应为“{nearest}”", $"there is no such fact; did you mean '{nearest}'");

    private static Bilingual? Read(
        FactDefinition fact,
        JsonElement item,
        ImmutableSortedDictionary<string, FactValue>.Builder values
    )
    {
        switch (fact.Type, item.ValueKind)
        {
            case (FactType.Flag, JsonValueKind.True or JsonValueKind.False):
                values[fact.Id] = FactValue.Of(item.GetBoolean());
                return null;
            case (FactType.Number, JsonValueKind.Number):
                return Number(fact, item, values);
            case (FactType.Text or FactType.Category, JsonValueKind.String):
                return Text(fact, item.GetString()!, values);
            default:
                return fact.Type switch
                {
                    FactType.Flag => new("应为 true 或 false", "it is true or false"),
                    FactType.Number => new("应为数值", "it is a number"),
                    _ => new("应为文字", "it is a text"),
                };
        }
    }

    private static Bilingual? Text(
        FactDefinition fact,
        string text,
        ImmutableSortedDictionary<string, FactValue>.Builder values
    )
    {
        if (text.Length == 0)
        {
            return new("不能为空", "it is empty");
        }

        if (fact.Type == FactType.Category && !fact.Values.Any(value => value.Id == text))
        {
            var nearest = NearestWord.To(text, fact.Values.Select(value => value.Id));
            return nearest is null
                ? new($"没有“{text}”这个取值", $"'{text}' is none of its values")
                : new(
                    $"没有“{text}”这个取值，是否应为“{nearest}”",
                    $"'{text}' is none of its values; did you mean '{nearest}'"
                );
        }

        values[fact.Id] = FactValue.Of(text);
        return null;
    }

    private static Bilingual? Number(
        FactDefinition fact,
        JsonElement item,
        ImmutableSortedDictionary<string, FactValue>.Builder values
    )
    {
        var isNumber = item.TryGetDouble(out var number) && double.IsFinite(number);
        if (!isNumber || number < (fact.Min ?? 0) || number > (fact.Max ?? double.MaxValue))
        {
            var (min, max) = (
                (fact.Min ?? 0).ToString(CultureInfo.InvariantCulture),
                fact.Max?.ToString(CultureInfo.InvariantCulture) ?? "∞"
            );
            return new($"应在 {min} 至 {max} 之间", $"it lies between {min} and {max}");
        }

        if (fact.IsInteger && number != Math.Truncate(number))
        {
            return new("应为整数", "it is a whole number");
        }

        values[fact.Id] = FactValue.Of(number);
        return null;
    }
}
