using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;

namespace EnvControl.Files.Reading;

/// <summary>Reads the rows of firms into their table (企业行读取).</summary>
internal sealed class EnterpriseRows(
    FactCatalog facts,
    SitePlanCells plans,
    ContactCells contacts,
    FaultReport faults
)
{
    private readonly FactDefinition _code = facts[FactIds.CreditCode];
    private readonly FirmIndex _firms = new();
    private readonly List<int> _rows = [];
    private readonly HashSet<string> _refusedCodes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _withoutIndustry = [];
    private readonly StandingCells _standings = new(facts, faults);
    private readonly FactDefinition[] _columns =
    [
        .. facts.Of(FactTable.Enterprise),
        .. SitePlanCells.Columns,
        StandingCells.OtherIndustry,
    ];
    private readonly List<int> _guarantees = [];
    private string _table = string.Empty;
    private int _others;

    /// <summary>Expected columns that are not there.</summary>
    public ImmutableArray<string> AbsentColumns { get; private set; } = [];

    /// <summary>The row of the enterprise table of each credit code.</summary>
    public FirmIndex Firms => _firms;

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
                _table = table.Name;
                AbsentColumns =
                [
                    .. _columns
                        .Where(fact => fact.IsColumnExpected && !map.Has(fact.Id))
                        .Select(fact => fact.Id),
                ];
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
        var place = map.ColumnOf(_code.Id);
        var code = place >= 0 && place < row.Width ? row[place] : [];
        Check(code, map, row, builder.Count);
        builder.ColumnOf(_code.Id).AppendText(code);
        if (_standings.Read(map, row) is not { } standing)
        {
            _withoutIndustry.Add(builder.Count);
            standing = Unread;
        }

        Note(standing, builder.Count);
        foreach (var column in cells)
        {
            Read(column, row, standing);
        }

        builder.EndRow(standing.Industries);
        _rows.Add(row.Number);
        if (plans.IsFilled(map, row))
        {
            plans.Read(map, row, map.Cell(row, _code.Id), null);
        }

        if (map.IsPersonal)
        {
            contacts.Add(map, row, map.Cell(row, _code.Id));
        }
    }

    private static FirmStanding Unread { get; } =
        new([new IndustryStanding(GuideIndustry.General, null)], [], false, false);

    private static void Read(CellColumn column, RawRow row, FirmStanding standing)
    {
        foreach (var (fact, flag, word) in standing.Says)
        {
            if (fact == column.FactId)
            {
                column.Read(row, flag, word);
                return;
            }
        }

        column.Read(row);
    }

    private void Note(FirmStanding standing, int firm)
    {
        _others += standing.IsOther ? 1 : 0;
        if (standing.IsGuarantee)
        {
            _guarantees.Add(firm);
        }
    }

    /// <summary>Tells what was read in a way that its author should know of.</summary>
    /// <param name="firms">The table read.</param>
    /// <param name="lists">All lists, those of the rules included.</param>
    public void Tell(EnterpriseTable firms, OverlayBook lists)
    {
        var listed = lists
            .Entries.OfType<Guarantee>()
            .Select(entry => entry.Firm.Text)
            .ToHashSet(StringComparer.Ordinal);
        string[] unlisted =
        [
            .. _guarantees
                .Where(firm => !listed.Contains(firms.CreditCodes.Text(firm)))
                .Select(firm => firms.Names.Text(firm)),
        ];
        if (unlisted.Length > 0)
        {
            faults.Add(ReadingFaults.GuaranteeWithoutList(_table, unlisted));
        }

        if (_others > 0)
        {
            faults.Add(ReadingFaults.OtherIndustries(_table, _others));
        }
    }

    private void Check(ReadOnlySpan<char> code, HeadingMap map, RawRow row, int firm)
    {
        if (CreditCode.IsValid(code))
        {
            if (!_firms.TryAdd(code, firm) && _firms.TryGetValue(code, out var first))
            {
                faults.Add(CellFaults.DoubleFirm(map.Where(row, _code), code.ToString(), _rows[first]));
            }
        }
        else if (!map.Has(_code.Id))
        {
            return; // Told once, with the headings.
        }
        else if (code.Length == 0)
        {
            faults.Add(CellFaults.EmptyCell(map.Where(row, _code), _code));
        }
        else if (code.ToString() is var text && !CreditCode.TryParse(text, out _, out var wrong))
        {
            _refusedCodes.Add(text);
            faults.Add(
                CellFaults.BadCreditCode(map.Where(row, _code), text, wrong, CreditCodeSlip.Mended(text))
            );
        }
    }
}
