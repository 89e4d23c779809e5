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
    private static readonly string[] Quantities =
    [
        FactIds.CapacityApproved,
        FactIds.CapacityPermitted,
        FactIds.ActualOutput,
    ];

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

    // One row's values at a time: a large file has too many rows for a dictionary each.
    private readonly Dictionary<string, FactValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Firm, string Line), int> _rows = [];
    private readonly Dictionary<(int Firm, string Process), (string Unit, int Row)> _units = [];
    private readonly HashSet<int> _withLines = [];

    /// <summary>Reads a table of lines; <c>null</c> when there is none, so that every firm is one whole plant.</summary>
    public LineTable Read(RawTable? table)
    {
        var builder = new LineTableBuilder(enterprises);
        HeadingMap? map = null;
        foreach (var row in (table?.Rows ?? []).Where(row => !row.IsEmpty))
        {
            if (map is null)
            {
                map = HeadingMap.Of(
                    table!.Name,
                    row,
                    [.. _columns, .. SitePlanCells.Columns],
                    fact => fact.IsColumnRequired,
                    faults
                );
                continue;
            }

            Add(builder, map, row);
        }

        SeveralIndustriesWithoutLines();
        var lines = builder.Build();
        if (!faults.HasFaults)
        {
            CompareWithYear(lines);
        }

        return lines;
    }

    private void Add(LineTableBuilder builder, HeadingMap map, RawRow row)
    {
        map.CheckWidth(row, faults);
        var code = map.Cell(row, FactIds.CreditCode);
        if (code.Length == 0)
        {
            if (map.Has(FactIds.CreditCode))
            {
                faults.Add(CellFaults.EmptyCell(map.Where(row, _columns[0]), _columns[0]));
            }

            return;
        }

        var isKnown = _firms.TryGetValue(code, out var firm);
        if (!isKnown && !rows.RefusedCodes.Contains(code))
        {
            faults.Add(CellFaults.LineOfUnknownFirm(map.Where(row, _columns[0]), code));
        }

        // What is wrong in the row's other cells is told in the same report, whoever the line belongs to.
        foreach (var fact in _columns.AsSpan(1))
        {
            _values[fact.Id] = CellReader.Read(map, row, fact, faults);
        }

        if (!isKnown)
        {
            return;
        }

        _withLines.Add(firm);
        var label = _values[FactIds.Line].ToString();
        if (label.Length > 0 && !_rows.TryAdd((firm, label), row.Number))
        {
            faults.Add(
                CellFaults.DoubleLine(map.Where(row, facts[FactIds.Line]), label, _rows[(firm, label)])
            );
        }

        plans.Read(map, row, code, label);
        Unit(map, row, firm);
        if (IndustryFits(map, row, firm, _values[FactIds.Industry]))
        {
            builder.Add(firm, fact => _values[fact.Id]);
        }
    }

    private bool IndustryFits(HeadingMap map, RawRow row, int firm, FactValue industry)
    {
        if (rows.WithoutIndustry.Contains(firm))
        {
            return false; // Told with the firm.
        }

        var own = new List<string>();
        foreach (var standing in enterprises.StandingsOf(firm))
        {
            own.Add(standing.Industry.Text);
        }

        if (industry.IsMissing ? own.Count == 1 : own.Contains(industry.Text, StringComparer.Ordinal))
        {
            return true;
        }

        faults.Add(
            CellFaults.LineWithoutIndustry(
                map.Where(row, facts[FactIds.Industry]),
                industry.ToString(),
                string.Join(';', own)
            )
        );
        return false;
    }

    private void Unit(HeadingMap map, RawRow row, int firm)
    {
        var fact = facts[FactIds.CapacityUnit];
        var unit = _values[FactIds.CapacityUnit].ToString();
        if (unit.Length == 0)
        {
            if (Quantities.Any(id => !_values[id].IsMissing))
            {
                faults.Add(CellFaults.CapacityWithoutUnit(map.Where(row, fact)));
            }

            return;
        }

        var key = (firm, _values[FactIds.Process].ToString());
        if (!_units.TryAdd(key, (unit, row.Number)) && _units[key].Unit != unit)
        {
            faults.Add(CellFaults.TwoUnits(map.Where(row, fact), unit, _units[key].Unit, _units[key].Row));
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
