using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Tests;

/// <summary>A small catalogue of facts and tables built on it.</summary>
public static class Sample
{
    /// <summary>The core facts, and one attribute of each type.</summary>
    public static readonly FactCatalog Facts = Catalogue(["3011", "3041", "3130"]);

    /// <summary>The same facts with other classes of the economy.</summary>
    public static FactCatalog Catalogue(IEnumerable<string> classes) =>
        new([
            Fact(FactIds.CreditCode, FactType.Text, FactTable.Enterprise, "credit_code"),
            Fact(FactIds.Name, FactType.Text, FactTable.Enterprise, "name"),
            Category(FactIds.Division, FactTable.Enterprise, "division_code", ["410502", "410503"]),
            Category("gb4754", FactTable.Enterprise, "gb4754", classes),
            Category(FactIds.Industry, FactTable.Enterprise, "industry", ["N15", "N16", "general"]),
            Category(FactIds.Grade, FactTable.Enterprise, "grade", PerformanceGrades.Spellings),
            Fact(FactIds.Leading, FactType.Flag, FactTable.Enterprise, "leading"),
            Fact("so2TonnesPerYear", FactType.Number, FactTable.Enterprise, "so2_t_a", "t/a"),
            Fact("noxTonnesPerYear", FactType.Number, FactTable.Enterprise, "nox_t_a", "t/a"),
            Fact("pmTonnesPerYear", FactType.Number, FactTable.Enterprise, "pm_t_a", "t/a"),
            Fact("vocsTonnesPerYear", FactType.Number, FactTable.Enterprise, "vocs_t_a", "t/a"),
            Fact(FactIds.OperatingDays, FactType.Number, FactTable.Enterprise, "operating_days", "d"),
            Fact(FactIds.Line, FactType.Text, FactTable.Line, "line"),
            Category(FactIds.Process, FactTable.Line, "process", ["clinker-kiln", FactIds.WholePlant]),
            Fact(FactIds.ActualOutput, FactType.Number, FactTable.Line, "actual_output"),
            Fact("so2KgPerDay", FactType.Number, FactTable.Line, "so2_kg_d", "kg/d"),
            Fact("noxKgPerDay", FactType.Number, FactTable.Line, "nox_kg_d", "kg/d"),
            Fact("pmKgPerDay", FactType.Number, FactTable.Line, "pm_kg_d", "kg/d"),
            Fact("vocsKgPerDay", FactType.Number, FactTable.Line, "vocs_kg_d", "kg/d"),
            Fact(FactIds.Guarantee, FactType.Flag, FactTable.List, null),
        ]);

    /// <summary>A fact without values.</summary>
    public static FactDefinition Fact(
        string id,
        FactType type,
        FactTable table,
        string? column,
        string? unit = null
    ) => new(id, new(id + "-zh", id), type, table, column, [], [], unit, null, null, false, false, false);

    /// <summary>A fact with declared values.</summary>
    public static FactDefinition Category(
        string id,
        FactTable table,
        string? column,
        IEnumerable<string> values
    ) =>
        Fact(id, FactType.Category, table, column) with
        {
            Values = [.. values.Select(value => new FactCategory(value, new(value, value)))],
        };

    /// <summary>Reads values from a dictionary; what it does not hold is missing.</summary>
    public static Func<FactDefinition, FactValue> Row(params (string Id, FactValue Value)[] values)
    {
        var byId = values.ToDictionary(value => value.Id, value => value.Value, StringComparer.Ordinal);
        return fact => byId.GetValueOrDefault(fact.Id);
    }
}
