using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Files.Reading;

/// <summary>Reads what a row of firms or lines says the firm itself filed (填报措施单元格读取): three texts and the day.</summary>
/// <remarks>They are no facts: no rule asks for them, so that <c>facts.json</c> does not declare them.</remarks>
internal sealed class SitePlanCells(FaultReport faults)
{
    private const string FiledOn = "filed_on";

    private static readonly IPattern<LocalDate>[] Days =
    [
        LocalDatePattern.CreateWithInvariantCulture("uuuu-M-d"),
        LocalDatePattern.CreateWithInvariantCulture("uuuu/M/d"),
        LocalDatePattern.CreateWithInvariantCulture("uuuu.M.d"),
        LocalDatePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日'"),
        // How a date cell of a workbook is handed over.
        LocalDatePattern.CreateWithInvariantCulture("MM/dd/uuuu' 00:00:00'"),
    ];

    private readonly List<SitePlan> _plans = [];
    private readonly SortedSet<string> _masked = new(StringComparer.Ordinal);
    private HeadingMap? _map;
    private int[] _places = [];

    /// <summary>The columns, for the heading map of either table.</summary>
    public static IReadOnlyList<FactDefinition> Columns { get; } =
    [
        Column("yellow_control_measure", "黄色预警减排措施", "Measures filed for yellow", "黄色预警措施"),
        Column("orange_control_measure", "橙色预警减排措施", "Measures filed for orange", "橙色预警措施"),
        Column("red_control_measure", "红色预警减排措施", "Measures filed for red", "红色预警措施"),
        Column(FiledOn, "填报日期", "Day filed", "措施填报日期"),
    ];

    /// <summary>Everything read so far, rows in the order read.</summary>
    public SitePlanTable Table => new(_plans.DistinctBy(plan => (plan.CreditCode, plan.Line)));

    /// <summary>Reads a row; one without texts is no filing.</summary>
    /// <param name="map">The table's headings.</param>
    /// <param name="row">The row.</param>
    /// <param name="creditCode">The firm.</param>
    /// <param name="line">The line, or <c>null</c> for the whole firm.</param>
    public void Read(HeadingMap map, RawRow row, string creditCode, string? line)
    {
        if (!IsFilled(map, row))
        {
            return;
        }

        string Text(AlertLevel level)
        {
            var text = row.Text(_places[(int)level - 1]);
            var masked = PhoneMask.Apply(text);
            if (masked != text)
            {
                _masked.Add($"{map.Table}:{row.Number}");
            }

            return masked;
        }

        var plan = new SitePlan(
            creditCode,
            line,
            Text(AlertLevel.Yellow),
            Text(AlertLevel.Orange),
            Text(AlertLevel.Red),
            $"{map.Table}:{row.Number}",
            Day(map, row)
        );
        if (!plan.IsEmpty)
        {
            _plans.Add(plan);
        }
    }

    /// <summary>Tells of the rows in which numbers were masked.</summary>
    public void Tell()
    {
        if (_masked.Count > 0)
        {
            faults.Add(ReadingFaults.PhonesMasked(_masked.Min!, _masked.Count));
        }
    }

    /// <summary>Whether any of the columns is filled in a row.</summary>
    public bool IsFilled(HeadingMap map, RawRow row)
    {
        if (!ReferenceEquals(map, _map))
        {
            _map = map;
            _places = [.. Columns.Select(column => map.ColumnOf(column.Id))];
        }

        foreach (var place in _places)
        {
            if (place >= 0 && place < row.Width && row[place].Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static FactDefinition Column(string id, string zh, string en, string title) =>
        new(
            id,
            new Bilingual(zh, en),
            FactType.Text,
            FactTable.Enterprise,
            id,
            [title],
            [],
            null,
            null,
            null,
            IsInteger: false,
            IsColumnRequired: false,
            IsCellMandatory: false
        );

    private LocalDate? Day(HeadingMap map, RawRow row)
    {
        var text = map.Cell(row, FiledOn);
        if (text.Length == 0)
        {
            return null;
        }

        foreach (var pattern in Days)
        {
            if (pattern.Parse(text) is { Success: true, Value: var day })
            {
                return day;
            }
        }

        faults.Add(CellFaults.NoDay(map.Where(row, Columns[^1]), text));
        return null;
    }
}
