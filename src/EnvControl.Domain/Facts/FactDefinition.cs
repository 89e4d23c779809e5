using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Facts;

/// <summary>One thing rules may ask about a line (事实), as <c>facts.json</c> declares it.</summary>
/// <param name="Id">The word in expressions, such as <c>capacityApproved</c>.</param>
/// <param name="Label">Its name; the Chinese one is also a heading.</param>
/// <param name="Type">What kind of value it has.</param>
/// <param name="Table">Where it comes from.</param>
/// <param name="Column">The csv column, for facts of the enterprise and line tables.</param>
/// <param name="Titles">Further headings that inventories use.</param>
/// <param name="Values">The declared values of a category, in order, with their names; empty for other types.</param>
/// <param name="Unit">The unit of a number.</param>
/// <param name="Min">The smallest number allowed.</param>
/// <param name="Max">The largest number allowed.</param>
/// <param name="IsInteger">Whether a number must be whole.</param>
/// <param name="IsColumnRequired">Whether the column must be there.</param>
/// <param name="IsCellMandatory">Whether every cell must be filled.</param>
public sealed record FactDefinition(
    string Id,
    Bilingual Label,
    FactType Type,
    FactTable Table,
    string? Column,
    ImmutableArray<string> Titles,
    ImmutableArray<FactCategory> Values,
    string? Unit,
    double? Min,
    double? Max,
    bool IsInteger,
    bool IsColumnRequired,
    bool IsCellMandatory
)
{
    /// <summary>Whether a table without the column is told of it: the fact is then unknown of every firm, and much hangs on it.</summary>
    public bool IsColumnExpected { get; init; }

    /// <summary>Every heading under which the fact may stand in a file: column, Chinese label, further titles, id.</summary>
    public IEnumerable<string> Headings =>
        (Column is null ? Titles.Prepend(Label.Zh) : Titles.Prepend(Label.Zh).Prepend(Column)).Append(Id);
}
