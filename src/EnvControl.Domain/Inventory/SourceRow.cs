using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Inventory;

/// <summary>One group of sources that are not firms, in one division (非工业源一行).</summary>
/// <param name="Group">The group, such as road dust (道路扬尘).</param>
/// <param name="Division">Where.</param>
/// <param name="Emission">Its emission, whole grams a day.</param>
/// <param name="Yellow">The part saved at yellow.</param>
/// <param name="Orange">The part saved at orange.</param>
/// <param name="Red">The part saved at red.</param>
/// <param name="Provenance">How far the row rests on a text that was read.</param>
public sealed record SourceRow(
    string Group,
    DivisionCode Division,
    PollutantAmounts Emission,
    Permille Yellow,
    Permille Orange,
    Permille Red,
    Trust Provenance
)
{
    /// <summary>The part saved at a level.</summary>
    public Permille ReductionAt(AlertLevel level) =>
        level switch
        {
            AlertLevel.Yellow => Yellow,
            AlertLevel.Orange => Orange,
            _ => Red,
        };
}
