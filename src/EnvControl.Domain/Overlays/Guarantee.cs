using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;

namespace EnvControl.Domain.Overlays;

/// <summary>An entry of the guarantee list (保障类): the line or firm may run up to an approved load or quantity.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Line">The line, or <c>null</c> for the whole firm.</param>
/// <param name="Effective">From when until when.</param>
/// <param name="Document">The document behind it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Approved">What is approved: a <see cref="LoadCap"/> or an <see cref="OutputCap"/>.</param>
public sealed record Guarantee(
    CreditCode Firm,
    string? Line,
    EffectivePeriod Effective,
    ListDocument Document,
    GuaranteeReason Reason,
    Measure Approved
) : Overlay(Firm, Line, Effective, Document);
