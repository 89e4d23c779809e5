using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Scenarios;
using EnvControl.Rules.Expressions;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Scenarios;

/// <summary>Reads which firms a change is about (选取条件读取).</summary>
internal sealed class FirmChoiceReader(JsonFile file, FactCatalog facts, ICollection<Fault> faults)
{
    /// <summary>Reads a choice; what is wrong is reported.</summary>
    public FirmChoice Read(JsonElement item, string path)
    {
        var codes = item.Texts("codes");
        var (line, where) = (item.TextOrNull("line"), item.TextOrNull("where"));
        var (top, by) = (item.NumberOrNull("top"), item.TextOrNull("by"));
        var isByCode = !codes.IsEmpty;
        var isByCondition = where is not null || top is not null;
        if (
            isByCode == isByCondition
            || (line is not null && !isByCode)
            || (top is null) != (by is null)
            || (item.TextOrNull("order") is not null && top is null)
        )
        {
            faults.Add(ScenarioFileFaults.BadChoice(file.Where(path)));
        }

        return new FirmChoice(
            file.Where(path),
            codes,
            line,
            where ?? string.Empty,
            where is null ? null : Condition(where, $"{path}/where"),
            top is { } count && by is not null
                ? Ranking((int)count, by, item.TextOrNull("order") == "smallest", $"{path}/by")
                : null
        );
    }

    private Condition? Condition(string expression, string path)
    {
        if (ExpressionParser.Parse(expression, facts, out var condition) is { } wrong)
        {
            faults.Add(new Fault(wrong.Code, file.Inside(path, wrong.Column), wrong.What, wrong.Mend));
            return null;
        }

        foreach (
            var fact in ConditionFacts
                .Of(condition!)
                .Distinct(StringComparer.Ordinal)
                .Where(fact => facts[fact].Table is FactTable.Context or FactTable.Derived)
        )
        {
            faults.Add(ScenarioFileFaults.FactOutOfReach(file.Where(path), fact));
        }

        return condition;
    }

    private Ranking Ranking(int count, string by, bool isSmallestFirst, string path)
    {
        var rankable = facts
            .Facts.Where(fact =>
                fact.Type == FactType.Number && fact.Table is FactTable.Enterprise or FactTable.Line
            )
            .Select(fact => fact.Id)
            .ToArray();
        if (!rankable.Contains(by, StringComparer.Ordinal))
        {
            faults.Add(ScenarioFileFaults.NotRankable(file.Where(path), by, NearestWord.To(by, rankable)));
        }

        return new Ranking(count, by, isSmallestFirst);
    }
}
