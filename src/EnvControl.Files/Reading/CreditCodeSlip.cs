using EnvControl.Domain.Codes;

namespace EnvControl.Files.Reading;

/// <summary>What typed lists get wrong in credit codes (信用代码常见笔误): lower case, full width, blanks, and O 0, I 1, S 5, Z 2.</summary>
internal static class CreditCodeSlip
{
    /// <summary>The valid code that was probably meant, or <c>null</c>. It is only offered, never taken.</summary>
    public static string? Mended(string text)
    {
        var mended = string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(Mend));
        return CreditCode.TryParse(mended, out _, out _) ? mended : null;
    }

    private static char Mend(char c)
    {
        var narrow = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
        return char.ToUpperInvariant(narrow) switch
        {
            'O' => '0',
            'I' => '1',
            'S' => '5',
            'Z' => '2',
            var other => other,
        };
    }
}
