namespace EnvControl.Domain.Codes;

/// <summary>A class of the national economy (国民经济行业分类小类, GB/T 4754-2017): four digits, such as 3011 for cement.</summary>
/// <remarks>Not to be confused with <see cref="GuideIndustry"/>, the chapter of the grading guide that binds the firm.</remarks>
public readonly record struct IndustryCode
{
    private readonly string? _text;

    private IndustryCode(string text) => _text = text;

    /// <summary>The four digits.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>Reads four digits; whether the class exists is asked of the code table.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not four digits.</exception>
    public static IndustryCode Parse(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit)
            ? new IndustryCode(text)
            : throw new FormatException(
                $"A class of GB/T 4754 has four digits, such as 3011; '{text}' has not."
            );

    /// <summary>The four digits.</summary>
    public override string ToString() => Text;
}
