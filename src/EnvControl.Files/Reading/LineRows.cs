using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Reads the rows of production lines into their table (生产线行读取).</summary>
internal sealed class LineRows(
    FactCatalog facts,
    EnterpriseTable enterprises,
    EnterpriseRows rows,
    SitePlanCells plans,
    FaultReport faults
)
{
    private readonly FactDefinition[] _columns =
    [
        facts[FactIds.CreditCode] with
        {
            IsColumnRequired = true,
        },
        facts[FactIds.Industry] with
        {
            IsColumnRequired = false,
            IsCellMandatory = false,
        },
        .. facts.Of(FactTable.Line),
    ];

    private readonly FirmIndex _firms = rows.Firms;
    private readonly CategorySpellings _processes = new(facts[FactIds.Process]);

    // Labels and units repeat: one text stands for all that are alike.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _texts = new HashSet<string>(
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<(int Firm, string Line), int> _rows = [];
    private readonly Dictionary<(int Firm, ushort Process), (string Unit, int Row)> _units = [];
    private readonly HashSet<int> _withLines = [];

    /// <summary>Reads a table of lines; <c>null</c> when there is none, so that every firm is one whole plant.</summary>
    public LineTable Read(RawTable? table)
    {
        var builder = new LineTableBuilder(enterprises);
        LineCells? cells = null;
        foreach (var row in (table?.Rows ?? []).Where(row => !row.IsEmpty))
        {
            if (cells is null)
            {
                var map = HeadingMap.Of(
                    table!.Name,
                    row,
                    [.. _columns, .. SitePlanCells.Columns],
                    fact => fact.IsColumnRequired,
                    faults
                );
                cells = new LineCells(map, facts, builder, faults);
                continue;
            }

            Add(builder, cells, row);
        }

        SeveralIndustriesWithoutLines();
        var lines = builder.Build();
        if (!faults.HasFaults)
        {
            CompareWithYear(lines);
        }

        return lines;
    }

    private void Add(LineTableBuilder builder, LineCells cells, RawRow row)
    {
        var map = cells.Map;
        map.CheckWidth(row, faults);
        var code = cells.CreditCode(row);
        if (code.IsEmpty)
        {
            if (map.Has(FactIds.CreditCode))
            {
                faults.Add(CellFaults.EmptyCell(map.Where(row, _columns[0]), _columns[0]));
            }

            return;
        }

        var isKnown = _firms.TryGetValue(code, out var firm);
        if (!isKnown && !rows.RefusedCodes.Contains(code.ToString()))
        {
            faults.Add(CellFaults.LineOfUnknownFirm(map.Where(row, _columns[0]), code.ToString()));
        }

        // What is wrong in the row's other cells is told in the same report, whoever the line belongs to.
        var industry = CellReader.Read(map, row, _columns[1], faults);
        cells.Read(row, isKnown);
        if (!isKnown)
        {
            return;
        }

        _withLines.Add(firm);
        var label = One(cells.Line(row));
        if (label.Length > 0 && !_rows.TryAdd((firm, label), row.Number))
        {
            faults.Add(
                CellFaults.DoubleLine(map.Where(row, facts[FactIds.Line]), label, _rows[(firm, label)])
            );
        }

        if (plans.IsFilled(map, row))
        {
            plans.Read(map, row, code.ToString(), label);
        }

        Unit(cells, row, firm);

        // A line that does not fit was told of, and its table is refused: it stands under the firm's first industry meanwhile.
        var fits = IndustryFits(map, row, firm, industry);
        builder.EndRow(firm, fits ? industry : FactValue.Of(enterprises.StandingsOf(firm)[0].Industry.Text));
    }

    private string One(ReadOnlySpan<char> text)
    {
        _texts.Add(text);
        return _texts.TryGetValue(text, out var one) ? one : string.Empty;
    }

    private bool IndustryFits(HeadingMap map, RawRow row, int firm, FactValue industry)
    {
        if (rows.WithoutIndustry.Contains(firm))
        {
            return false; // Told with the firm.
        }

        var own = enterprises.StandingsOf(firm);
        if (industry.IsMissing && own.Length == 1)
        {
            return true;
        }

        foreach (var standing in own)
        {
            if (!industry.IsMissing && standing.Industry.Text == industry.Text)
            {
                return true;
            }
        }

        faults.Add(
            CellFaults.LineWithoutIndustry(
                map.Where(row, facts[FactIds.Industry]),
                industry.ToString(),
                string.Join(';', own.ToArray().Select(standing => standing.Industry.Text))
            )
        );
        return false;
    }

    private void Unit(LineCells cells, RawRow row, int firm)
    {
        var fact = facts[FactIds.CapacityUnit];
        if (cells.Unit(row) is not { IsEmpty: false } cell)
        {
            if (cells.HasQuantity(row))
            {
                faults.Add(CellFaults.CapacityWithoutUnit(cells.Map.Where(row, fact)));
            }

            return;
        }

        var unit = One(cell);
        var key = (firm, _processes.CodeOf(cells.Process(row)));
        if (!_units.TryAdd(key, (unit, row.Number)) && _units[key].Unit != unit)
        {
            faults.Add(
                CellFaults.TwoUnits(cells.Map.Where(row, fact), unit, _units[key].Unit, _units[key].Row)
            );
        }
    }

    private void SeveralIndustriesWithoutLines()
    {
        foreach (var firm in _firms.Firms)
        {
            if (enterprises.StandingsOf(firm).Length > 1 && !_withLines.Contains(firm))
            {
                faults.Add(CellFaults.SeveralIndustriesWithoutLines(enterprises.CreditCodes.Text(firm)));
            }
        }
    }

    private void CompareWithYear(LineTable lines)
    {
        foreach (var firm in _withLines.Order())
        {
            var days = enterprises[FactIds.OperatingDays][firm];
            foreach (var pollutant in Pollutants.All)
            {
                var yearly = enterprises.Yearly(pollutant).Grams[firm];
                var (start, length) = lines.LinesOf(firm).GetOffsetAndLength(lines.Count);
                var daily = lines.DailyGrams(pollutant).Slice(start, length);
                if (days.IsMissing || yearly == AmountColumn.Missing || daily.Contains(AmountColumn.Missing))
                {
                    continue;
                }

                var sum = 0L;
                foreach (var grams in daily)
                {
                    sum += grams;
                }

                var mean = GramsPerYear.FromTonnes(yearly / 1_000_000m).PerDay((decimal)days.Number).Grams;
                if (sum * 2 < mean || sum > mean * 2)
                {
                    faults.Add(
                        CellFaults.LinesDisagreeWithYear(
                            enterprises.CreditCodes.Text(firm),
                            pollutant,
                            sum,
                            mean
                        )
                    );
                }
            }
        }
    }
}
