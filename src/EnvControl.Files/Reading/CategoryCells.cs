using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Cells of declared values (类别单元格): each spelling is looked up among the declared ones once.</summary>
internal sealed class CategoryCells : CellColumn
{
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _codes = new Dictionary<
        string,
        ushort
    >(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Begins a column.</summary>
    public CategoryCells(HeadingMap map, FactDefinition fact, ColumnBuilder builder, FaultReport faults)
        : base(map, fact, builder, faults) { }

    /// <inheritdoc/>
    protected override bool TryAppend(ReadOnlySpan<char> text)
    {
        if (!_codes.TryGetValue(text, out var code))
        {
            code = CellReader.CategoryOf(Fact, text);
            if (code == 0)
            {
                return false;
            }

            _codes[text] = code;
        }

        Builder.AppendCode(code);
        return true;
    }
}
