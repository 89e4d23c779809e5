using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>Collects the values of one fact, row by row, into a column (列的构建). Not safe for several threads.</summary>
/// <remarks>
/// <see cref="Append"/> takes any value; the others take the column's own kind as it is kept, without a value between, and throw
/// <see cref="InvalidOperationException"/> for a column of another kind.
/// </remarks>
public sealed class ColumnBuilder
{
    private readonly FactDefinition _fact;
    private readonly long _gramsPerUnit;
    private readonly Dictionary<string, ushort>? _codes;
    private readonly GrowingArray<char>? _characters;
    private readonly GrowingArray<int>? _texts;
    private readonly GrowingArray<ushort>? _categories;
    private readonly GrowingArray<double>? _numbers;
    private readonly GrowingArray<byte>? _flags;
    private readonly GrowingArray<long>? _grams;

    /// <summary>Begins a column for a fact; units <c>t/a</c> and <c>kg/d</c> make columns of whole grams.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="capacity">How many rows are expected.</param>
    /// <exception cref="ArgumentException">A category declares more than 65,535 values.</exception>
    public ColumnBuilder(FactDefinition fact, int capacity = 0)
        : this(fact, capacity, 0) { }

    /// <summary>Begins a column of texts that have so many characters together.</summary>
    internal ColumnBuilder(FactDefinition fact, int capacity, int characters)
    {
        _fact = fact;
        _gramsPerUnit = GramsPerUnit(fact);
        switch (fact.Type)
        {
            case FactType.Category when fact.Values.Length > ushort.MaxValue:
                throw new ArgumentException($"'{fact.Id}' declares more than 65,535 values.", nameof(fact));
            case FactType.Category:
                _categories = new(capacity);
                _codes = fact
                    .Values.Select((v, i) => (v.Id, Code: (ushort)(i + 1)))
                    .ToDictionary(p => p.Id, p => p.Code, StringComparer.Ordinal);
                break;
            case FactType.Number when _gramsPerUnit > 0:
                _grams = new(capacity);
                break;
            case FactType.Number:
                _numbers = new(capacity);
                break;
            case FactType.Flag:
                _flags = new(capacity);
                break;
            default:
                _characters = new(characters);
                _texts = new(capacity);
                break;
        }
    }

    /// <summary>How many characters its texts have.</summary>
    internal int Characters => _characters?.Count ?? 0;

    /// <summary>How many rows were added.</summary>
    public int Count =>
        _texts?.Count ?? _categories?.Count ?? _numbers?.Count ?? _flags?.Count ?? _grams!.Count;

    /// <summary>Adds the next row's value.</summary>
    /// <exception cref="ArgumentException">A category's value is not declared.</exception>
    public void Append(FactValue value)
    {
        if (value.IsMissing)
        {
            AppendMissing();
            return;
        }

        _characters?.AddRange(value.Text);
        _texts?.Add(_characters!.Count);
        _categories?.Add(CodeOf(value.Text));
        _numbers?.Add(value.Number);
        _flags?.Add(value.Flag ? FlagColumn.Yes : FlagColumn.No);
        _grams?.Add(ToGrams(value.Number));
    }

    /// <summary>Adds a row whose value is missing.</summary>
    public void AppendMissing()
    {
        _texts?.Add(_characters!.Count);
        _categories?.Add(0);
        _numbers?.Add(double.NaN);
        _flags?.Add(FlagColumn.Missing);
        _grams?.Add(AmountColumn.Missing);
    }

    /// <summary>Adds the next row's text; an empty one is missing.</summary>
    public void AppendText(ReadOnlySpan<char> text)
    {
        var ends = Own(_texts);
        _characters!.AddRange(text);
        ends.Add(_characters.Count);
    }

    /// <summary>Adds the next row's category by its code: k is value k − 1 of the fact, 0 is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fact declares fewer values.</exception>
    public void AppendCode(ushort code)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, _fact.Values.Length);
        Own(_categories).Add(code);
    }

    /// <summary>Adds the next row's number, in the fact's unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a finite number.</exception>
    public void AppendNumber(double number) => Own(_numbers).Add(FactValue.Of(number).Number);

    /// <summary>Adds the next row's yes or no.</summary>
    public void AppendFlag(bool flag) => Own(_flags).Add(flag ? FlagColumn.Yes : FlagColumn.No);

    /// <summary>Adds the next row's amount in whole grams; −1 is missing. Only for columns of grams.</summary>
    public void AppendGrams(long grams) => Own(_grams).Add(grams);

    /// <summary>Adds a row's value as a column of the same fact has it.</summary>
    internal void AppendFrom(Column column, int row)
    {
        switch (column)
        {
            case TextColumn texts:
                AppendText(texts.Characters(row));
                break;
            case CategoryColumn categories:
                Own(_categories).Add(categories.Codes[row]);
                break;
            case NumberColumn numbers:
                Own(_numbers).Add(numbers.Values[row]);
                break;
            case FlagColumn flags:
                Own(_flags).Add(flags.Values[row]);
                break;
            case AmountColumn amounts:
                Own(_grams).Add(amounts.Grams[row]);
                break;
        }
    }

    /// <summary>Ends the column; nothing may be added afterwards.</summary>
    public Column Build() =>
        _fact.Type switch
        {
            FactType.Category => new CategoryColumn(
                _categories!.ToArray(),
                [.. _fact.Values.Select(v => v.Id)]
            ),
            FactType.Number when _grams is not null => new AmountColumn(_grams.ToArray(), _gramsPerUnit),
            FactType.Number => new NumberColumn(_numbers!.ToArray()),
            FactType.Flag => new FlagColumn(_flags!.ToArray()),
            _ => new TextColumn(_characters!.ToArray(), _texts!.ToArray()),
        };

    /// <summary>Grams in one unit of an amount (t/a, kg/d); 0 for any other fact.</summary>
    public static long GramsPerUnit(FactDefinition fact) =>
        fact.Unit switch
        {
            "t/a" => 1_000_000,
            "kg/d" => 1_000,
            _ => 0,
        };

    private GrowingArray<T> Own<T>(GrowingArray<T>? own)
        where T : unmanaged =>
        own ?? throw new InvalidOperationException($"'{_fact.Id}' does not keep a {typeof(T).Name}.");

    private ushort CodeOf(string id) =>
        _codes!.TryGetValue(id, out var code)
            ? code
            : throw new ArgumentException($"'{id}' is not a declared value of '{_fact.Id}'.", nameof(id));

    private long ToGrams(double amount) =>
        (long)Math.Round((decimal)amount * _gramsPerUnit, MidpointRounding.ToEven);
}
