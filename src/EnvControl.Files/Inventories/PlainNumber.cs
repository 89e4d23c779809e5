using System.Globalization;
using System.Text;

namespace EnvControl.Files.Inventories;

/// <summary>Spells a number as a plain decimal that is read as the same number (普通小数): no exponent, no digit more than needed.</summary>
internal static class PlainNumber
{
    /// <summary>The shortest decimal whose nearest double is this number.</summary>
    public static string Spell(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        return mark < 0
            ? text
            : Shifted(
                text[..mark],
                int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            );
    }

    private static string Shifted(string digits, int exponent)
    {
        var sign = digits.StartsWith('-') ? "-" : string.Empty;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var plain = digits[sign.Length..].Replace(".", string.Empty, StringComparison.Ordinal);
        var whole = (point < 0 ? plain.Length : point - sign.Length) + exponent;
        var text = new StringBuilder(sign);
        if (whole <= 0)
        {
            return text.Append("0.").Append('0', -whole).Append(plain).ToString();
        }

        return whole >= plain.Length
            ? text.Append(plain).Append('0', whole - plain.Length).ToString()
            : text.Append(plain, 0, whole).Append('.').Append(plain, whole, plain.Length - whole).ToString();
    }
}
