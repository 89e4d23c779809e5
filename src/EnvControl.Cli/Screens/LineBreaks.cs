using System.Text;
using Spectre.Console;

namespace EnvControl.Cli.Screens;

/// <summary>Breaks Chinese and mixed text into lines (折行) where a reader would: numbers keep their units, marks their words.</summary>
internal static class LineBreaks
{
    private const string NeverFirst = "，。、；：！？）》〉〕】”…,.;:!?)]%";
    private const string NeverLast = "（《〈〔【“([";
    private const string Operators = "−×÷=≤≥";

    /// <summary>The text with a line feed wherever a line is full.</summary>
    /// <param name="text">Text that may hold line feeds already.</param>
    /// <param name="columns">Columns that may be used; a Chinese character takes two.</param>
    public static string Wrap(string text, int columns) =>
        string.Join('\n', text.Split('\n').Select(line => WrapLine(line, columns)));

    private static string WrapLine(string text, int columns)
    {
        var wrapped = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(text))
        {
            var width = piece.TrimEnd().GetCellWidth();
            if (used > 0 && used + width > columns)
            {
                TrimEnd(wrapped);
                wrapped.Append('\n');
                used = 0;
            }

            used = width > columns ? Cut(piece, columns, wrapped) : used + piece.GetCellWidth();
            wrapped.Append(width > columns ? string.Empty : piece);
        }

        return wrapped.ToString().TrimEnd();
    }

    /// <summary>A piece that no line holds is cut wherever the line ends.</summary>
    private static int Cut(string piece, int columns, StringBuilder wrapped)
    {
        var used = 0;
        foreach (var rune in piece.EnumerateRunes())
        {
            var width = rune.ToString().GetCellWidth();
            if (used + width > columns)
            {
                wrapped.Append('\n');
                used = 0;
            }

            wrapped.Append(rune);
            used += width;
        }

        return used;
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (MayBreak(text, at))
            {
                yield return text[start..at];
                start = at;
            }
        }

        yield return text[start..];
    }

    private static bool MayBreak(string text, int at)
    {
        var (left, right) = (text[at - 1], text[at]);
        if (right == ' ' || char.IsLowSurrogate(right))
        {
            return false;
        }

        if (left == ' ')
        {
            return MayBreakAtBlank(at > 1 ? text[at - 2] : ' ', right);
        }

        return (IsWide(left) || IsWide(right))
            && !NeverFirst.Contains(right, StringComparison.Ordinal)
            && !NeverLast.Contains(left, StringComparison.Ordinal)
            && !char.IsAsciiLetterOrDigit(left)
            && !char.IsAsciiLetterOrDigit(right);
    }

    // 二氧化硫 12.216 and 1 − 8320 ÷ 10400 stay together; a sum may begin a line with its equals sign.
    private static bool MayBreakAtBlank(char left, char right) =>
        !(IsWide(left) && char.IsAsciiDigit(right))
        && !Operators.Contains(left, StringComparison.Ordinal)
        && (right is '=' or '≤' || !Operators.Contains(right, StringComparison.Ordinal));

    private static bool IsWide(char letter) => letter >= '⺀' || letter.ToString().GetCellWidth() == 2;
}
