using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Application.Alerts;

/// <summary>What one list asks of a firm at an instant (一份清单对企业的要求).</summary>
/// <param name="List">The head of the list.</param>
/// <param name="Firm">The firm's entry; <c>null</c> when it is held back.</param>
/// <param name="Span">What it must do; <c>null</c> when it is held back.</param>
/// <param name="Held">Why it is held back; <c>null</c> when it is not.</param>
public sealed record FirmBinding(ListHead List, ListedFirm? Firm, FirmSpan? Span, HeldFirm? Held);
