using System.Collections.Frozen;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Inventory;

/// <summary>The air-emitting enterprises of an inventory as columns (涉气企业表), one row a firm, in the order of the file.</summary>
/// <remarks>Immutable, safe to share between threads. Fact ids name the columns; <c>industry</c> and <c>grade</c> hold the first industry's.</remarks>
public sealed class EnterpriseTable
{
    private readonly FrozenDictionary<string, Column> _columns;
    private readonly int[] _standingStart;
    private readonly IndustryStanding[] _standings;

    internal EnterpriseTable(
        FactCatalog facts,
        FrozenDictionary<string, Column> columns,
        int[] standingStart,
        IndustryStanding[] standings
    )
    {
        Facts = facts;
        _columns = columns;
        _standingStart = standingStart;
        _standings = standings;
        CreditCodes = (TextColumn)columns[FactIds.CreditCode];
        Names = (TextColumn)columns[FactIds.Name];
        Divisions = (CategoryColumn)columns[FactIds.Division];
    }

    /// <summary>The catalogue that declares the columns.</summary>
    public FactCatalog Facts { get; }

    /// <summary>How many firms.</summary>
    public int Count => CreditCodes.Count;

    /// <summary>统一社会信用代码.</summary>
    public TextColumn CreditCodes { get; }

    /// <summary>企业名称.</summary>
    public TextColumn Names { get; }

    /// <summary>行政区划.</summary>
    public CategoryColumn Divisions { get; }

    /// <summary>The column of an enterprise fact.</summary>
    /// <exception cref="KeyNotFoundException">The fact is not of this table.</exception>
    public Column this[string factId] => _columns[factId];

    /// <summary>The guide industries of a firm with its grade in each, in the order of the cell; at least one.</summary>
    public ReadOnlySpan<IndustryStanding> StandingsOf(int firm) =>
        _standings.AsSpan(_standingStart[firm], _standingStart[firm + 1] - _standingStart[firm]);

    /// <summary>The row of a credit code, or −1.</summary>
    public int IndexOf(string creditCode)
    {
        for (var i = 0; i < Count; i++)
        {
            if (CreditCodes.Text(i) == creditCode)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The yearly emission column of a pollutant, whole grams a year.</summary>
    public AmountColumn Yearly(Pollutant pollutant) => (AmountColumn)_columns[FactIds.Yearly(pollutant)];

    /// <summary>A copy in which firms have other grades (改动等级的副本); this table stays as it is and every other column is shared.</summary>
    /// <param name="gradeOf">The grade of a firm (row) in one of its industries, given its grade here.</param>
    public EnterpriseTable WithGrades(Func<int, IndustryStanding, PerformanceGrade?> gradeOf)
    {
        var standings = new IndustryStanding[_standings.Length];
        var first = new ushort[Count];
        for (var firm = 0; firm < Count; firm++)
        {
            for (var i = _standingStart[firm]; i < _standingStart[firm + 1]; i++)
            {
                standings[i] = _standings[i] with { Grade = gradeOf(firm, _standings[i]) };
            }

            first[firm] = standings[_standingStart[firm]].Grade is { } grade ? (ushort)grade : (ushort)0;
        }

        var columns = _columns.ToDictionary(StringComparer.Ordinal);
        columns[FactIds.Grade] = new CategoryColumn(first, ((CategoryColumn)_columns[FactIds.Grade]).Values);
        return new EnterpriseTable(
            Facts,
            columns.ToFrozenDictionary(StringComparer.Ordinal),
            _standingStart,
            standings
        );
    }

    /// <summary>A copy in which the empty cells of a fact hold a value (补上空格的副本); this table stays as it is and every other column is shared.</summary>
    /// <param name="factId">An enterprise fact other than <c>industry</c> and <c>grade</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">A category's value is not declared.</exception>
    public EnterpriseTable WithMissing(string factId, FactValue value)
    {
        var (own, builder) = (_columns[factId], new ColumnBuilder(Facts[factId], Count));
        for (var firm = 0; firm < Count; firm++)
        {
            builder.Append(own[firm] is { IsMissing: false } known ? known : value);
        }

        var columns = _columns.ToDictionary(StringComparer.Ordinal);
        columns[factId] = builder.Build();
        return new EnterpriseTable(
            Facts,
            columns.ToFrozenDictionary(StringComparer.Ordinal),
            _standingStart,
            _standings
        );
    }

    /// <summary>A copy in which a yes or no of firms is another (改动是否的副本); this table stays as it is and every other column is shared.</summary>
    /// <param name="factId">The fact, a flag.</param>
    /// <param name="flagOf">The value of a firm (row); <c>null</c> for missing.</param>
    /// <exception cref="KeyNotFoundException">The fact is not of this table.</exception>
    /// <exception cref="ArgumentException">It is no flag.</exception>
    public EnterpriseTable WithFlags(string factId, Func<int, bool?> flagOf)
    {
        if (_columns[factId] is not FlagColumn)
        {
            throw new ArgumentException($"'{factId}' is no flag.", nameof(factId));
        }

        var values = new byte[Count];
        for (var firm = 0; firm < values.Length; firm++)
        {
            values[firm] = flagOf(firm) switch
            {
                true => FlagColumn.Yes,
                false => FlagColumn.No,
                null => FlagColumn.Missing,
            };
        }

        var columns = _columns.ToDictionary(StringComparer.Ordinal);
        columns[factId] = new FlagColumn(values);
        return new EnterpriseTable(
            Facts,
            columns.ToFrozenDictionary(StringComparer.Ordinal),
            _standingStart,
            _standings
        );
    }

    /// <summary>A copy that holds only some firms (部分企业的副本), in the order given; this table stays as it is.</summary>
    /// <param name="firms">Their rows.</param>
    public EnterpriseTable Only(IEnumerable<int> firms)
    {
        var builder = new EnterpriseTableBuilder(Facts);
        foreach (var firm in firms)
        {
            builder.Add(fact => _columns[fact.Id][firm], StandingsOf(firm));
        }

        return builder.Build();
    }
}
