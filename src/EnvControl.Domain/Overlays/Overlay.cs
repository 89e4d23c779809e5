using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Overlays;

/// <summary>One entry of a list that changes how a firm or a line is treated (名单条目): always with dates and a document.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Line">The line, or <c>null</c> for the whole firm.</param>
/// <param name="Effective">From when until when.</param>
/// <param name="Document">The document behind it.</param>
public abstract record Overlay(
    CreditCode Firm,
    string? Line,
    EffectivePeriod Effective,
    ListDocument Document
)
{
    /// <summary>Whether the entry bears on this line (a <c>null</c> scope bears on every line of the firm).</summary>
    public bool Bears(string line) => Line is null || Line == line;
}
