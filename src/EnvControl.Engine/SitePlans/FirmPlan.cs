using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.SitePlans;

/// <summary>One firm at one level: its lines' comparisons taken together (企业对比).</summary>
/// <param name="Firm">The row of the enterprise table.</param>
/// <param name="Level">The level.</param>
/// <param name="Filing">The firm's filing as a whole.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Finding">The finding of its lines that a bureau must see first.</param>
/// <param name="Bound">Which of filed and derived holds for its lines.</param>
/// <param name="FiledSaving">What the lines for which a quantity was filed would save by it; <c>null</c> when there is none.</param>
/// <param name="DerivedSaving">What the rules make the firm save; <c>null</c> while its duty is unknown.</param>
public sealed record FirmPlan(
    int Firm,
    AlertLevel Level,
    FirmFiling Filing,
    ImmutableArray<LinePlan> Lines,
    PlanFinding Finding,
    PlanBound Bound,
    Saving? FiledSaving,
    Saving? DerivedSaving
)
{
    /// <summary>Whether the firm filed anything at this level.</summary>
    public bool HasFiled => Filing.Text.Length > 0 || Lines.Any(line => line.Plan is not null);
}
