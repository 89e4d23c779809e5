using EnvControl.Domain.Law;

namespace EnvControl.Rules.Expressions;

/// <summary>Something wrong in an expression (表达式问题), by the column it stands in.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Column">Where, counted from 1.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Mend">What to write instead.</param>
/// <param name="Unknown">The fact or value that nobody declares, where that is what is wrong.</param>
public sealed record ExpressionFault(
    string Code,
    int Column,
    Bilingual What,
    Bilingual Mend,
    string? Unknown = null
);
