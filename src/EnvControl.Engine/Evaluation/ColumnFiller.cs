using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>Fills the columns of tables' dimensions (列的填充). Stretches of different industries share a column where neither needs the other's part.</summary>
internal sealed unsafe class ColumnFiller(LineTable lines, LineFacts facts, int[] lineAt) : IDisposable
{
    private readonly Dictionary<int, AlignedColumn<byte>> _codes = [];
    private readonly Dictionary<int, AlignedColumn<double>> _numbers = [];

    /// <summary>The memory of the shared columns.</summary>
    public long SlotBytes =>
        _codes.Where(slot => slot.Key >= 0).Sum(slot => (long)slot.Value.Bytes)
        + _numbers.Where(slot => slot.Key >= 0).Sum(slot => (long)slot.Value.Bytes);

    /// <summary>Fills a stretch.</summary>
    /// <param name="axis">The dimension.</param>
    /// <param name="from">The first position.</param>
    /// <param name="to">The position after the last.</param>
    /// <param name="slot">Which shared column; <c>null</c> for one of its own.</param>
    public AxisColumn Fill(Axis axis, int from, int to, int? slot)
    {
        // Columns of their own have negative numbers.
        var number = slot ?? -1 - _codes.Count - _numbers.Count;
        if (axis.IsNumber)
        {
            var numbers = Slot(_numbers, number);
            for (var position = from; position < to; position++)
            {
                var value = facts.Of(axis.Name, lineAt[position]);
                numbers.Start[position] = value.IsMissing ? double.NaN : value.Number;
            }

            return new AxisColumn(axis, null, numbers);
        }

        var codes = Slot(_codes, number);
        FillCodes(axis, from, to, codes.Start);
        return new AxisColumn(axis, codes, null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var column in _codes.Values)
        {
            column.Dispose();
        }

        foreach (var column in _numbers.Values)
        {
            column.Dispose();
        }
    }

    private void FillCodes(Axis axis, int from, int to, byte* codes)
    {
        if (axis.Derived is null && facts.ColumnOf(axis.Name) is var (column, isOfFirms))
        {
            switch (column)
            {
                case CategoryColumn category:
                    var map = new byte[category.Values.Length + 1];
                    for (var code = 1; code < map.Length; code++)
                    {
                        map[code] = axis.CodeOf(FactValue.Of(category.Values[code - 1]));
                    }

                    var categories = category.Codes;
                    for (var position = from; position < to; position++)
                    {
                        codes[position] = map[categories[RowAt(position, isOfFirms)]];
                    }

                    return;
                case FlagColumn flag:
                    byte[] flags =
                    [
                        Axis.Missing,
                        axis.CodeOf(FactValue.Of(false)),
                        axis.CodeOf(FactValue.Of(true)),
                    ];
                    var bytes = flag.Values;
                    for (var position = from; position < to; position++)
                    {
                        codes[position] = flags[bytes[RowAt(position, isOfFirms)]];
                    }

                    return;
            }
        }

        FillRowByRow(axis, from, to, codes);
    }

    private void FillRowByRow(Axis axis, int from, int to, byte* codes)
    {
        // Nearly all lines are on no list: their code is found once.
        byte? unlisted = null;
        var isOfLists = axis.Derived is null && facts.ColumnOf(axis.Name) is null;
        for (var position = from; position < to; position++)
        {
            var line = lineAt[position];
            if (isOfLists && !facts.IsListed(line))
            {
                codes[position] = unlisted ??= axis.CodeOf(id => facts.Of(id, line));
                continue;
            }

            codes[position] = axis.CodeOf(id => facts.Of(id, line));
        }
    }

    private int RowAt(int position, bool isOfFirms) =>
        isOfFirms ? lines.FirmOf(lineAt[position]) : lineAt[position];

    private AlignedColumn<T> Slot<T>(Dictionary<int, AlignedColumn<T>> slots, int number)
        where T : unmanaged
    {
        if (!slots.TryGetValue(number, out var column))
        {
            column = new AlignedColumn<T>(lineAt.Length);
            slots.Add(number, column);
        }

        return column;
    }
}
