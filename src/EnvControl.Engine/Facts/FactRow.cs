using EnvControl.Domain.Facts;

namespace EnvControl.Engine.Facts;

/// <summary>The facts of one line as rules see them (一条生产线的事实): one value for each fact of the catalogue.</summary>
/// <remarks>Immutable: <see cref="With"/> makes a new row.</remarks>
public sealed class FactRow
{
    private readonly FactValue[] _values;

    /// <summary>Makes a row; facts not given are missing.</summary>
    public FactRow(FactCatalog catalog, FactValue[] values)
    {
        Catalog = catalog;
        _values =
            values.Length == catalog.Count
                ? values
                : throw new ArgumentException("A row has one value for each fact.", nameof(values));
    }

    /// <summary>The facts by position.</summary>
    public FactCatalog Catalog { get; }

    /// <summary>The values, shape [facts].</summary>
    public ReadOnlySpan<FactValue> Values => _values;

    /// <summary>The value of a fact.</summary>
    /// <exception cref="KeyNotFoundException">No fact is called so.</exception>
    public FactValue this[string id] => _values[Catalog.PositionOf(id)];

    /// <summary>The same row with another value of one fact.</summary>
    public FactRow With(string id, FactValue value)
    {
        var values = (FactValue[])_values.Clone();
        values[Catalog.PositionOf(id)] = value;
        return new FactRow(Catalog, values);
    }

    /// <summary>The values as a fresh array.</summary>
    public FactValue[] ToArray() => (FactValue[])_values.Clone();
}
