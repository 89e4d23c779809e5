using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Inventory;

/// <summary>Collects lines into a <see cref="LineTable"/> that fits an enterprise table (生产线表的构建). Not safe for several threads.</summary>
/// <remarks>
/// Lines may come in any order; they are put beside their firm, keeping their order within it. They are kept as columns from the
/// beginning: no line is an object of its own. After an exception nothing more may be added.
/// </remarks>
public sealed class LineTableBuilder
{
    private readonly EnterpriseTable _enterprises;
    private readonly ImmutableArray<FactDefinition> _facts;
    private readonly ColumnBuilder?[] _added;
    private readonly GrowingArray<int> _firms = new(0);
    private readonly GrowingArray<ushort> _grades = new(0);

    /// <summary>Begins a table for these enterprises.</summary>
    public LineTableBuilder(EnterpriseTable enterprises)
    {
        _enterprises = enterprises;
        // The firm's guide industry is also a column of the line table: a line says which of several it belongs to.
        _facts = [enterprises.Facts[FactIds.Industry], .. enterprises.Facts.Of(FactTable.Line)];
        _added = [.. _facts.Select(fact => new ColumnBuilder(fact))];
    }

    /// <summary>Adds a line of a firm.</summary>
    /// <param name="firm">The row of the firm in the enterprise table.</param>
    /// <param name="valueOf">The value of each line fact and of <c>industry</c>, which may be missing where the firm has one industry.</param>
    /// <exception cref="ArgumentException">The firm has several industries and the line names none, or one that is not the firm's; or a category's value is not declared.</exception>
    public void Add(int firm, Func<FactDefinition, FactValue> valueOf)
    {
        EndRow(firm, valueOf(_facts[0]));
        for (var i = 1; i < _facts.Length; i++)
        {
            _added[i]!.Append(valueOf(_facts[i]));
        }
    }

    /// <summary>The column of a line fact, to be filled cell by cell beside <see cref="EndRow"/>; not for <c>industry</c>.</summary>
    /// <exception cref="KeyNotFoundException">The fact is not of this table.</exception>
    public ColumnBuilder ColumnOf(string factId)
    {
        for (var i = 1; i < _facts.Length; i++)
        {
            if (_facts[i].Id == factId)
            {
                return _added[i]!;
            }
        }

        throw new KeyNotFoundException($"'{factId}' is no fact of the table of lines.");
    }

    /// <summary>Ends a line whose other cells are appended to their columns.</summary>
    /// <param name="firm">The row of the firm in the enterprise table.</param>
    /// <param name="industry">The line's industry, which may be missing where the firm has one industry.</param>
    /// <exception cref="ArgumentException">The firm has several industries and the line names none, or one that is not the firm's.</exception>
    public void EndRow(int firm, FactValue industry)
    {
        if (industry.IsMissing && _enterprises.StandingsOf(firm).Length == 1)
        {
            industry = FactValue.Of(_enterprises.StandingsOf(firm)[0].Industry.Text);
        }

        _grades.Add(CodeOf(StandingOf(firm, industry).Grade));
        _firms.Add(firm);
        _added[0]!.Append(industry);
    }

    /// <summary>Ends the table: firms without lines get their whole-plant line. Nothing may be added afterwards.</summary>
    /// <exception cref="InvalidOperationException">A column was filled for more or fewer lines than were added.</exception>
    public LineTable Build()
    {
        for (var i = 0; i < _facts.Length; i++)
        {
            if (_added[i]!.Count != _firms.Count)
            {
                throw new InvalidOperationException(
                    $"'{_facts[i].Id}' has {_added[i]!.Count} cells for {_firms.Count} lines."
                );
            }
        }

        var firstLine = new int[_enterprises.Count + 1];
        var order = Order(firstLine);
        var columns = new Dictionary<string, Column>(_facts.Length, StringComparer.Ordinal);
        for (var i = 0; i < _facts.Length; i++)
        {
            columns.Add(_facts[i].Id, ColumnOf(i, order));
        }

        var gradeFact = _enterprises.Facts[FactIds.Grade];
        return new LineTable(
            columns.ToFrozenDictionary(StringComparer.Ordinal),
            firstLine,
            [.. Enumerable.Range(0, _enterprises.Count).Select(firm => order[firstLine[firm]] < 0)],
            new CategoryColumn(Grades(order), [.. gradeFact.Values.Select(v => v.Id)])
        );
    }

