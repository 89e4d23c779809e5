using System.Globalization;

namespace EnvControl.Domain.Facts;

/// <summary>The value of one fact for one line (事实取值), or that it is missing.</summary>
/// <remarks>The default value is <see cref="Missing"/>, which is not "no" and not zero. Numbers are finite.</remarks>
public readonly record struct FactValue
{
    private readonly string? _text;
    private readonly double _number;

    private FactValue(FactKind kind, string? text, double number)
    {
        Kind = kind;
        _text = text;
        _number = number;
    }

    /// <summary>Not known.</summary>
    public static FactValue Missing => default;

    /// <summary>What it holds.</summary>
    public FactKind Kind { get; }

    /// <summary>Whether it is missing.</summary>
    public bool IsMissing => Kind == FactKind.Missing;

    /// <summary>The text or the id of the category.</summary>
    /// <exception cref="InvalidOperationException">It holds no text.</exception>
    public string Text => Kind == FactKind.Text ? _text! : throw Wrong(FactKind.Text);

    /// <summary>The number in the fact's unit.</summary>
    /// <exception cref="InvalidOperationException">It holds no number.</exception>
    public double Number => Kind == FactKind.Number ? _number : throw Wrong(FactKind.Number);

    /// <summary>Yes or no.</summary>
    /// <exception cref="InvalidOperationException">It holds neither.</exception>
    public bool Flag => Kind == FactKind.Flag ? _number > 0 : throw Wrong(FactKind.Flag);

    /// <summary>A text or category; empty text is missing.</summary>
    public static FactValue Of(string? text) =>
        string.IsNullOrEmpty(text) ? Missing : new(FactKind.Text, text, 0);

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a finite number.</exception>
    public static FactValue Of(double number) =>
        double.IsFinite(number)
            ? new(FactKind.Number, null, number)
            : throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                "A fact is a finite number or missing."
            );

    /// <summary>Yes or no.</summary>
    public static FactValue Of(bool flag) => new(FactKind.Flag, null, flag ? 1 : 0);

    /// <summary>The value as expressions spell it; empty when missing.</summary>
    public override string ToString() =>
        Kind switch
        {
            FactKind.Text => _text!,
            FactKind.Number => _number.ToString("R", CultureInfo.InvariantCulture),
            FactKind.Flag => Flag ? "true" : "false",
            _ => string.Empty,
        };

    private InvalidOperationException Wrong(FactKind wanted) => new($"The fact holds {Kind}, not {wanted}.");
}
