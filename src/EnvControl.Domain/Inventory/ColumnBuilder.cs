using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>Collects the values of one fact, row by row, into a column (列的构建). Not safe for several threads.</summary>
public sealed class ColumnBuilder
{
    private readonly FactDefinition _fact;
    private readonly Dictionary<string, ushort>? _codes;
    private readonly List<string?>? _texts;
    private readonly List<ushort>? _categories;
    private readonly List<double>? _numbers;
    private readonly List<byte>? _flags;
    private readonly List<long>? _grams;

    /// <summary>Begins a column for a fact; units <c>t/a</c> and <c>kg/d</c> make columns of whole grams.</summary>
    /// <exception cref="ArgumentException">A category declares more than 65,535 values.</exception>
    public ColumnBuilder(FactDefinition fact)
    {
        _fact = fact;
        switch (fact.Type)
        {
            case FactType.Category when fact.Values.Length > ushort.MaxValue:
                throw new ArgumentException($"'{fact.Id}' declares more than 65,535 values.", nameof(fact));
            case FactType.Category:
                _categories = [];
                _codes = fact
                    .Values.Select((v, i) => (v.Id, Code: (ushort)(i + 1)))
                    .ToDictionary(p => p.Id, p => p.Code, StringComparer.Ordinal);
                break;
            case FactType.Number when GramsPerUnit(fact) > 0:
                _grams = [];
                break;
            case FactType.Number:
                _numbers = [];
                break;
            case FactType.Flag:
                _flags = [];
                break;
            default:
                _texts = [];
                break;
        }
    }

    /// <summary>Adds the next row's value.</summary>
    /// <exception cref="ArgumentException">A category's value is not declared.</exception>
    public void Append(FactValue value)
    {
        _texts?.Add(value.IsMissing ? null : value.Text);
        _categories?.Add(value.IsMissing ? (ushort)0 : CodeOf(value.Text));
        _numbers?.Add(value.IsMissing ? double.NaN : value.Number);
        _flags?.Add(
            value.IsMissing ? FlagColumn.Missing
            : value.Flag ? FlagColumn.Yes
            : FlagColumn.No
        );
        _grams?.Add(value.IsMissing ? AmountColumn.Missing : ToGrams(value.Number));
    }

    /// <summary>Adds the next row's amount in whole grams; −1 is missing. Only for columns of grams.</summary>
    /// <exception cref="InvalidOperationException">The fact is no amount.</exception>
    public void AppendGrams(long grams) =>
        (_grams ?? throw new InvalidOperationException($"'{_fact.Id}' is not kept in grams.")).Add(grams);

    /// <summary>Ends the column.</summary>
    public Column Build() =>
        _fact.Type switch
        {
            FactType.Category => new CategoryColumn([.. _categories!], [.. _fact.Values.Select(v => v.Id)]),
            FactType.Number when _grams is not null => new AmountColumn([.. _grams], GramsPerUnit(_fact)),
            FactType.Number => new NumberColumn([.. _numbers!]),
            FactType.Flag => new FlagColumn([.. _flags!]),
            _ => new TextColumn([.. _texts!]),
        };

    /// <summary>Grams in one unit of an amount (t/a, kg/d); 0 for any other fact.</summary>
    public static long GramsPerUnit(FactDefinition fact) =>
        fact.Unit switch
        {
            "t/a" => 1_000_000,
            "kg/d" => 1_000,
            _ => 0,
        };

    private ushort CodeOf(string id) =>
        _codes!.TryGetValue(id, out var code)
            ? code
            : throw new ArgumentException($"'{id}' is not a declared value of '{_fact.Id}'.", nameof(id));

    private long ToGrams(double amount) =>
        (long)Math.Round((decimal)amount * GramsPerUnit(_fact), MidpointRounding.ToEven);
}
