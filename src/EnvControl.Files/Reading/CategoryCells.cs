using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Cells of declared values (类别单元格).</summary>
internal sealed class CategoryCells(
    HeadingMap map,
    FactDefinition fact,
    ColumnBuilder builder,
    FaultReport faults
) : CellColumn(map, fact, builder, faults)
{
    private readonly CategorySpellings _spellings = new(fact);

    /// <inheritdoc/>
    protected override bool TryAppend(ReadOnlySpan<char> text)
    {
        var code = _spellings.CodeOf(text);
        if (code == 0)
        {
            return false;
        }

        Builder.AppendCode(code);
        return true;
    }
}
