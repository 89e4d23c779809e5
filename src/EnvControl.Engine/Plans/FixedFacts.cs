using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Engine.Plans;

/// <summary>What is the same for every row of a stage table (整表固定的事实).</summary>
/// <param name="ElapsedHours">Hours since the alert began.</param>
/// <param name="Industry">The industry whose rows it holds; <c>null</c> when it holds all.</param>
/// <param name="UngradedAs">The grade that an ungraded line counts as; <c>null</c> when it stays ungraded.</param>
internal sealed record FixedFacts(double ElapsedHours, string? Industry, string? UngradedAs)
{
    private const string Ungraded = "ungraded";

    /// <summary>The value of a fixed fact, or <c>null</c>.</summary>
    public FactValue? Find(string fact) =>
        fact switch
        {
            FactIds.ElapsedHours => FactValue.Of(ElapsedHours),
            FactIds.Industry when Industry is not null => FactValue.Of(Industry),
            _ => null,
        };

    /// <summary>How rules see the values of a fact.</summary>
    public Func<string, string> SeenAs(string fact) =>
        fact == FactIds.Grade && UngradedAs is { } letter
            ? text => text == Ungraded ? letter : text
            : text => text;
}
