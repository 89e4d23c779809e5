using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>One column of a table (列): one value or its absence for each row.</summary>
/// <remarks>Immutable once built, safe to share between threads.</remarks>
public abstract class Column
{
    /// <summary>How many rows.</summary>
    public abstract int Count { get; }

    /// <summary>The value in a row, in the fact's unit.</summary>
    public abstract FactValue this[int row] { get; }
}
