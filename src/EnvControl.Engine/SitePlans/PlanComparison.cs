using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.SitePlans;

/// <summary>What all firms filed, held against what the rules order (填报与规则对比).</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed class PlanComparison
{
    private readonly EmergencyReductionInventory _inventory;
    private readonly ImmutableArray<AlertLevel> _levels;
    private readonly IFiledPlans _plans;
    private readonly LinePlan[][] _lines;
    private readonly Func<LinePlan, LineDecision> _asFiled;

    internal PlanComparison(
        DecisionTable derived,
        IFiledPlans plans,
        BindMode mode,
        LinePlan[][] lines,
        Func<LinePlan, LineDecision> asFiled
    )
    {
        (_inventory, _levels) = (derived.Inventory, derived.Request.Levels);
        (_plans, Mode, _lines, _asFiled) = (plans, mode, lines, asFiled);
    }

    /// <summary>Which of the two was taken.</summary>
    public BindMode Mode { get; }

    /// <summary>A line at a level.</summary>
    public LinePlan Line(int line, AlertLevel level) => _lines[_levels.IndexOf(level)][line];

    /// <summary>A firm at a level.</summary>
    public FirmPlan Firm(int firm, AlertLevel level)
    {
        var (start, length) = _inventory.Lines.LinesOf(firm).GetOffsetAndLength(_inventory.Lines.Count);
        ImmutableArray<LinePlan> lines = [.. _lines[_levels.IndexOf(level)].AsSpan(start, length)];
        ImmutableArray<LineDecision> filed =
        [
            .. lines
                .Where(line => line is { HasQuantity: true, Derived.Class.IsKnown: true })
                .Select(_asFiled),
        ];
        ImmutableArray<LineDecision> derived = [.. lines.Select(line => line.Derived)];
        return new FirmPlan(
            firm,
            level,
            _plans.OfFirm(firm, level),
            lines,
            FindingOf(lines),
            BoundOf(lines),
            filed.IsEmpty ? null : FirmSaving.Of(filed, _inventory.Lines),
            derived.All(line => line.Class is { IsKnown: true, Value: not null })
                ? FirmSaving.Of(derived, _inventory.Lines)
                : null
        );
    }

    /// <summary>How many firms came to what at a level.</summary>
    public PlanCounts Counts(AlertLevel level)
    {
        var firms = Enumerable
            .Range(0, _inventory.Enterprises.Count)
            .Select(firm => Firm(firm, level))
            .ToArray();
        return new PlanCounts(
            firms.Count(firm => firm.HasFiled),
            PlanWords.AllFindings.ToImmutableSortedDictionary(
                finding => finding,
                finding => firms.Count(firm => firm.Finding == finding)
            ),
            firms.Count(firm => firm.Filing.IsShared),
            firms.Count(firm => firm.Bound != PlanBound.Derived)
        );
    }

    /// <summary>What a bureau must see first: softer, then nothing filed for a line that must save, then what could not be compared.</summary>
    private static PlanFinding FindingOf(ImmutableArray<LinePlan> lines)
    {
        PlanFinding[] order =
        [
            PlanFinding.Softer,
            PlanFinding.Partial,
            PlanFinding.Open,
            PlanFinding.NoQuantity,
            PlanFinding.NoInstrument,
            PlanFinding.Stricter,
            PlanFinding.Same,
        ];
        var telling = lines
            .Where(line => line.Finding != PlanFinding.Missing || MustSave(line))
            .Select(line => line.Finding == PlanFinding.Missing ? PlanFinding.Partial : line.Finding)
            .ToArray();
        return lines.All(line => line.Plan is null)
            ? PlanFinding.Missing
            : Array.Find(order, finding => telling.Contains(finding));
    }

    private static bool MustSave(LinePlan line) =>
        line.Derived.Duties.Any(duty =>
            duty.Effect.IsQuantified && duty.Effect.Most.CompareTo(Domain.Amounts.ReductionShare.None) > 0
        );

    private static PlanBound BoundOf(ImmutableArray<LinePlan> lines)
    {
        var bounds = lines.Select(line => line.Bound).Distinct().ToArray();
        return bounds is [var only] ? only : PlanBound.Both;
    }
}
