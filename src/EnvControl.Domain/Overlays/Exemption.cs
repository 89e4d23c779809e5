using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Overlays;

/// <summary>A named exemption (豁免) up to a highest level.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Line">The line, or <c>null</c> for the whole firm.</param>
/// <param name="Effective">From when until when.</param>
/// <param name="Document">The document behind it.</param>
/// <param name="HighestLevel">The highest level at which it still holds.</param>
public sealed record Exemption(
    CreditCode Firm,
    string? Line,
    EffectivePeriod Effective,
    ListDocument Document,
    AlertLevel HighestLevel
) : Overlay(Firm, Line, Effective, Document);
