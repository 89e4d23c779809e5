using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Reads the rows of firms into their table (企业行读取).</summary>
internal sealed class EnterpriseRows(FactCatalog facts, FaultReport faults)
{
    private readonly Dictionary<string, (int Firm, int Row)> _firms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refusedCodes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _withoutIndustry = [];
    private readonly FactDefinition[] _columns = [.. facts.Of(FactTable.Enterprise)];

    /// <summary>The row of the enterprise table of each credit code.</summary>
    public IReadOnlyDictionary<string, int> Firms =>
        _firms.ToDictionary(pair => pair.Key, pair => pair.Value.Firm, StringComparer.Ordinal);

    /// <summary>Credit codes that stand in the table but are none: a line with one of them has its firm, and nothing more is said.</summary>
    public IReadOnlySet<string> RefusedCodes => _refusedCodes;

    /// <summary>Firms whose industry could not be read, so that no line can be held against it.</summary>
    public IReadOnlySet<int> WithoutIndustry => _withoutIndustry;

    /// <summary>Reads a table of firms.</summary>
    public EnterpriseTable Read(RawTable table)
    {
        var builder = new EnterpriseTableBuilder(facts);
        HeadingMap? map = null;
        foreach (var row in table.Rows.Where(row => !row.IsEmpty))
        {
            if (map is null)
            {
                map = HeadingMap.Of(table.Name, row.Cells, _columns, fact => fact.IsColumnRequired, faults);
                continue;
            }

            Add(builder, map, row);
        }

        if (builder.Count == 0 && !faults.HasFaults)
        {
            faults.Add(ReadingFaults.NoRows(table.Name));
        }

        return builder.Build();
    }

    private void Add(EnterpriseTableBuilder builder, HeadingMap map, RawRow row)
    {
        map.CheckWidth(row, faults);
        Code(map, row, builder.Count);
        if (new StandingCells(facts, faults).Read(map, row) is not { } standings)
        {
            _withoutIndustry.Add(builder.Count);
            standings = [new IndustryStanding(GuideIndustry.General, null)];
        }

        builder.Add(
            fact =>
                fact.Id is FactIds.Industry or FactIds.Grade ? FactValue.Missing
                : fact.Id == FactIds.CreditCode ? FactValue.Of(map.Cell(row, fact.Id))
                : CellReader.Read(map, row, fact, faults),
            standings
        );
    }

    private void Code(HeadingMap map, RawRow row, int firm)
    {
        var fact = facts[FactIds.CreditCode];
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
            _refusedCodes.Add(text);
            faults.Add(
                CellFaults.BadCreditCode(map.Where(row, fact), text, wrong, CreditCodeSlip.Mended(text))
            );
        }
        else if (!_firms.TryAdd(text, (firm, row.Number)))
        {
            faults.Add(CellFaults.DoubleFirm(map.Where(row, fact), text, _firms[text].Row));
        }
    }
}
