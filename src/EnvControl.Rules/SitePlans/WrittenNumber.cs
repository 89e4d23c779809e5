using System.Globalization;
using EnvControl.Domain.Amounts;

namespace EnvControl.Rules.SitePlans;

/// <summary>Reads numbers as firms write them (数字读法): 30, 9500, 三十, 两, 百分之三十, 三成, 一半.</summary>
internal static class WrittenNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>A number.</summary>
    public const string Pattern = @"(?:\d{1,9}(?:\.\d{1,3})?|[零一二两三四五六七八九十百千万]{1,9})";

    /// <summary>A part of a whole.</summary>
    public const string PartPattern =
        @"(?:\d{1,3}(?:\.\d{1,3})?%|百分之(?:\d{1,3}|[零一二两三四五六七八九十百]{1,5})|[一二三四五六七八九]成|一半|半数)";

    /// <summary>Reads a number in Arabic or Chinese digits.</summary>
    public static bool TryRead(string text, out decimal number)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        long sum = 0;
        long section = 0;
        long? digit = null;
        foreach (var letter in text)
        {
            var value = letter == '两' ? 2 : Digits.IndexOf(letter, StringComparison.Ordinal);
            if (value >= 0)
            {
                // 五五 is no number; 一百零五 is one.
                if (digit is > 0)
                {
                    return false;
                }

                digit = value;
                continue;
            }

            if (letter == '万')
            {
                sum += (section + (digit ?? 0)) * 10_000;
                section = 0;
            }
            else
            {
                section += (digit ?? 1) * Tens(letter);
            }

            digit = null;
        }

        number = sum + section + (digit ?? 0);
        return text.Length > 0;
    }

    /// <summary>Reads a whole number of things, 1 to 1,000.</summary>
    public static bool TryCount(string text, out int count)
    {
        var isCount =
            TryRead(text, out var number) && number == Math.Truncate(number) && number is >= 1 and <= 1000;
        count = isCount ? (int)number : 0;
        return isCount;
    }

    /// <summary>Reads a part of a whole with at most one decimal of a percent.</summary>
    public static bool TryPart(string text, out Permille part)
    {
        var percent = text switch
        {
            "一半" or "半数" => 50m,
            [var digit, '成'] => Digits.IndexOf(digit, StringComparison.Ordinal) * 10m,
            [.. var figure, '%'] when TryRead(figure, out var number) => number,
            ['百', '分', '之', .. var words] when TryRead(words, out var number) => number,
            _ => -1m,
        };
        var isPart = percent is >= 0 and <= 100 && percent * 10 == Math.Truncate(percent * 10);
        part = isPart ? Permille.FromPercent(percent) : default;
        return isPart;
    }

    private static long Tens(char letter) =>
        letter switch
        {
            '十' => 10,
            '百' => 100,
            _ => 1000,
        };
}
