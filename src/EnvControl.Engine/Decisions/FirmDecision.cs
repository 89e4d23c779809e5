using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.Decisions;

/// <summary>What one firm must do at one level (一家企业在一个级别的决定): its lines taken together.</summary>
/// <param name="Firm">The row of the enterprise table.</param>
/// <param name="Level">The level.</param>
/// <param name="Class">The first class, in the order of <see cref="ControlClass"/>, that any line has; <c>null</c> when unknown or no rule is in force.</param>
/// <param name="Lines">The decisions of its lines.</param>
/// <param name="Saving">What all lines save together.</param>
/// <param name="Trust">The weakest trust of any line.</param>
/// <param name="UnknownDuty">The facts missing to tell what the firm must do.</param>
/// <param name="UnknownAmount">The facts missing to tell how much it saves.</param>
public sealed record FirmDecision(
    int Firm,
    AlertLevel Level,
    ControlClass? Class,
    ImmutableArray<LineDecision> Lines,
    Saving Saving,
    Trust Trust,
    ImmutableArray<string> UnknownDuty,
    ImmutableArray<string> UnknownAmount
)
{
    /// <summary>All missing facts: of the duty first, then of the amount.</summary>
    public IEnumerable<string> Unknown => UnknownDuty.Concat(UnknownAmount).Distinct(StringComparer.Ordinal);

    /// <summary>Whether neither law nor order says anything of it on the day.</summary>
    public bool IsOutsideLaw => Lines.All(line => line.IsOutsideLaw);

    /// <summary>The names of the rules that bind, in file order, each once.</summary>
    public IEnumerable<string> Rules =>
        Lines
            .SelectMany(line => line.Duties)
            .OrderBy(duty => duty.Rule.Order)
            .Select(duty => duty.Rule.Name)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The actions that bind but whose saving is not quantified, each once, in file order.</summary>
    public IEnumerable<string> NotQuantified =>
        Lines
            .SelectMany(line => line.Duties)
            .Where(duty => !duty.Effect.IsExact)
            .OrderBy(duty => duty.Rule.Order)
            .Select(duty => duty.Measure.Action)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Takes the decisions of a firm's lines together.</summary>
    public static FirmDecision Of(
        int firm,
        AlertLevel level,
        EmergencyReductionInventory inventory,
        ReadOnlySpan<LineDecision> lines
    )
    {
        ImmutableArray<LineDecision> all = [.. lines];
        var unknownDuty = Union(all, line => line.UnknownDuty);
        var classes = all.Where(line => line.Class is { IsKnown: true, Value: not null })
            .Select(line => line.Class.Value)
            .ToArray();
        return new FirmDecision(
            firm,
            level,
            unknownDuty.IsEmpty ? classes.Min() : null,
            all,
            FirmSaving.Of(all, inventory.Lines),
            all.Aggregate(Trust.Verified, (trust, line) => Trusts.Weaker(trust, line.Trust)),
            unknownDuty,
            Union(all, line => line.UnknownAmount)
        );
    }

    private static ImmutableArray<string> Union(
        ImmutableArray<LineDecision> lines,
        Func<LineDecision, ImmutableArray<string>> factsOf
    ) => [.. lines.SelectMany(line => factsOf(line)).Distinct(StringComparer.Ordinal)];
}
