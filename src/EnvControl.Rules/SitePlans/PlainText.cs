using System.Text;

namespace EnvControl.Rules.SitePlans;

/// <summary>Makes the many ways of writing one thing alike (文字归一): full width to half width, one kind of dash, no blanks.</summary>
internal static class PlainText
{
    /// <summary>The same text, character by character, with half-width digits, letters and marks.</summary>
    /// <remarks>It is as long as the text, so that places in it are places in the text.</remarks>
    public static string Narrow(string text) =>
        string.Create(
            text.Length,
            text,
            (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = from[i] switch
                    {
                        '—' or '–' or '－' or '～' or '~' or '﹣' => '-',
                        '﹪' => '%',
                        '〇' => '零',
                        >= '\uFF01' and <= '\uFF5E' => (char)(from[i] - 0xFEE0),
                        _ => from[i],
                    };
                }
            }
        );

    /// <summary>A narrow text without blanks; two dashes are one.</summary>
    public static string Solid(string narrow)
    {
        var solid = new StringBuilder(narrow.Length);
        foreach (var letter in narrow.Where(letter => !char.IsWhiteSpace(letter)))
        {
            if (letter != '-' || solid.Length == 0 || solid[^1] != '-')
            {
                solid.Append(letter);
            }
        }

        return solid.ToString();
    }

    /// <summary>What is left of a text when blanks and punctuation do not count: equal for texts copied from one another.</summary>
    public static string Gist(string text) =>
        string.Concat(
            Narrow(text)
                .Where(letter => char.IsLetterOrDigit(letter) || letter == '%')
                .Select(char.ToUpperInvariant)
        );
}
