using System.Collections.Immutable;
using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>A column of declared values as 16-bit codes (类别列): shape [rows], 0 is missing, code k is value k − 1.</summary>
/// <param name="codes">One code for each row.</param>
/// <param name="values">The declared values, at most 65,535.</param>
public sealed class CategoryColumn(ushort[] codes, ImmutableArray<string> values) : Column
{
    /// <inheritdoc/>
    public override int Count => codes.Length;

    /// <summary>The declared values: the value of code k stands at k − 1.</summary>
    public ImmutableArray<string> Values => values;

    /// <summary>The codes, shape [rows]; 0 is missing.</summary>
    public ReadOnlySpan<ushort> Codes => codes;

    /// <inheritdoc/>
    public override FactValue this[int row] => FactValue.Of(Text(row));

    /// <summary>The value in a row; empty when missing.</summary>
    public string Text(int row) => codes[row] == 0 ? string.Empty : values[codes[row] - 1];
}
