using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>Lays the plans of several tables one after another (方案合表), so that a place in it says both table and cell.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class PlanCells
{
    private readonly Dictionary<IndustryTable, int> _starts = [];
    private readonly List<IndustryTable> _tables = [];
    private int _count;

    /// <summary>Where a table's plans begin; it is laid down when first asked for.</summary>
    /// <exception cref="OverflowException">All tables together have more cells than an index can name.</exception>
    public int StartOf(IndustryTable table)
    {
        if (!_starts.TryGetValue(table, out var start))
        {
            start = _count;
            _count = checked(_count + table.Plans.Length);
            _starts.Add(table, start);
            _tables.Add(table);
        }

        return start;
    }

    /// <summary>The plans of all tables asked for: the number in the low half, in the high half its word of <see cref="PlanTables.Words"/>.</summary>
    public unsafe AlignedColumn<ulong> ToColumn(PlanTables plans)
    {
        var column = new AlignedColumn<ulong>(_count);
        foreach (var table in _tables)
        {
            var cells = column.Span[_starts[table]..];
            for (var i = 0; i < table.Plans.Length; i++)
            {
                cells[i] = (uint)table.Plans[i] | ((ulong)plans.Words[table.Plans[i]] << 32);
            }
        }

        return column;
    }
}
