namespace EnvControl.Rules.Expressions;

/// <summary>Ends the parsing of an expression at its first fault (表达式有误).</summary>
internal sealed class ExpressionFaultException(ExpressionFault fault) : Exception(fault.What.En)
{
    /// <summary>What is wrong.</summary>
    public ExpressionFault Fault { get; } = fault;
}
