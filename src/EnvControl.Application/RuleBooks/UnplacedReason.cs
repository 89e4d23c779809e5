namespace EnvControl.Application.RuleBooks;

/// <summary>Why a rule in force stands in no decision table (未进入表格的原因).</summary>
public enum UnplacedReason
{
    /// <summary>无从符合: no case of an ordinary firm meets its condition.</summary>
    Unmet = 1,

    /// <summary>由类别给出: whom it names is of a class that carries its measures itself.</summary>
    ByClass = 2,

    /// <summary>让位: wherever it applies, other rules go before it.</summary>
    Displaced = 3,
}
