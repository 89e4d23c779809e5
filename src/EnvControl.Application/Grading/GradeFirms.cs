using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Grading;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Grading;

/// <summary>Works out grades from indicators (按指标评级). Nothing is decided by it: the approved grade stands.</summary>
/// <param name="rules">The rules.</param>
/// <param name="reader">Reads indicator files.</param>
public sealed class GradeFirms(RuleSet rules, IIndicatorReader reader)
{
    /// <summary>The file of indicators that may lie in an inventory folder.</summary>
    public const string IndicatorFile = "indicators.csv";

    /// <summary>Grades the firms of an indicator file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="opened">The inventory that knows industries and approved grades; <c>null</c> when the file itself states them.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="FaultException">Anything is wrong with the file; all faults at once.</exception>
    public GradeAnswer File(string path, InventoryOnDay? opened, LocalDate on)
    {
        var sheet = reader.Read(path, rules, hasStandings: opened is null);
        if (opened is null)
        {
            return new GradeAnswer(
                rules,
                on,
                sheet.Name,
                [.. sheet.Rows.Select(row => Grade(row, row.Standings, on))],
                sheet.Warnings
            );
        }

        var firms = opened.Inventory.Enterprises;
        var rows = Enumerable
            .Range(0, firms.Count)
            .ToDictionary(firm => firms.CreditCodes.Text(firm), firm => firm, StringComparer.Ordinal);
        var strangers = sheet.Rows.Where(row => !rows.ContainsKey(row.CreditCode)).ToArray();
        if (strangers.Length > 0)
        {
            throw new FaultException(
                strangers.Select(row => GradeFaults.NoSuchFirm(row.Place, row.CreditCode))
            );
        }

        return new GradeAnswer(
            rules,
            on,
            sheet.Name,
            [
                .. sheet.Rows.Select(row =>
                    Grade(Named(row, firms, rows[row.CreditCode]), Standings(firms, rows[row.CreditCode]), on)
                ),
            ],
            sheet.Warnings
        );
    }

    /// <summary>Grades one firm of an inventory by the indicators that lie beside it; without any, everything is unknown and named.</summary>
    /// <param name="opened">The inventory and the day.</param>
    /// <param name="firm">The firm's row.</param>
    /// <param name="inventoryPath">Where the inventory lies; <c>null</c> for the sample city.</param>
    /// <exception cref="FaultException">Anything is wrong with the indicators; all faults at once.</exception>
    public GradeAnswer Firm(InventoryOnDay opened, int firm, string? inventoryPath)
    {
        var firms = opened.Inventory.Enterprises;
        var code = firms.CreditCodes.Text(firm);
        var sheet = inventoryPath is null ? null : reader.Beside(inventoryPath, rules);
        var row =
            sheet?.Rows.FirstOrDefault(row => row.CreditCode == code)
            ?? new IndicatorRow(
                string.Empty,
                code,
                string.Empty,
                [],
                FrozenDictionary<string, FactValue>.Empty
            );
        return new GradeAnswer(
            rules,
            opened.On,
            sheet?.Name ?? string.Empty,
            [Grade(Named(row, firms, firm), Standings(firms, firm), opened.On)],
            sheet?.Warnings ?? []
        );
    }

    private static ImmutableArray<IndustryStanding> Standings(EnterpriseTable firms, int firm) =>
        [.. firms.StandingsOf(firm)];

    private static IndicatorRow Named(IndicatorRow row, EnterpriseTable firms, int firm) =>
        row with
        {
            Name = firms.Names.Text(firm) ?? row.Name,
        };

    private FirmGrading Grade(IndicatorRow row, ImmutableArray<IndustryStanding> standings, LocalDate on) =>
        new(
            row,
            [
                .. standings.Select(standing =>
                {
                    var industry = rules.Industries[standing.Industry.Text];
                    var tables = rules.Gradings.Where(table => table.Industry == standing.Industry).ToArray();
                    return new IndustryGrading(
                        industry,
                        standing.Grade,
                        [
                            .. tables
                                .Where(table => table.IsActive)
                                .Select(table => IndicatorGrading.Of(table, industry, row.Of, on)),
                        ],
                        [.. tables.Where(table => !table.IsActive)]
                    );
                }),
            ]
        );
}
