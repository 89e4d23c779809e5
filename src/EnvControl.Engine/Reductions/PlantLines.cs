using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using NodaTime;

namespace EnvControl.Engine.Reductions;

/// <summary>The lines of one process in one firm that are running on a day (同一企业同一工序的在产生产线).</summary>
/// <remarks>A line already stopped off-peak does not count among them and leaves the base (design: it saves nothing in an alert).</remarks>
public sealed class PlantLines
{
    private readonly EmergencyReductionInventory _inventory;
    private readonly OverlayBook _lists;
    private readonly LocalDate _on;
    private readonly bool _isLineByLine;

    /// <summary>Prepares to look lines up.</summary>
    /// <param name="inventory">The tables.</param>
    /// <param name="lists">The list entries of inventory and rule set together.</param>
    /// <param name="on">The day.</param>
    /// <param name="isLineByLine">Whether each line is looked at alone, as if it were the only one of its process.</param>
    public PlantLines(
        EmergencyReductionInventory inventory,
        OverlayBook lists,
        LocalDate on,
        bool isLineByLine = false
    )
    {
        _isLineByLine = isLineByLine;
        _inventory = inventory;
        _lists = lists;
        _on = on;
    }

    /// <summary>The line table.</summary>
    public LineTable Lines => _inventory.Lines;

    /// <summary>The part of a line that off-peak production has already stopped.</summary>
    public Permille OffPeak(int line) =>
        _lists
            .Find<OffPeakStop>(
                _inventory.Enterprises.CreditCodes.Text(Lines.FirmOf(line)),
                Lines.Names.Text(line),
                _on
            )
            ?.Share
        ?? Permille.None;

    /// <summary>Whether a line runs at all.</summary>
    public bool IsRunning(int line) => OffPeak(line) != Permille.All;

    /// <summary>The running lines of the same process and industry in the same firm, this one included if it runs.</summary>
    public ImmutableArray<int> Siblings(int line)
    {
        if (_isLineByLine)
        {
            return IsRunning(line) ? [line] : [];
        }

        var (start, length) = Lines.LinesOf(Lines.FirmOf(line)).GetOffsetAndLength(Lines.Count);
        var process = Lines.Processes.Codes[line];
        var industry = Lines.Industries.Codes[line];
        var siblings = ImmutableArray.CreateBuilder<int>();
        for (var other = start; other < start + length; other++)
        {
            if (
                Lines.Processes.Codes[other] == process
                && Lines.Industries.Codes[other] == industry
                && IsRunning(other)
            )
            {
                siblings.Add(other);
            }
        }

        return siblings.ToImmutable();
    }

    /// <summary>The sum of a number over lines, or <c>null</c> when it is missing on any.</summary>
    public decimal? Sum(string factId, ImmutableArray<int> lines)
    {
        var column = Lines[factId];
        var sum = 0m;
        foreach (var line in lines)
        {
            if (column[line] is not { IsMissing: false } value)
            {
                return null;
            }

            // Exact to a millionth of its unit, so that every later step is one of whole numbers.
            sum += decimal.Round((decimal)value.Number, 6);
        }

        return sum;
    }

    /// <summary>The base of a line that can still be saved, whole milligrams a day; −1 where the emission is missing.</summary>
    public long BaseMilligrams(int line, Pollutant pollutant)
    {
        var grams = Lines.DailyGrams(pollutant)[line];
        return grams == AmountColumn.Missing ? AmountColumn.Missing : grams * OffPeak(line).Rest.Value;
    }
}