    /// <summary>What stands in each row of the table: a line added, by its place, or the whole plant of a firm, as the firm's complement.</summary>
    private int[] Order(int[] firstLine)
    {
        var lines = new int[_enterprises.Count];
        var firms = _firms.ToArray();
        foreach (var firm in firms)
        {
            lines[firm]++;
        }

        for (var firm = 0; firm < lines.Length; firm++)
        {
            firstLine[firm + 1] = firstLine[firm] + Math.Max(1, lines[firm]);
        }

        var order = new int[firstLine[^1]];
        for (var firm = 0; firm < lines.Length; firm++)
        {
            order[firstLine[firm]] = ~firm;
            lines[firm] = firstLine[firm];
        }

        for (var row = 0; row < firms.Length; row++)
        {
            order[lines[firms[row]]++] = row;
        }

        return order;
    }

    private ushort[] Grades(int[] order)
    {
        var (grades, added) = (new ushort[order.Length], _grades.ToArray());
        for (var line = 0; line < order.Length; line++)
        {
            var row = order[line];
            grades[line] = row < 0 ? CodeOf(_enterprises.StandingsOf(~row)[0].Grade) : added[row];
        }

        return grades;
    }

    private static ushort CodeOf(PerformanceGrade? grade) => grade is { } known ? (ushort)known : (ushort)0;

    private IndustryStanding StandingOf(int firm, FactValue industry)
    {
        foreach (var standing in _enterprises.StandingsOf(firm))
        {
            if (!industry.IsMissing && standing.Industry.Text == industry.Text)
            {
                return standing;
            }
        }

        throw new ArgumentException(
            $"'{industry}' is not an industry of {_enterprises.CreditCodes.Text(firm)}; a line of a firm with several industries names its own.",
            nameof(industry)
        );
    }

    private Column ColumnOf(int fact, int[] order)
    {
        var (characters, own) = (_added[fact]!.Characters, _added[fact]!.Build());
        var labels =
            _facts[fact].Id == FactIds.Line ? (order.Length - own.Count) * FactIds.WholePlant.Length : 0;
        var builder = new ColumnBuilder(_facts[fact], order.Length, characters + labels);
        _added[fact] = null; // Its memory is needed for the next.
        var plant = WholePlant(_facts[fact].Id, builder);
        foreach (var row in order)
        {
            if (row < 0)
            {
                plant(~row);
            }
            else
            {
                builder.AppendFrom(own, row);
            }
        }

        return builder.Build();
    }

    /// <summary>Appends a firm's whole plant to a column; which of the kinds it is, is settled once a column.</summary>
    private Action<int> WholePlant(string id, ColumnBuilder builder)
    {
        foreach (var pollutant in Pollutants.All)
        {
            if (FactIds.Daily(pollutant) == id)
            {
                var yearly = _enterprises.Yearly(pollutant);
                var days = _enterprises[FactIds.OperatingDays];
                return firm => builder.AppendGrams(DailyOf(yearly.Grams[firm], days, firm));
            }
        }

        var label = FactValue.Of(FactIds.WholePlant);
        var industries = _enterprises[FactIds.Industry];
        return id switch
        {
            FactIds.Industry when industries is CategoryColumn codes => firm =>
                builder.AppendCode(codes.Codes[firm]),
            FactIds.Line or FactIds.Process => _ => builder.Append(label),
            _ => _ => builder.AppendMissing(),
        };
    }

    private static long DailyOf(long yearly, Column operatingDays, int firm)
    {
        if (yearly is AmountColumn.Missing or 0)
        {
            return yearly;
        }

        var days = operatingDays[firm];
        return days.IsMissing
            ? AmountColumn.Missing
            : GramsPerYear.FromGrams(yearly).PerDay((decimal)days.Number).Grams;
    }
}
