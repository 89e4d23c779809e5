using System.Globalization;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;

namespace EnvControl.Rules.Cells;

/// <summary>A city with one firm for each line of a cell (格的城市), so that all are decided at once.</summary>
internal static class CellCity
{
    /// <summary>The inventory; the lines stand in it in the order given.</summary>
    public static EmergencyReductionInventory Of(FactCatalog catalog, IReadOnlyList<CellLine> lines)
    {
        var firms = new EnterpriseTableBuilder(catalog);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, code) = (lines[i], CodeOf(i));
            PerformanceGrade? grade = PerformanceGrades.TryParse(line.Of(FactIds.Grade).Text, out var known)
                ? known
                : null;
            firms.Add(
                fact =>
                    fact.Id switch
                    {
                        FactIds.CreditCode => FactValue.Of(code),
                        FactIds.Name => FactValue.Of("cell"),
                        FactIds.Division => line.Facts.TryGetValue(fact.Id, out var own)
                            ? own
                            : FactValue.Of(catalog[FactIds.Division].Values[0].Id),
                        _ => line.Of(fact.Id),
                    },
                new IndustryStanding(GuideIndustry.Parse(line.Industry), grade)
            );
        }

        var enterprises = firms.Build();
        var table = new LineTableBuilder(enterprises);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            table.Add(i, fact => fact.Id == FactIds.Line ? FactValue.Of("1#") : line.Of(fact.Id));
        }

        return new EmergencyReductionInventory(
            "cells",
            string.Empty,
            enterprises,
            table.Build(),
            null,
            new OverlayBook([]),
            [],
            true
        );
    }

    private static string CodeOf(int number) =>
        CreditCode.Complete("91410500", $"CE{number.ToString("000000", CultureInfo.InvariantCulture)}").Text;
}
