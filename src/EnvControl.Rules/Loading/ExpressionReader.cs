using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Conditions;
using EnvControl.Rules.Expressions;

namespace EnvControl.Rules.Loading;

/// <summary>Reads an expression that stands in a JSON file (文件中的表达式), so that a fault points at its column.</summary>
/// <param name="facts">The words it may use.</param>
/// <param name="kind">What these words are.</param>
/// <param name="withheld">Names whose own entries are wrong.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class ExpressionReader(
    FactCatalog facts,
    NameKind kind,
    WithheldNames withheld,
    ICollection<Fault> faults
)
{
    /// <summary>The condition, or <c>null</c> when it is wrong, which is then told unless another fault already says why.</summary>
    public Condition? Read(JsonFile file, string path, string expression)
    {
        if (ExpressionParser.Parse(expression, facts, out var condition) is not { } fault)
        {
            return condition;
        }

        if (fault.Unknown is not { } word || !MayBe(word))
        {
            faults.Add(new Fault(fault.Code, file.Inside(path, fault.Column), fault.What, fault.Mend));
        }

        return null;
    }

    private bool MayBe(string word) =>
        withheld.MayBe(kind, word)
        || withheld.MayBe(NameKind.Industry, word)
        || withheld.MayBe(NameKind.Process, word)
        || withheld.MayBe(NameKind.Division, word);
}
