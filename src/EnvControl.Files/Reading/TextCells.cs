using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Cells of free text (文本单元格).</summary>
internal sealed class TextCells(
    HeadingMap map,
    FactDefinition fact,
    ColumnBuilder builder,
    FaultReport faults
) : CellColumn(map, fact, builder, faults)
{
    /// <inheritdoc/>
    protected override bool TryAppend(ReadOnlySpan<char> text)
    {
        Builder.AppendText(text);
        return true;
    }
}
