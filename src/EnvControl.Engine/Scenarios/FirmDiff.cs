using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Scenarios;

/// <summary>A firm whose class, measures or amounts a scenario changes at one level (受影响企业).</summary>
/// <param name="CreditCode">Its credit code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">What it must do in the baseline; <c>null</c> where the baseline does not have it.</param>
/// <param name="After">What it must do in the scenario; <c>null</c> where it is closed.</param>
/// <param name="Trust">The weakest trust, on either side, of its lines that differ.</param>
public sealed record FirmDiff(
    string CreditCode,
    string Name,
    FirmDecision? Before,
    FirmDecision? After,
    Trust Trust
)
{
    /// <summary>What it saves of a pollutant in the baseline; <c>null</c> where its base is not known.</summary>
    public AmountRange? SavedBefore(Pollutant pollutant) => Saved(Before, pollutant);

    /// <summary>What it saves of a pollutant in the scenario; <c>null</c> where its base is not known.</summary>
    public AmountRange? SavedAfter(Pollutant pollutant) => Saved(After, pollutant);

    /// <summary>Scenario minus baseline; <c>null</c> where a base is not known.</summary>
    public AmountRange? Change(Pollutant pollutant) => SavedAfter(pollutant) - SavedBefore(pollutant);

    private static AmountRange? Saved(FirmDecision? firm, Pollutant pollutant)
    {
        if (firm is null)
        {
            return default(AmountRange);
        }

        return firm.Saving.IsBaseKnown(pollutant)
            ? new AmountRange(firm.Saving.Least[pollutant], firm.Saving.Most[pollutant])
            : null;
    }
}
