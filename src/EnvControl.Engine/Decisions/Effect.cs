using System.Collections.Immutable;
using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Decisions;

/// <summary>What one measure comes to for one line (措施效果): the part saved, the quantity, and what is missing to be sure.</summary>
/// <param name="IsQuantified">Whether it saves a stated part at all.</param>
/// <param name="Least">At least this part of the line's base.</param>
/// <param name="Most">At most this part.</param>
/// <param name="Quantity">The physical quantity, if it has one.</param>
/// <param name="Missing">The facts whose absence keeps the two bounds apart.</param>
/// <param name="Working">The steps of the arithmetic.</param>
/// <param name="RestsOnRuling">Whether a reading of this product's own (assumed) decided, not the text of the law.</param>
public sealed record Effect(
    bool IsQuantified,
    ReductionShare Least,
    ReductionShare Most,
    Quantity? Quantity,
    ImmutableArray<string> Missing,
    Working Working,
    bool RestsOnRuling = false
)
{
    /// <summary>Whether the part is known exactly.</summary>
    public bool IsExact => IsQuantified && Least == Most;
}
