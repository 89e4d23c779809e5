namespace EnvControl.Rules.Expressions;

/// <summary>How large an expression may be (表达式上限), checked before it is parsed.</summary>
public static class ExpressionLimits
{
    /// <summary>Characters.</summary>
    public const int Length = 2_000;

    /// <summary>Nested brackets.</summary>
    public const int Depth = 32;

    /// <summary>Values in one <c>in (…)</c>.</summary>
    public const int List = 200;

    /// <summary>The first limit an expression breaks, or <c>null</c>.</summary>
    internal static ExpressionFault? Check(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ExpressionFaults.Empty();
        }

        if (text.Length > Length)
        {
            return ExpressionFaults.TooLong(text.Length, Length);
        }

        var (depth, isQuoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"' && (i == 0 || text[i - 1] != '\\');
            depth += isQuoted
                ? 0
                : text[i] switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
            if (depth > Depth)
            {
                return ExpressionFaults.TooDeep(i + 1, Depth);
            }
        }

        return null;
    }
}
