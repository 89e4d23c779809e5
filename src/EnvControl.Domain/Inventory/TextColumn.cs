using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>A column of texts (文本列): names, line labels, permit numbers.</summary>
/// <param name="values">One text for each row; <c>null</c> is missing.</param>
public sealed class TextColumn(string?[] values) : Column
{
    /// <inheritdoc/>
    public override int Count => values.Length;

    /// <inheritdoc/>
    public override FactValue this[int row] => FactValue.Of(values[row]);

    /// <summary>The text in a row; empty when missing.</summary>
    public string Text(int row) => values[row] ?? string.Empty;
}
