using System.Globalization;
using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>The order in which faults are told (问题次序): by file, then line 7 before line 51, as one goes through a file to mend it.</summary>
internal static class FaultPlaces
{
    /// <summary>Orders faults by file, line and column.</summary>
    public static IComparer<Fault> Order { get; } =
        Comparer<Fault>.Create((left, right) => Compare(Place(left.Where), Place(right.Where)));

    /// <summary>File, line and column of a place; the whole text and zeros where it names no line.</summary>
    public static (string File, int Line, int Column) Place(string where)
    {
        var parts = where.Split(':');
        return parts.Length >= 3 && Number(parts[^2]) is { } line && Number(parts[^1]) is { } column
            ? (string.Join(':', parts[..^2]), line, column)
            : (where, 0, 0);
    }

    private static int Compare(
        (string File, int Line, int Column) left,
        (string File, int Line, int Column) right
    )
    {
        var files = string.CompareOrdinal(left.File, right.File);
        return files != 0 ? files : (left.Line, left.Column).CompareTo((right.Line, right.Column));
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
