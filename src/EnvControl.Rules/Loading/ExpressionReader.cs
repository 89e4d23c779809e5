using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Conditions;
using EnvControl.Rules.Expressions;

namespace EnvControl.Rules.Loading;

/// <summary>Reads an expression that stands in a JSON file (文件中的表达式), so that a fault points at its column.</summary>
internal static class ExpressionReader
{
    /// <summary>The condition, or <c>null</c> when it is wrong, which is then reported.</summary>
    public static Condition? Read(
        JsonFile file,
        string path,
        string expression,
        FactCatalog facts,
        ICollection<Fault> faults
    )
    {
        if (ExpressionParser.Parse(expression, facts, out var condition) is not { } fault)
        {
            return condition;
        }

        faults.Add(new Fault(fault.Code, file.Inside(path, fault.Column), fault.What, fault.Mend));
        return null;
    }
}
