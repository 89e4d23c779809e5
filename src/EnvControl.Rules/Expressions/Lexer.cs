using System.Text;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Expressions;

/// <summary>Cuts an expression into tokens (词法分析) and refuses every character outside the grammar.</summary>
internal static class Lexer
{
    private static readonly string[] Symbols =
    [
        "==",
        "!=",
        "<=",
        ">=",
        "&&",
        "||",
        "<",
        ">",
        "(",
        ")",
        ",",
        "+",
        "-",
        "*",
        "/",
        "!",
    ];

    /// <summary>All tokens, an end token last.</summary>
    /// <exception cref="ExpressionFaultException">A character or number has no place in the grammar.</exception>
    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is ' ' or '\t')
            {
                at++;
            }
            else if (char.IsAsciiLetter(c) || c == '_')
            {
                tokens.Add(Word(text, ref at));
            }
            else if (char.IsAsciiDigit(c))
            {
                tokens.Add(Number(text, ref at));
            }
            else if (c == '"')
            {
                tokens.Add(Quoted(text, ref at));
            }
            else
            {
                tokens.Add(Symbol(text, ref at));
            }
        }

        tokens.Add(new Token(TokenKind.End, "(end)", text.Length + 1));
        return tokens;
    }

    private static Token Word(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        if (at < text.Length && text[at] == '.')
        {
            throw Refuse(
                at + 1,
                text[start..Math.Min(text.Length, at + 12)],
                new("不得访问成员", "members are not reached into")
            );
        }

        return new Token(TokenKind.Word, text[start..at], start + 1);
    }

    private static Token Number(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }

        if (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.'))
        {
            throw Refuse(
                start + 1,
                text[start..Math.Min(text.Length, at + 4)],
                new(
                    "数字只写普通小数,不带指数和后缀",
                    "numbers are plain decimals without exponent or suffix"
                )
            );
        }

        return at - start <= 15
            ? new Token(TokenKind.Number, text[start..at], start + 1)
            : throw Refuse(
                start + 1,
                text[start..at],
                new("数字最多 15 位", "a number has at most 15 digits")
            );
    }

    private static Token Quoted(string text, ref int at)
    {
        var start = at++;
        var content = new StringBuilder();
        while (at < text.Length && text[at] != '"')
        {
            if (text[at] == '\\')
            {
                at++;
                if (at >= text.Length || text[at] is not ('"' or '\\'))
                {
                    throw Refuse(at, "\\", new("只允许转义 \\\" 和 \\\\", "only \\\" and \\\\ are escapes"));
                }
            }

            content.Append(text[at++]);
        }

        if (at >= text.Length)
        {
            throw new ExpressionFaultException(
                ExpressionFaults.Expected(text.Length + 1, "(end)", new("右引号", "a closing quote"))
            );
        }

        at++;
        if (at < text.Length && text[at] == '.')
        {
            throw Refuse(
                at + 1,
                text[start..Math.Min(text.Length, at + 12)],
                new("不得访问成员", "members are not reached into")
            );
        }

        return new Token(TokenKind.Text, content.ToString(), start + 1);
    }

    private static Token Symbol(string text, ref int at)
    {
        var start = at;
        var symbol = Symbols.FirstOrDefault(s => string.CompareOrdinal(text, start, s, 0, s.Length) == 0);
        if (symbol is null)
        {
            throw Refuse(start + 1, text[start].ToString(), Why(text[start]));
        }

        if (symbol == "<" && start + 1 < text.Length && text[start + 1] == '>')
        {
            throw Refuse(start + 1, "<>", new("不等于写作 !=", "unequal is written !="));
        }

        at += symbol.Length;
        return new Token(TokenKind.Symbol, symbol, start + 1);
    }

    private static Bilingual Why(char c) =>
        c switch
        {
            '=' => new("等于写作 ==", "equal is written =="),
            '&' => new("并且写作 && 或 and", "and is written && or and"),
            '|' => new("或者写作 || 或 or", "or is written || or or"),
            '.' => new("不得访问成员", "members are not reached into"),
            '\'' => new("文本用双引号", "texts stand in double quotes"),
            _ => new("语法中没有这个字符", "the grammar has no such character"),
        };

    private static ExpressionFaultException Refuse(int column, string found, Bilingual why) =>
        new(ExpressionFaults.Refused(column, found, why));
}
