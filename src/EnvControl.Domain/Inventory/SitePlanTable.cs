using System.Collections.Frozen;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Domain.Inventory;

/// <summary>What the firms filed, as columns (一厂一策填报表): one row for each firm or line that filed anything.</summary>
/// <remarks>
/// Firms are found by credit code and lines by name, so that the table stays true for copies of an inventory with fewer firms or
/// other lines. Immutable, safe to share between threads.
/// </remarks>
public sealed class SitePlanTable
{
    private readonly TextColumn[] _texts;
    private readonly LocalDate?[] _filedOn;
    private readonly FrozenDictionary<(string CreditCode, string Line), int> _rows;

    /// <summary>Lays rows out as columns; rows without a text are left out.</summary>
    /// <param name="plans">The rows, each firm and each line once.</param>
    /// <exception cref="ArgumentException">A firm or line stands twice.</exception>
    public SitePlanTable(IEnumerable<SitePlan> plans)
    {
        var rows = plans.Where(plan => !plan.IsEmpty).ToArray();
        CreditCodes = new TextColumn([.. rows.Select(row => row.CreditCode)]);
        Lines = new TextColumn([.. rows.Select(row => row.Line)]);
        _texts =
        [
            .. AlertLevels.All.Select(level => new TextColumn([
                .. rows.Select(row => row.At(level) is { Length: > 0 } text ? text : null),
            ])),
        ];
        FiledIn = new TextColumn([.. rows.Select(row => row.FiledIn)]);
        _filedOn = [.. rows.Select(row => row.FiledOn)];
        _rows = rows.Select((row, index) => (Key: (row.CreditCode, row.Line ?? string.Empty), index))
            .ToFrozenDictionary(row => row.Key, row => row.index);
    }

    /// <summary>Nobody filed anything.</summary>
    public static SitePlanTable Empty { get; } = new([]);

    /// <summary>How many rows.</summary>
    public int Count => CreditCodes.Count;

    /// <summary>The firm of each row (统一社会信用代码).</summary>
    public TextColumn CreditCodes { get; }

    /// <summary>The line of each row (生产线名称); empty for the whole firm.</summary>
    public TextColumn Lines { get; }

    /// <summary>Where each row was read (来源文件).</summary>
    public TextColumn FiledIn { get; }

    /// <summary>The texts of a level (预警减排措施), word for word; empty where nothing was filed.</summary>
    public TextColumn Texts(AlertLevel level) => _texts[(int)level - 1];

    /// <summary>The day a row was filed, where it is known.</summary>
    public LocalDate? FiledOn(int row) => _filedOn[row];

    /// <summary>The row of a firm or of one of its lines, or −1.</summary>
    /// <param name="creditCode">The firm.</param>
    /// <param name="line">The line; empty for the whole firm.</param>
    public int IndexOf(string creditCode, string line = "") =>
        _rows.GetValueOrDefault((creditCode, line), -1);

    /// <summary>One row taken together.</summary>
    public SitePlan this[int row] =>
        new(
            CreditCodes.Text(row),
            Lines.Text(row) is { Length: > 0 } line ? line : null,
            Texts(AlertLevel.Yellow).Text(row),
            Texts(AlertLevel.Orange).Text(row),
            Texts(AlertLevel.Red).Text(row),
            FiledIn.Text(row),
            _filedOn[row]
        );
}
