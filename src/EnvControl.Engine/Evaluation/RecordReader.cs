using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>Finds the figures of lines that codes cannot carry (生产线数值读取), firm by firm.</summary>
internal sealed class RecordReader
{
    private readonly LineTable _lines;
    private readonly LineFacts _facts;
    private readonly Column _approved;
    private readonly Column _permitted;
    private readonly Column _actual;
    private readonly Column _units;
    private readonly Column _unit;
    private readonly Column _order;

    /// <summary>Prepares to read.</summary>
    public RecordReader(LineTable lines, LineFacts facts)
    {
        _lines = lines;
        _facts = facts;
        _approved = lines[FactIds.CapacityApproved];
        _permitted = lines[FactIds.CapacityPermitted];
        _actual = lines[FactIds.ActualOutput];
        _units = lines[FactIds.Units];
        _unit = lines[FactIds.CapacityUnit];
        _order = lines[FactIds.StopOrder];
    }

    /// <summary>The record of a line, or <c>null</c> for a line without figures and with a whole base.</summary>
    public LineRecord? Of(int line)
    {
        var isListed = _facts.IsListed(line);
        var running = isListed ? RunningPart(line) : 1000;
        var missing = 0;
        foreach (var pollutant in Pollutants.All)
        {
            missing |= _lines.DailyGrams(pollutant)[line] < 0 ? 1 << (int)pollutant : 0;
        }

        var (start, length) = _lines.LinesOf(_lines.FirmOf(line)).GetOffsetAndLength(_lines.Count);
        var hasFigures =
            !_approved[line].IsMissing
            || !_permitted[line].IsMissing
            || !_actual[line].IsMissing
            || !_units[line].IsMissing;
        var guarantee = isListed ? _facts.Find<Guarantee>(line) : null;
        if (length == 1 && running == 1000 && missing == 0 && !hasFigures && guarantee is null)
        {
            return null;
        }

        var siblings = Siblings(line, start, length);
        var (surely, maybe) = Before(line, siblings);
        return new LineRecord
        {
            Approved = Millionths(_approved, line),
            Permitted = Millionths(_permitted, line),
            Actual = Millionths(_actual, line),
            PlantApproved = Sum(_approved, siblings),
            PlantPermitted = Sum(_permitted, siblings),
            PlantActual = Sum(_actual, siblings),
            PlantUnits = Sum(_units, siblings) is var units and >= 0 ? units / 1_000_000 : LineRecord.Missing,
            ApprovedOutput = guarantee?.Approved is OutputCap cap
                ? ShareTerm.Millionths(cap.Cap)
                : LineRecord.Missing,
            ApprovedUnit = guarantee?.Approved is OutputCap { Unit: var unit } ? unit : string.Empty,
            ApprovedRest = guarantee?.Approved is LoadCap load
                ? load.Load.Rest.Value * ShareBounds.Thousandth
                : -1,
            Unit = _unit[line].IsMissing ? string.Empty : _unit[line].Text,
            Siblings = siblings.Count,
            SurelyBefore = surely,
            MaybeBefore = maybe,
            Running = running,
            MissingBases = missing,
        };
    }

    private int RunningPart(int line) => _facts.Find<OffPeakStop>(line)?.Share.Rest.Value ?? 1000;

    private List<int> Siblings(int line, int start, int length)
    {
        var siblings = new List<int>(length);
        for (var other = start; other < start + length; other++)
        {
            if (
                _lines.Processes.Codes[other] == _lines.Processes.Codes[line]
                && _lines.Industries.Codes[other] == _lines.Industries.Codes[line]
                && (!_facts.IsListed(other) || RunningPart(other) > 0)
            )
            {
                siblings.Add(other);
            }
        }

        return siblings;
    }

    private (int Surely, int Maybe) Before(int line, List<int> siblings)
    {
        if (_order[line].IsMissing)
        {
            return (0, siblings.Count - 1);
        }

        var (own, surely, maybe) = (_order[line].Number, 0, 0);
        foreach (var other in siblings)
        {
            if (other == line)
            {
                continue;
            }

            var order = _order[other];
            surely += !order.IsMissing && order.Number < own ? 1 : 0;
            maybe += order.IsMissing || order.Number <= own ? 1 : 0;
        }

        return (surely, maybe);
    }

    private static long Sum(Column column, List<int> lines)
    {
        var sum = 0L;
        foreach (var line in lines)
        {
            if (Millionths(column, line) is not (>= 0 and var amount))
            {
                return LineRecord.Missing;
            }

            sum += amount;
        }

        return sum;
    }

    private static long Millionths(Column column, int line) =>
        column[line] is { IsMissing: false } value
            ? ShareTerm.Millionths((decimal)value.Number)
            : LineRecord.Missing;
}
