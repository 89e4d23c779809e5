using EnvControl.Domain.Codes;

namespace EnvControl.Files.Reading;

/// <summary>What typed lists get wrong in credit codes (信用代码常见笔误): lower case, full width, blanks, O 0, I 1, S 5, Z 2, and two neighbours in the wrong order.</summary>
internal static class CreditCodeSlip
{
    /// <summary>The valid code that was probably meant, or <c>null</c>. It is only offered, never taken.</summary>
    public static string? Mended(string text)
    {
        var mended = string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(Mend));
        return CreditCode.TryParse(mended, out _, out _) ? mended : Exchanged(mended);
    }

    /// <summary>The one valid code that differs by an exchange of neighbours; <c>null</c> when there is none, or more than one.</summary>
    private static string? Exchanged(string text)
    {
        string[] found =
        [
            .. Enumerable
                .Range(0, Math.Max(0, text.Length - 1))
                .Where(i => text[i] != text[i + 1])
                .Select(i => $"{text[..i]}{text[i + 1]}{text[i]}{text[(i + 2)..]}")
                .Where(code => CreditCode.TryParse(code, out _, out _)),
        ];
        return found is [var only] ? only : null;
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
