using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.City;

/// <summary>Base and reduction of one group of sources (一类源的基数与减排量).</summary>
/// <param name="Group"><c>industry</c> for the firms, else the group's name in the source table.</param>
/// <param name="Base">Whole grams a day.</param>
/// <param name="Saving">What it saves.</param>
/// <param name="Trust">The weakest trust it rests on.</param>
public sealed record GroupReduction(string Group, PollutantAmounts Base, Saving Saving, Trust Trust)
{
    /// <summary>The group of the firms.</summary>
    public const string Industry = "industry";
}
