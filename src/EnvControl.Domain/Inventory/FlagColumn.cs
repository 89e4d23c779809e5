using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>A column of yes, no or missing (是否列): shape [rows], 0 missing, 1 no, 2 yes.</summary>
/// <param name="values">One byte for each row.</param>
public sealed class FlagColumn(byte[] values) : Column
{
    /// <summary>The byte for missing.</summary>
    public const byte Missing = 0;

    /// <summary>The byte for no.</summary>
    public const byte No = 1;

    /// <summary>The byte for yes.</summary>
    public const byte Yes = 2;

    /// <inheritdoc/>
    public override int Count => values.Length;

    /// <summary>The raw bytes, shape [rows].</summary>
    public ReadOnlySpan<byte> Values => values;

    /// <inheritdoc/>
    public override FactValue this[int row] =>
        values[row] == Missing ? FactValue.Missing : FactValue.Of(values[row] == Yes);
}
