namespace EnvControl.Domain.Codes;

/// <summary>A chapter of the grading guides (重点行业 / 通用行业): N01–N39 national, H01… Henan, HG1–HG3 Henan general, or <c>general</c>.</summary>
/// <remarks><see cref="General"/> (一般行业) is a firm in none of the chapters. Which chapters exist is data: <c>rules/industries.json</c>.</remarks>
public readonly record struct GuideIndustry
{
    private readonly string? _text;

    private GuideIndustry(string text) => _text = text;

    /// <summary>In none of the chapters (一般行业).</summary>
    public static GuideIndustry General { get; } = new("general");

    /// <summary>The code.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>Whether this is <see cref="General"/>.</summary>
    public bool IsGeneral => this == General;

    /// <summary>Reads a code such as <c>N15</c>, <c>H02</c>, <c>HG1</c> or <c>general</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> has another form.</exception>
    public static GuideIndustry Parse(string text) =>
        TryParse(text, out var industry)
            ? industry
            : throw new FormatException(
                $"A guide industry is written N15, H02, HG1 or general; '{text}' is not."
            );

    /// <summary>Reads a code such as <c>N15</c>, <c>H02</c>, <c>HG1</c> or <c>general</c>.</summary>
    public static bool TryParse(string? text, out GuideIndustry industry)
    {
        industry = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var digits = text.TrimStart('N', 'H', 'G');
        var isChapter =
            text[0] is 'N' or 'H'
            && digits.Length is 1 or 2
            && digits.Length < text.Length
            && digits.All(char.IsAsciiDigit);
        if (!isChapter && text != "general")
        {
            return false;
        }

        industry = new GuideIndustry(text);
        return true;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Text;
}
