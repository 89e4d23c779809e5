using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>An inventory as the columns that a compiled rule set asks for (按列的清单): lines of one industry side by side.</summary>
/// <remarks>
/// A line's place here is its position; <see cref="LineAt"/> and <see cref="PositionOf"/> lead to and from its row. Reading is
/// safe from several threads; changing lines is not.
/// </remarks>
internal sealed unsafe class CityColumns : IDisposable
{
    private readonly List<IDisposable> _owned = [];
    private readonly ColumnFiller _filler;
    private readonly RecordReader _records;

    /// <summary>Builds the columns.</summary>
    /// <param name="rules">The rules that will be asked.</param>
    /// <param name="inventory">The tables.</param>
    public CityColumns(CompiledRules rules, EmergencyReductionInventory inventory)
    {
        Rules = rules;
        Inventory = inventory;
        var lines = inventory.Lines;
        Facts = new LineFacts(
            inventory,
            rules.Set.Facts,
            rules.Set.Overlays.With(inventory.Overlays),
            rules.On
        );
        _records = new RecordReader(lines, Facts);
        (LineAt, PositionOf, var starts) = Order(lines);
        _filler = new ColumnFiller(lines, Facts, LineAt);
        Bases = Own(new AlignedColumn<double>(Pollutants.Count * (lines.Count + (lines.Count & 1))));
        Flags = Own(new AlignedColumn<byte>(lines.Count));
        StopCodes = Own(new AlignedColumn<byte>(lines.Count));
        RecordAt = new LineRecord?[lines.Count];
        StanceColumns = [.. rules.Stances.Axes.Axes.Select(axis => Column(axis, 0, lines.Count, null))];
        Orders = OrderColumn.Of(rules.Orders, lines, Facts, LineAt);
        var plans = new PlanCells(rules.Stances.Stances.Count);
        Segments = [.. MakeSegments(starts, plans)];
        PlanCells = Own(plans.ToColumn(rules.PlanTables));
        foreach (var segment in Segments)
        {
            for (var position = segment.Start; position < segment.End; position++)
            {
                Refresh(segment, position);
            }
        }
    }

    /// <summary>The rules.</summary>
    public CompiledRules Rules { get; }

    /// <summary>The tables.</summary>
    public EmergencyReductionInventory Inventory { get; }

    /// <summary>Where facts come from.</summary>
    public LineFacts Facts { get; }

    /// <summary>How many lines.</summary>
    public int Count => LineAt.Length;

    /// <summary>The row of the line at each position.</summary>
    public int[] LineAt { get; }

    /// <summary>The position of each line.</summary>
    public int[] PositionOf { get; }

    /// <summary>The industries' stretches, in order of position.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>The columns of the first stage, shape [dimensions].</summary>
    public ImmutableArray<AxisColumn> StanceColumns { get; }

    /// <summary>What control orders ask of every line.</summary>
    public OrderColumn Orders { get; }

    /// <summary>Whole grams a day, the four pollutants of a line side by side, missing as 0; shape [positions][4].</summary>
    public AlignedColumn<double> Bases { get; }

    /// <summary>What must be looked at line by line: see <see cref="Plan"/>; shape [positions].</summary>
    public AlignedColumn<byte> Flags { get; }

    /// <summary>How shares of whole lines end for a line; shape [positions].</summary>
    public AlignedColumn<byte> StopCodes { get; }

    /// <summary>The plans of all tables asked, one after another, each laid out as <see cref="IndustryTable.Plans"/>: the number in the low half, its word in the high half.</summary>
    public AlignedColumn<ulong> PlanCells { get; }

    /// <summary>The figures of lines that have them; shape [positions].</summary>
    public LineRecord?[] RecordAt { get; }

    /// <summary>The memory of all columns but names, bytes.</summary>
    public long Bytes =>
        (long)(Bases.Bytes + Flags.Bytes + StopCodes.Bytes)
        + StanceColumns.Sum(column => (long)column.Bytes)
        + _filler.SlotBytes
        + ((long)Count * ((2 * sizeof(int)) + sizeof(nint)))
        + ((long)Orders.Numbers.Length * sizeof(int));

    /// <summary>The cell of a position.</summary>
    public static int PlaceOf(ImmutableArray<AxisColumn> columns, Grid grid, int position)
    {
        var place = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            var code = columns[i].Codes is { } codes
                ? codes.Start[position]
                : columns[i].Axis.CodeOf(columns[i].Numbers!.Start[position]);
            place += code * grid.Strides[i];
        }

        return place;
    }

    /// <summary>The stretch a position lies in.</summary>
    public Segment SegmentOf(int position) => Segments[SegmentAt(position)];

    /// <summary>The place among <see cref="Segments"/> of the stretch a position lies in.</summary>
    public int SegmentAt(int position)
    {
        var (low, high) = (0, Segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Segments[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _owned.ForEach(column => column.Dispose());
        _filler.Dispose();
    }

    /// <summary>Reads base, flags, record and stop code of a position anew.</summary>
    private void Refresh(Segment segment, int position)
    {
        var line = LineAt[position];
        var record = _records.Of(line);
        RecordAt[position] = record;
        var isOdd = record is not null && (record.Running != 1000 || record.MissingBases != 0);
        Flags.Start[position] = (byte)(
            Plan.EveryLine | (record is null ? 0 : Plan.OfRecord) | (isOdd ? Plan.OddBase : 0)
        );
        StopCodes.Start[position] = record is null
            ? StopOutcomes.Single
            : segment.Table.Stops.CodeOf(record.Siblings, record.SurelyBefore, record.MaybeBefore);
        foreach (var pollutant in Pollutants.All)
        {
            Bases.Start[(Pollutants.Count * position) + (int)pollutant] = Math.Max(
                0,
                Inventory.Lines.DailyGrams(pollutant)[line]
            );
        }
    }

    private IEnumerable<Segment> MakeSegments(int[] starts, PlanCells plans)
    {
        var values = Inventory.Lines.Industries.Values;
        for (var code = 0; code + 1 < starts.Length; code++)
        {
            if (starts[code] == starts[code + 1])
            {
                continue;
            }

            var (start, count) = (starts[code], starts[code + 1] - starts[code]);
            var industry = values[code - 1];
            var table = Rules.TableOf(industry);
            yield return new Segment(
                industry,
                table,
                start,
                count,
                [.. table.Axes.Axes.Select((axis, slot) => Column(axis, start, start + count, slot))],
                plans.StartOf(table)
            );
        }
    }

    private AxisColumn Column(Axis axis, int from, int to, int? slot) => _filler.Fill(axis, from, to, slot);

    /// <summary>Lines by industry, keeping their order within it.</summary>
    private static (int[] LineAt, int[] PositionOf, int[] Starts) Order(LineTable lines)
    {
        var codes = lines.Industries.Codes;
        var starts = new int[lines.Industries.Values.Length + 2];
        foreach (var code in codes)
        {
            starts[code + 1]++;
        }

        for (var code = 1; code < starts.Length; code++)
        {
            starts[code] += starts[code - 1];
        }

        var next = (int[])starts.Clone();
        var (lineAt, positionOf) = (new int[codes.Length], new int[codes.Length]);
        for (var line = 0; line < codes.Length; line++)
        {
            var position = next[codes[line]]++;
            lineAt[position] = line;
            positionOf[line] = position;
        }

        return (lineAt, positionOf, starts);
    }

    private T Own<T>(T column)
        where T : IDisposable
    {
        _owned.Add(column);
        return column;
    }
}
