using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Application.Grading;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Reading;

namespace EnvControl.Files.Grading;

/// <summary>Reads indicator values from csv (指标表读取): everything, or nothing and a full report.</summary>
public sealed class IndicatorReader : IIndicatorReader
{
    private static readonly string[] FirmFacts =
    [
        FactIds.CreditCode,
        FactIds.Name,
        FactIds.Industry,
        FactIds.Grade,
    ];

    /// <inheritdoc/>
    public IndicatorSheet Read(string path, RuleSet rules, bool hasStandings)
    {
        var name = Path.GetFileName(path);
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            throw new FaultException([IndicatorFaults.NoCsv(name)]);
        }

        if (!File.Exists(path))
        {
            throw new FaultException([IndicatorFaults.NotFound(path)]);
        }

        var faults = new FaultReport();
        try
        {
            var rows = Rows(CsvTables.Open(path, name, faults), rules, hasStandings, faults);
            faults.Stop();
            return new IndicatorSheet(name, rows, faults.Warnings);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([ReadingFaults.Unreadable(path, Cause.Of(wrong))]);
        }
    }

    /// <inheritdoc/>
    public IndicatorSheet? Beside(string inventoryPath, RuleSet rules)
    {
        var path = Path.Combine(inventoryPath, GradeFirms.IndicatorFile);
        return File.Exists(path) ? Read(path, rules, hasStandings: false) : null;
    }

    private static ImmutableArray<IndicatorRow> Rows(
        RawTable table,
        RuleSet rules,
        bool hasStandings,
        FaultReport faults
    )
    {
        FactDefinition[] columns =
        [
            .. FirmFacts.Select(id => rules.Facts[id]),
            .. rules.IndicatorFacts.Facts,
        ];
        var rows = ImmutableArray.CreateBuilder<IndicatorRow>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        HeadingMap? map = null;
        foreach (var row in table.Rows.Where(row => !row.IsEmpty))
        {
            if (map is null)
            {
                map = HeadingMap.Of(
                    table.Name,
                    row,
                    columns,
                    fact => fact.Id == FactIds.CreditCode || (hasStandings && fact.Id == FactIds.Industry),
                    faults
                );
                continue;
            }

            map.CheckWidth(row, faults);
            Code(map, row, rules.Facts[FactIds.CreditCode], places, faults);
            rows.Add(
                new IndicatorRow(
                    $"{table.Name}:{row.Number}",
                    map.Cell(row, FactIds.CreditCode),
                    map.Cell(row, FactIds.Name),
                    hasStandings
                        ? [.. new StandingCells(rules.Facts, faults).Read(map, row)?.Industries ?? []]
                        : [],
                    Values(map, row, rules.IndicatorFacts, faults)
                )
            );
        }

        if (rows.Count == 0 && !faults.HasFaults)
        {
            faults.Add(ReadingFaults.NoRows(table.Name));
        }

        return rows.ToImmutable();
    }

    private static FrozenDictionary<string, FactValue> Values(
        HeadingMap map,
        RawRow row,
        FactCatalog facts,
        FaultReport faults
    ) =>
        facts
            .Facts.Select(fact => KeyValuePair.Create(fact.Id, CellReader.Read(map, row, fact, faults)))
            .Where(pair => !pair.Value.IsMissing)
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static void Code(
        HeadingMap map,
        RawRow row,
        FactDefinition fact,
        Dictionary<string, int> places,
        FaultReport faults
    )
    {
        var text = map.Cell(row, fact.Id);
        if (!map.Has(fact.Id))
        {
            return; // Told once, with the headings.
        }

        if (text.Length == 0)
        {
            faults.Add(CellFaults.EmptyCell(map.Where(row, fact), fact));
        }
        else if (!CreditCode.TryParse(text, out _, out var wrong))
        {
            faults.Add(
                CellFaults.BadCreditCode(map.Where(row, fact), text, wrong, CreditCodeSlip.Mended(text))
            );
        }
        else if (!places.TryAdd(text, row.Number))
        {
            faults.Add(CellFaults.DoubleFirm(map.Where(row, fact), text, places[text]));
        }
    }
}
