using System.Collections.Frozen;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Codes;

namespace EnvControl.Application.Reach;

/// <summary>The firms of a list, each in one line (清单简况).</summary>
/// <param name="Head">The head of the list.</param>
/// <param name="Firms">Bound and held-back firms.</param>
public sealed record ListBrief(ListHead Head, FrozenDictionary<CreditCode, FirmBrief> Firms)
{
    /// <summary>The brief of a list.</summary>
    public static ListBrief Of(AlertList list) =>
        new(
            list.Head,
            list.Body.Firms.Select(Of)
                .Concat(list.Body.Held.Select(Of))
                .ToFrozenDictionary(brief => brief.Firm)
        );

    private static FirmBrief Of(ListedFirm firm) =>
        new(
            CreditCode.Parse(firm.CreditCode),
            firm.Name,
            firm.Division,
            false,
            firm.Spans.Max(span => span.Level),
            firm.Spans[0].Class,
            firm.Spans.Any(span => span.IsStopped)
        );

    private static FirmBrief Of(HeldFirm firm) =>
        new(CreditCode.Parse(firm.CreditCode), firm.Name, firm.Division, true, null, null, false);
}
