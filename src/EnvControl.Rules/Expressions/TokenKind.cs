namespace EnvControl.Rules.Expressions;

/// <summary>What a token of an expression is (词类).</summary>
internal enum TokenKind
{
    /// <summary>词.</summary>
    Word = 1,

    /// <summary>数.</summary>
    Number = 2,

    /// <summary>带引号的文本.</summary>
    Text = 3,

    /// <summary>符号.</summary>
    Symbol = 4,

    /// <summary>结尾.</summary>
    End = 5,
}
