using System.Collections.Frozen;
using System.Text;

namespace EnvControl.Web.Reading;

/// <summary>The first letters of the readings of characters (拼音首字母表): all of them where a character has several.</summary>
internal static class PinyinTable
{
    private const string Resource = "pinyin-initials.txt";

    private static readonly FrozenDictionary<char, uint> Letters = Read();

    /// <summary>The letters of a character as bits, a first; 0 where it has none.</summary>
    public static uint Of(char sign) => Letters.GetValueOrDefault(sign);

    private static FrozenDictionary<char, uint> Read()
    {
        using var stream = typeof(PinyinTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var letters = new Dictionary<char, uint>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split(' ') is not [var first, var signs])
            {
                continue;
            }

            var bits = first.Aggregate(0u, (found, letter) => found | (1u << (letter - 'a')));
            foreach (var sign in signs)
            {
                letters[sign] = bits;
            }
        }

        return letters.ToFrozenDictionary();
    }
}
