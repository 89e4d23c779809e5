using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>A firm that differs, on both sides (受影响企业对比).</summary>
/// <param name="CreditCode">Its credit code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Division">Its county.</param>
/// <param name="A">What it must do on side A; <c>null</c> where it is not there.</param>
/// <param name="B">What it must do on side B; <c>null</c> where it is not there.</param>
/// <param name="Amounts">What it saves, a pollutant each.</param>
/// <param name="Trust">The weakest trust, on either side, of its lines that differ.</param>
public sealed record ComparedFirm(
    string CreditCode,
    string Name,
    string Division,
    FirmDecision? A,
    FirmDecision? B,
    IReadOnlyList<ComparedAmount> Amounts,
    Trust Trust
)
{
    /// <summary>What it saves of a pollutant.</summary>
    public ComparedAmount this[Pollutant pollutant] => Amounts[(int)pollutant];

    /// <summary>From a difference, scenario minus baseline.</summary>
    internal static ComparedFirm Of(FirmDiff firm, string division) =>
        new(
            firm.CreditCode,
            firm.Name,
            division,
            firm.Before,
            firm.After,
            [
                .. Pollutants.All.Select(p => new ComparedAmount(
                    firm.SavedBefore(p),
                    firm.SavedAfter(p),
                    firm.Change(p)
                )),
            ],
            firm.Trust
        );

    /// <summary>The same seen from the other side.</summary>
    internal ComparedFirm Swapped =>
        this with
        {
            A = B,
            B = A,
            Amounts = [.. Amounts.Select(amount => amount.Swapped)],
        };
}
