using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Cells of free text (文本单元格): a text that stood a few rows before is kept once.</summary>
internal sealed class TextCells(
    HeadingMap map,
    FactDefinition fact,
    ColumnBuilder builder,
    FaultReport faults
) : CellColumn(map, fact, builder, faults)
{
    private const int Kept = 512;

    private readonly string?[] _kept = new string?[Kept];

    /// <inheritdoc/>
    protected override bool TryAppend(ReadOnlySpan<char> text)
    {
        // Townships come again and again, names do not: a wrong guess costs one comparison.
        ref var kept = ref _kept[
            (text.Length + (text[0] * 31) + (text[text.Length / 2] * 17) + (text[^1] * 7)) % Kept
        ];
        if (kept is null || !text.SequenceEqual(kept))
        {
            kept = text.ToString();
        }

        Builder.AppendText(kept);
        return true;
    }
}
