using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>whatif.csv</c> (受影响企业表): one row for each firm and level that a scenario changes, in the order of the baseline.</summary>
internal static class WhatIfCsv
{
    /// <summary>Stands for the class of a firm whose lines are all closed.</summary>
    private const string Closed = "closed";

    /// <summary>Writes the file.</summary>
    public static void Write(string path, ScenarioDiff diff)
    {
        using var csv = new CsvTextWriter(path, Headings());
        var rows = diff
            .Levels.SelectMany(level => level.Firms.Select(firm => (level.Baseline.Level, Firm: firm)))
            .GroupBy(row => row.Firm.CreditCode, StringComparer.Ordinal)
            .OrderBy(group => group.Min(row => row.Firm.Before?.Firm ?? int.MaxValue));
        foreach (var (level, firm) in rows.SelectMany(group => group.OrderBy(row => row.Level)))
        {
            csv.Cell(firm.CreditCode);
            csv.Cell(CellGuard.Text(firm.Name));
            csv.Cell(Domain.Alerts.AlertLevels.Spell(level));
            csv.Cell(Class(firm.Before));
            csv.Cell(Class(firm.After));
            csv.Cell(Rules(firm.Before));
            csv.Cell(Rules(firm.After));
            Amounts(csv, firm.SavedBefore);
            Amounts(csv, firm.SavedAfter);
            Amounts(csv, firm.Change);
            csv.Cell(firm.Trust.Spell());
            csv.EndRow();
        }
    }

    private static IEnumerable<string> Headings() =>
        [
            "credit_code",
            "name",
            "level",
            "class_before",
            "class_after",
            "rules_before",
            "rules_after",
            .. Amounts("before"),
            .. Amounts("after"),
            .. Amounts("change"),
            "provenance",
        ];

    private static IEnumerable<string> Amounts(string side) =>
        Pollutants.All.Select(pollutant => $"{pollutant.Spell()}_kg_d_{side}");

    private static string Class(FirmDecision? firm) =>
        firm is null ? Closed : firm.Class?.Spell() ?? string.Empty;

    private static string Rules(FirmDecision? firm) =>
        firm is null ? string.Empty : string.Join(';', firm.Rules);

    /// <summary>Exact amounts; a cell stays empty while an amount is not known.</summary>
    private static void Amounts(CsvTextWriter csv, Func<Pollutant, AmountRange?> amountOf)
    {
        foreach (var pollutant in Pollutants.All)
        {
            csv.Cell(
                amountOf(pollutant) is { IsExact: true } exact ? Figures.Text(exact.Least) : string.Empty
            );
        }
    }
}
