namespace EnvControl.Domain.Codes;

/// <summary>The code of an administrative division (行政区划代码, GB/T 2260): two, four or six digits for province, city, county.</summary>
/// <remarks>410571 (Anyang's high-tech zone) is a statistical code of the same form. Equality is by text; a <c>default</c> value is empty.</remarks>
public readonly record struct DivisionCode
{
    private readonly string? _text;

    private DivisionCode(string text) => _text = text;

    /// <summary>The digits.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>Reads two, four or six digits.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a code.</exception>
    public static DivisionCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException(
                $"A division code has 2, 4 or 6 digits, such as 410502; '{text}' has not."
            );

    /// <summary>Reads two, four or six digits.</summary>
    public static bool TryParse(string? text, out DivisionCode code)
    {
        code = default;
        if (text is not { Length: 2 or 4 or 6 } || text.Any(c => !char.IsAsciiDigit(c)))
        {
            return false;
        }

        code = new DivisionCode(text);
        return true;
    }

    /// <summary>Whether <paramref name="inner"/> is this division or lies in it: 41 contains 4105 and 410502.</summary>
    public bool Contains(DivisionCode inner) => inner.Text.StartsWith(Text, StringComparison.Ordinal);

    /// <summary>The digits.</summary>
    public override string ToString() => Text;
}
