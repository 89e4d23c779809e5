using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Overlays;

/// <summary>An entry of the list of small and micro emitters (小微涉气).</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Line">The line, or <c>null</c> for the whole firm.</param>
/// <param name="Effective">From when until when.</param>
/// <param name="Document">The document behind it.</param>
public sealed record SmallMicroEmitter(
    CreditCode Firm,
    string? Line,
    EffectivePeriod Effective,
    ListDocument Document
) : Overlay(Firm, Line, Effective, Document);
