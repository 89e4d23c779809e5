using System.Buffers;
using System.Globalization;
using System.Text;

namespace EnvControl.Application.Inventories;

/// <summary>Joins the cells of a row into one text and takes it apart again (单元格串): by tabs, empty cells at the end left out.</summary>
/// <remarks>
/// A tab, a line end, a backslash, a control character or half a surrogate pair inside a cell is written as <c>\t</c>, <c>\n</c>,
/// <c>\r</c>, <c>\\</c> or <c>\uHHHH</c>, so that any database keeps the text as it is and no two rows are joined alike.
/// </remarks>
public static class CellText
{
    /// <summary>Stands between two cells.</summary>
    public const char Between = '\t';

    /// <summary>Begins what stands for another character.</summary>
    public const char Mark = '\\';

    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\\\u007F" + string.Concat(Enumerable.Range(0, ' ').Select(code => (char)code))
    );

    /// <summary>Joins cells.</summary>
    public static string Join(IEnumerable<string> cells)
    {
        var text = new StringBuilder();
        foreach (var cell in cells)
        {
            Append(text, cell);
            text.Append(Between);
        }

        return Ended(text);
    }

    /// <summary>Takes a row apart.</summary>
    public static string[] Split(string cells) =>
        [
            .. cells
                .Split(Between)
                .Select(cell => cell.Contains(Mark, StringComparison.Ordinal) ? Plain(cell) : cell),
        ];

    /// <summary>Appends a cell, its special characters marked.</summary>
    public static void Append(StringBuilder text, ReadOnlySpan<char> cell)
    {
        if (!cell.ContainsAny(Special) && !cell.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            text.Append(cell);
            return;
        }

        for (var i = 0; i < cell.Length; i++)
        {
            var isPair = i + 1 < cell.Length && char.IsSurrogatePair(cell[i], cell[i + 1]);
            if (isPair)
            {
                text.Append(cell[i]).Append(cell[++i]);
            }
            else
            {
                AppendMarked(text, cell[i]);
            }
        }
    }

    /// <summary>The row without the empty cells at its end.</summary>
    public static string Ended(StringBuilder text)
    {
        var length = text.Length;
        while (length > 0 && text[length - 1] == Between)
        {
            length--;
        }

        return text.ToString(0, length);
    }

    /// <summary>A cell as it was before its special characters were marked.</summary>
    public static string Plain(ReadOnlySpan<char> cell)
    {
        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] != Mark || i + 1 == cell.Length)
            {
                text.Append(cell[i]);
                continue;
            }

            switch (cell[++i])
            {
                case 't':
                    text.Append('\t');
                    break;
                case 'n':
                    text.Append('\n');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 'u' when i + 4 < cell.Length:
                    text.Append(
                        (char)
                            ushort.Parse(
                                cell.Slice(i + 1, 4),
                                NumberStyles.AllowHexSpecifier,
                                CultureInfo.InvariantCulture
                            )
                    );
                    i += 4;
                    break;
                case var other:
                    text.Append(other);
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendMarked(StringBuilder text, char character)
    {
        switch (character)
        {
            case '\t':
                text.Append(@"\t");
                break;
            case '\n':
                text.Append(@"\n");
                break;
            case '\r':
                text.Append(@"\r");
                break;
            case Mark:
                text.Append(@"\\");
                break;
            default:
                if (character < ' ' || character == '\u007F' || char.IsSurrogate(character))
                {
                    text.Append(@"\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                }
                else
                {
                    text.Append(character);
                }

                break;
        }
    }
}
