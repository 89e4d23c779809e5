using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Reads the rows of firms into their table (企业行读取).</summary>
internal sealed class EnterpriseRows(FactCatalog facts, SitePlanCells plans, FaultReport faults)
{
    private readonly Dictionary<string, int> _firms = new(StringComparer.Ordinal);
    private readonly List<int> _rows = [];
    private readonly HashSet<string> _refusedCodes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _withoutIndustry = [];
    private readonly StandingCells _standings = new(facts, faults);
    private readonly FactDefinition[] _columns =
    [
        .. facts.Of(FactTable.Enterprise),
        .. SitePlanCells.Columns,
    ];

    /// <summary>The row of the enterprise table of each credit code.</summary>
    public IReadOnlyDictionary<string, int> Firms => _firms;

    /// <summary>Credit codes that stand in the table but are none: a line with one of them has its firm, and nothing more is said.</summary>
    public IReadOnlySet<string> RefusedCodes => _refusedCodes;

    /// <summary>Firms whose industry could not be read, so that no line can be held against it.</summary>
    public IReadOnlySet<int> WithoutIndustry => _withoutIndustry;

    /// <summary>Reads a table of firms.</summary>
    public EnterpriseTable Read(RawTable table)
    {
        var builder = new EnterpriseTableBuilder(facts);
        HeadingMap? map = null;
        CellColumn[] cells = [];
        foreach (var row in table.Rows)
        {
            if (row.IsEmpty)
            {
                continue;
            }

            if (map is null)
            {
                map = HeadingMap.Of(table.Name, row, _columns, fact => fact.IsColumnRequired, faults);
                cells = Cells(map, builder);
                continue;
            }

            Add(builder, map, cells, row);
        }

        if (builder.Count == 0 && !faults.HasFaults)
        {
            faults.Add(ReadingFaults.NoRows(table.Name));
        }

        return builder.Build();
    }

    /// <summary>The columns that are read cell by cell: all but those that make a firm what it is.</summary>
    private CellColumn[] Cells(HeadingMap map, EnterpriseTableBuilder builder) =>
        [
            .. facts
                .Of(FactTable.Enterprise)
                .Where(fact => fact.Id is not (FactIds.CreditCode or FactIds.Industry or FactIds.Grade))
                .Select(fact => CellColumn.Of(map, fact, builder.ColumnOf(fact.Id), faults)),
        ];

    private void Add(EnterpriseTableBuilder builder, HeadingMap map, CellColumn[] cells, RawRow row)
    {
        map.CheckWidth(row, faults);
        var code = map.Cell(row, FactIds.CreditCode);
        Check(code, map, row, builder.Count);
        if (_standings.Read(map, row) is not { } standings)
        {
            _withoutIndustry.Add(builder.Count);
            standings = [new IndustryStanding(GuideIndustry.General, null)];
        }

        builder.ColumnOf(FactIds.CreditCode).AppendText(code);
        foreach (var column in cells)
        {
            column.Read(row);
        }

        builder.EndRow(standings);
        _rows.Add(row.Number);
        plans.Read(map, row, code, null);
    }

    private void Check(string text, HeadingMap map, RawRow row, int firm)
    {
        var fact = facts[FactIds.CreditCode];
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
        else if (!_firms.TryAdd(text, firm))
        {
            faults.Add(CellFaults.DoubleFirm(map.Where(row, fact), text, _rows[_firms[text]]));
        }
    }
}
