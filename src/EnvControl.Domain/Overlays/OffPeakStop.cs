using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Overlays;

/// <summary>A part of a line already stopped by off-peak production (错峰生产): it saves nothing in an alert and leaves the base.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Line">The line, or <c>null</c> for the whole firm.</param>
/// <param name="Effective">From when until when.</param>
/// <param name="Document">The document behind it.</param>
/// <param name="Share">The part that stands still.</param>
public sealed record OffPeakStop(
    CreditCode Firm,
    string? Line,
    EffectivePeriod Effective,
    ListDocument Document,
    Permille Share
) : Overlay(Firm, Line, Effective, Document);
