using System.Collections.Frozen;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Inventory;

/// <summary>The production lines of an inventory as columns (生产线表), lines of one firm side by side, firms in the order of the enterprise table.</summary>
/// <remarks>
/// A firm without lines of its own has the one line <c>whole-plant</c>, whose daily emission is the yearly one divided by the
/// working days. Immutable, safe to share between threads.
/// </remarks>
public sealed class LineTable
{
    private readonly FrozenDictionary<string, Column> _columns;
    private readonly int[] _firstLine;
    private readonly int[] _firm;
    private readonly AmountColumn[] _daily;
    private readonly bool[] _isWholePlant;

    internal LineTable(
        FrozenDictionary<string, Column> columns,
        int[] firstLine,
        bool[] isWholePlant,
        CategoryColumn grades
    )
    {
        _columns = columns;
        _firstLine = firstLine;
        _isWholePlant = isWholePlant;
        Grades = grades;
        Names = (TextColumn)columns[FactIds.Line];
        Industries = (CategoryColumn)columns[FactIds.Industry];
        Processes = (CategoryColumn)columns[FactIds.Process];
        _daily = [.. Pollutants.All.Select(p => (AmountColumn)columns[FactIds.Daily(p)])];
        _firm = new int[Count];
        for (var firm = 0; firm < FirmCount; firm++)
        {
            _firm.AsSpan(firstLine[firm], firstLine[firm + 1] - firstLine[firm]).Fill(firm);
        }
    }

    /// <summary>How many lines.</summary>
    public int Count => Names.Count;

    /// <summary>How many firms.</summary>
    public int FirmCount => _firstLine.Length - 1;

    /// <summary>The label of the line in its firm (生产线名称).</summary>
    public TextColumn Names { get; }

    /// <summary>The guide industry of each line (行业).</summary>
    public CategoryColumn Industries { get; }

    /// <summary>The process step of each line (工序).</summary>
    public CategoryColumn Processes { get; }

    /// <summary>The firm's grade in the line's industry (绩效等级); missing where the firm's cell was empty.</summary>
    public CategoryColumn Grades { get; }

    /// <summary>The column of a line fact.</summary>
    /// <exception cref="KeyNotFoundException">The fact is not of this table.</exception>
    public Column this[string factId] => _columns[factId];

    /// <summary>The firm (row of the enterprise table) of a line.</summary>
    public int FirmOf(int line) => _firm[line];

    /// <summary>The lines of a firm: at least one.</summary>
    public Range LinesOf(int firm) => _firstLine[firm].._firstLine[firm + 1];

    /// <summary>Whether a firm has no lines of its own, so that one stands for the whole plant (全厂).</summary>
    public bool IsWholePlant(int firm) => _isWholePlant[firm];

    /// <summary>A copy whose lines have the grades of another edition of the same firms (随企业改动等级的副本); every other column is shared.</summary>
    /// <param name="enterprises">The same firms in the same order.</param>
    /// <exception cref="ArgumentException">It holds another number of firms.</exception>
    public LineTable WithGradesOf(EnterpriseTable enterprises)
    {
        if (enterprises.Count != FirmCount)
        {
            throw new ArgumentException("The lines belong to other firms.", nameof(enterprises));
        }

        var grades = new ushort[Count];
        for (var line = 0; line < Count; line++)
        {
            foreach (var standing in enterprises.StandingsOf(_firm[line]))
            {
                if (standing.Industry.Text == Industries.Text(line))
                {
                    grades[line] = standing.Grade is { } grade ? (ushort)grade : (ushort)0;
                }
            }
        }

        return new LineTable(_columns, _firstLine, _isWholePlant, new CategoryColumn(grades, Grades.Values));
    }

    /// <summary>A copy whose lines have other grades (改动等级的副本); every other column is shared.</summary>
    /// <param name="gradeOf">The grade of a line; <c>null</c> for missing.</param>
    public LineTable WithGrades(Func<int, PerformanceGrade?> gradeOf)
    {
        var grades = new ushort[Count];
        for (var line = 0; line < grades.Length; line++)
        {
            grades[line] = gradeOf(line) is { } grade ? (ushort)grade : (ushort)0;
        }

        return new LineTable(_columns, _firstLine, _isWholePlant, new CategoryColumn(grades, Grades.Values));
    }

    /// <summary>The daily emission of a pollutant in whole grams, shape [lines]; −1 is missing.</summary>
    public ReadOnlySpan<long> DailyGrams(Pollutant pollutant) => _daily[(int)pollutant].Grams;
}
