namespace EnvControl.Web.Reading;

/// <summary>A name as it can be typed by first letters (名称的拼音首字母): each character by any of its readings, brackets and blanks left out.</summary>
public sealed class PinyinName
{
    private const int Digits = 26;

    private readonly ulong[] _signs;

    /// <summary>Prepares a name.</summary>
    public PinyinName(string name) => _signs = [.. name.Select(BitsOf).Where(bits => bits != 0)];

    /// <summary>Whether letters stand for some of its characters, one after another.</summary>
    /// <param name="letters">What was typed: letters and digits.</param>
    public bool Has(string letters)
    {
        var wanted = letters.Select(letter => LetterOf(char.ToLowerInvariant(letter))).ToArray();
        for (var start = 0; start + wanted.Length <= _signs.Length; start++)
        {
            var i = 0;
            while (i < wanted.Length && (_signs[start + i] & wanted[i]) != 0)
            {
                i++;
            }

            if (i == wanted.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something typed can be first letters.</summary>
    public static bool IsLetters(string typed) =>
        typed.Length > 0 && typed.All(char.IsAsciiLetterOrDigit) && typed.Any(char.IsAsciiLetter);

    private static ulong BitsOf(char sign) =>
        char.IsAscii(sign) ? LetterOf(char.ToLowerInvariant(sign)) : PinyinTable.Of(sign);

    private static ulong LetterOf(char sign) =>
        sign switch
        {
            >= 'a' and <= 'z' => 1ul << (sign - 'a'),
            >= '0' and <= '9' => 1ul << (Digits + sign - '0'),
            _ => 0,
        };
}
