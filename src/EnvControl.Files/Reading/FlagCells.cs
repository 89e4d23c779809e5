using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Cells of yes and no (是否单元格).</summary>
internal sealed class FlagCells(
    HeadingMap map,
    FactDefinition fact,
    ColumnBuilder builder,
    FaultReport faults
) : CellColumn(map, fact, builder, faults)
{
    /// <inheritdoc/>
    protected override bool TryAppend(ReadOnlySpan<char> text)
    {
        if (text is "yes" or "是" or "1" or "true")
        {
            Builder.AppendFlag(true);
            return true;
        }

        if (text is "no" or "否" or "0" or "false")
        {
            Builder.AppendFlag(false);
            return true;
        }

        return false;
    }
}
