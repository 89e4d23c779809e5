using System.Text.RegularExpressions;

namespace EnvControl.Files.Reading;

/// <summary>Masks phone numbers inside texts that are kept (电话号码遮盖): mobile numbers, and landlines with their area code.</summary>
/// <remarks>Each digit becomes an asterisk; whatever else the text says stays as it is.</remarks>
internal static partial class PhoneMask
{
    /// <summary>The text without phone numbers; the same object when it has none.</summary>
    public static string Apply(string text) =>
        text.Length < 10
            ? text
            : Numbers()
                .Replace(
                    text,
                    number =>
                        string.Concat(number.Value.Select(letter => char.IsDigit(letter) ? '*' : letter))
                );

    [GeneratedRegex(
        @"(?<![0-9０-９A-Za-z.])(?:[1１][3-9３-９]\d(?:[- ]?\d{4}){2}|[（(]?[0０]\d{2,3}[)）]?[-－—– ]?\d{7,8})(?![0-9０-９A-Za-z])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Numbers();
}
