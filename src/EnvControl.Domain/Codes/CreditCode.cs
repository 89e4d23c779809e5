using System.Diagnostics.CodeAnalysis;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Codes;

/// <summary>The unified social credit code of a body (统一社会信用代码): 18 characters that carry two check characters.</summary>
/// <remarks>
/// Position 17 checks positions 9 to 16 (GB 11714-1997); position 18 checks the first 17 (GB 32100-2015). Both are verified, so
/// that a mistyped code is never taken for another firm. Equality is by text, order is ordinal; there is no default value: a
/// <c>default</c> code throws when read. Immutable, safe to share between threads.
/// </remarks>
public readonly record struct CreditCode : IComparable<CreditCode>
{
    /// <summary>The number of characters in every code.</summary>
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] BodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The place of each ASCII character in the alphabet; −1 for those that never occur.</summary>
    private static readonly sbyte[] Places =
    [
        .. Enumerable.Range(0, 128).Select(c => (sbyte)Alphabet.IndexOf((char)c, StringComparison.Ordinal)),
    ];

    private readonly string? _text;

    private CreditCode(string text) => _text = text;

    /// <summary>The 18 characters, upper case.</summary>
    /// <exception cref="InvalidOperationException">This is a <c>default</c> value and not a code.</exception>
    public string Text => _text ?? throw new InvalidOperationException("A default CreditCode is not a code.");

    /// <summary>Reads a code and checks both check characters.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no credit code; the message says which part is wrong.</exception>
    public static CreditCode Parse(string text) =>
        TryParse(text, out var code, out var fault) ? code : throw new FormatException(fault.En);

    /// <summary>Reads a code, or says what is wrong with it.</summary>
    /// <param name="text">The code as typed: no blanks, upper case.</param>
    /// <param name="code">The code, when the answer is <c>true</c>.</param>
    /// <param name="fault">What is wrong with it, as whole sentences, when the answer is <c>false</c>.</param>
    public static bool TryParse(string? text, out CreditCode code, [NotNullWhen(false)] out Bilingual? fault)
    {
        code = default;
        fault = FaultOf(text);
        if (fault is not null)
        {
            return false;
        }

        code = new CreditCode(text!);
        return true;
    }

    /// <summary>Whether a text is a credit code, both check characters included.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
        {
            return false;
        }

        for (var i = 0; i < Length; i++)
        {
            if (
                text[i] >= Places.Length
                || Places[text[i]] < 0
                || (i is >= 2 and <= 7 && !char.IsAsciiDigit(text[i]))
            )
            {
                return false;
            }
        }

        return text[16] == BodyCheck(text[8..16]) && text[17] == Check(text[..17]);
    }

    /// <summary>Completes the first eight characters and an eight-character body number with both check characters.</summary>
    /// <param name="prefix">Eight characters: registering department, kind of body, six digits of the registering division.</param>
    /// <param name="body">The first eight characters of the body number (主体标识码).</param>
    /// <exception cref="FormatException">A part has the wrong length or a character outside the alphabet.</exception>
    public static CreditCode Complete(string prefix, string body)
    {
        if (
            prefix.Length != 8
            || body.Length != 8
            || (prefix + body).Any(c => !Alphabet.Contains(c, StringComparison.Ordinal))
        )
        {
            throw new FormatException(
                $"'{prefix}' and '{body}' must be eight characters each of {Alphabet}."
            );
        }

        var seventeen = prefix + body + BodyCheck(body);
        return new CreditCode(seventeen + Check(seventeen));
    }

    /// <inheritdoc/>
    public int CompareTo(CreditCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The 18 characters.</summary>
    public override string ToString() => _text ?? string.Empty;

    private static Bilingual? FaultOf(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new(
                "统一社会信用代码有18位，这里是空的。",
                "A credit code has 18 characters; this is empty."
            );
        }

        if (text.Length != Length)
        {
            return new(
                $"统一社会信用代码有18位，“{text}”有{text.Length}位。",
                $"A credit code has 18 characters; '{text}' has {text.Length}."
            );
        }

        for (var i = 0; i < Length; i++)
        {
            if (text[i] >= Places.Length || Places[text[i]] < 0)
            {
                return new(
                    $"“{text}”第{i + 1}位的“{text[i]}”不会出现在统一社会信用代码里（没有I、O、S、V、Z，没有小写字母）。",
                    $"'{text[i]}' at position {i + 1} of '{text}' never occurs in a credit code (no I, O, S, V, Z, no lower case)."
                );
            }

            if (i is >= 2 and <= 7 && !char.IsAsciiDigit(text[i]))
            {
                return new(
                    $"“{text}”的第3至8位是登记机关行政区划码，应为六位数字。",
                    $"Positions 3 to 8 of '{text}' are the registering division: six digits."
                );
            }
        }

        var body = BodyCheck(text.AsSpan(8, 8));
        if (text[16] != body)
        {
            return new(
                $"“{text}”第17位（主体标识码的校验码）应为“{body}”。",
                $"The check character of the body number (position 17) of '{text}' should be '{body}'."
            );
        }

        var check = Check(text.AsSpan(0, 17));
        return text[17] == check
            ? null
            : new(
                $"“{text}”的末位校验码应为“{check}”。",
                $"The last check character of '{text}' should be '{check}'."
            );
    }

    private static char BodyCheck(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
        {
            sum += (char.IsAsciiDigit(body[i]) ? body[i] - '0' : body[i] - 'A' + 10) * BodyWeights[i];
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }

    private static char Check(ReadOnlySpan<char> seventeen)
    {
        var sum = 0;
        for (var i = 0; i < seventeen.Length; i++)
        {
            sum += Places[seventeen[i]] * Weights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
