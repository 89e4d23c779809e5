namespace EnvControl.Rules.Expressions;

/// <summary>One token of an expression (词).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, symbol or number as written; of a text its content without quotes and escapes.</param>
/// <param name="Column">Where it begins, counted from 1.</param>
internal sealed record Token(TokenKind Kind, string Text, int Column)
{
    /// <summary>Whether it is this symbol.</summary>
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    /// <summary>Whether it is this word.</summary>
    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
