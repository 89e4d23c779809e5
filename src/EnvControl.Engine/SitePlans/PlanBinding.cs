using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Reductions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.SitePlans;

/// <summary>Lets what firms filed bind where it is to (取用填报措施), after an engine has decided: one place for both engines.</summary>
/// <remarks>
/// Lines are compared one by one. Where either side counts whole lines or units, the lines of the process are compared together:
/// which of them stops is the firm's to choose, what they save together is not. A line under a control order does all that the
/// order asks, whichever is taken: a filing may add to it and never lessens it. Pure and thread-safe.
/// </remarks>
public sealed class PlanBinding
{
    private readonly DecisionTable _derived;
    private readonly IFiledPlans _plans;
    private readonly BindMode _mode;
    private readonly DutyAssignment _duties;
    private readonly HashSet<Rule> _orders;

    private PlanBinding(DecisionTable derived, IFiledPlans plans, BindMode mode)
    {
        (_derived, _plans, _mode) = (derived, plans, mode);
        _duties = new DutyAssignment(derived.RuleSet, derived.Inventory, derived.Request);
        _orders = new HashSet<Rule>(
            derived.RuleSet.Orders.SelectMany(order => order.Rules.Select(known => known.Rule)),
            ReferenceEqualityComparer.Instance
        );
    }

    /// <summary>The table that holds; the same object when the inventory carries no filed texts.</summary>
    /// <param name="derived">What an engine decided from the rules.</param>
    /// <param name="plans">What was filed.</param>
    /// <param name="mode">Which of the two is taken.</param>
    public static DecisionTable Bind(DecisionTable derived, IFiledPlans plans, BindMode mode) =>
        derived.Inventory.SitePlans.Count == 0 ? derived : new PlanBinding(derived, plans, mode).Table();

    private DecisionTable Table()
    {
        var lines = _derived
            .Request.Levels.Select(_ => new LinePlan[_derived.Inventory.Lines.Count])
            .ToArray();
        for (var place = 0; place < lines.Length; place++)
        {
            var level = _derived.Request.Levels[place];
            for (var firm = 0; firm < _derived.Inventory.Enterprises.Count; firm++)
            {
                foreach (var plan in Firm(firm, level))
                {
                    lines[place][plan.Derived.Line] = plan;
                }
            }
        }

        return new DecisionTable(
            _derived.Engine,
            _derived.RuleSet,
            _derived.Inventory,
            _derived.Request,
            new BoundDecisions(lines)
        )
        {
            SitePlans = new PlanComparison(
                _derived,
                _plans,
                _mode,
                lines,
                plan => _duties.With(plan.Derived, plan.Filed!)
            ),
        };
    }

    private IEnumerable<LinePlan> Firm(int firm, AlertLevel level)
    {
        var table = _derived.Inventory.Lines;
        var (start, length) = table.LinesOf(firm).GetOffsetAndLength(table.Count);
        return Enumerable
            .Range(start, length)
            .Select(line => Compare(_derived.Line(line, level), _plans.Of(line, level)))
            .GroupBy(plan =>
                (table.Processes.Codes[plan.Derived.Line], table.Industries.Codes[plan.Derived.Line])
            )
            .SelectMany(group => IsCounted([.. group]) ? Together([.. group], table) : group.Select(Bound));
    }

    private LinePlan Compare(LineDecision derived, FiledPlan? plan)
    {
        if (plan is null)
        {
            return new LinePlan(null, null, derived, derived, PlanFinding.Missing, PlanBound.Derived, []);
        }

        var filed = DutyWeighing.Of(plan.Measures.Select(measure => DutyOf(measure, plan, derived)));
        var compared = new LinePlan(
            plan,
            filed,
            derived,
            derived,
            PlanFinding.NoQuantity,
            PlanBound.Derived,
            []
        );
        if (compared.HasQuantity && derived.Class.IsKnown)
        {
            compared = compared with { FiledSaving = _duties.With(derived, filed).Saving };
        }

        return !derived.Class.IsKnown
                ? compared with
                {
                    Finding = PlanFinding.Open,
                    Missing = derived.UnknownDuty,
                }
            : !compared.HasQuantity ? compared
            : derived.IsUncovered && !derived.Duties.Any(duty => duty.Effect.IsQuantified)
                ? compared with
                {
                    Finding = PlanFinding.NoInstrument,
                }
            : compared with
            {
                Finding = PlanRelation.Of(filed, DutyWeighing.Of(derived.Duties), out var missing),
                Missing = missing,
            };
    }

    /// <summary>A long-idle line is out of the base, so that nothing filed for it saves anything.</summary>
    private Duty DutyOf(Domain.Measures.Measure measure, FiledPlan plan, LineDecision derived)
    {
        var duty = _duties.DutyOf(measure, plan.Rule, derived.Line, plan.IsOfLine);
        return IsIdle(derived) && duty.Effect.IsQuantified
            ? duty with
            {
                Effect = MeasureArithmetic.Exactly(
                    Domain.Amounts.ReductionShare.None,
                    Working.Of(WorkingKind.Nothing)
                ),
            }
            : duty;
    }

    private static bool IsIdle(LineDecision line) =>
        line.Class is { IsKnown: true, Value: ControlClass.LongIdle };

    private static bool IsCounted(ImmutableArray<LinePlan> lines) =>
        lines.Length > 1
        && lines.All(line =>
            line.Finding is not (PlanFinding.Missing or PlanFinding.NoQuantity or PlanFinding.NoInstrument)
        )
        && lines.All(line => line.Derived.Class.IsKnown)
        && lines.Any(line => line.Derived.Duties.Concat(line.Filed!.Duties).Any(IsOfSeveral));

    private static bool IsOfSeveral(Duty duty) =>
        duty
            is {
                IsDeciding: true,
                Effect.Working: { Kind: WorkingKind.WholeLines or WorkingKind.Units, Lines: > 1 }
            };

    private IEnumerable<LinePlan> Together(ImmutableArray<LinePlan> lines, LineTable table)
    {
        var filed = FirmSaving.Of([.. lines.Select(line => _duties.With(line.Derived, line.Filed!))], table);
        var derived = FirmSaving.Of([.. lines.Select(line => line.Derived)], table);
        var finding = PlanRelation.Of(filed, derived);
        ImmutableArray<string> missing =
            finding == PlanFinding.Open
                ?
                [
                    .. lines
                        .SelectMany(line => line.Filed!.Missing.Concat(line.Derived.UnknownAmount))
                        .Distinct(StringComparer.Ordinal),
                ]
                : [];
        // A figure that was not read may still make it stricter.
        finding =
            finding == PlanFinding.Softer && lines.Any(line => PlanRelation.HasUnreadFigure(line.Filed!))
                ? PlanFinding.Open
                : finding;
        return lines.Select(line =>
            Bound(line with { Finding = finding, Missing = missing }, isTogether: true)
        );
    }

    private LinePlan Bound(LinePlan plan) => Bound(plan, isTogether: false);

    private LinePlan Bound(LinePlan plan, bool isTogether)
    {
        var isOrdered = plan.Derived.Duties.Any(duty => _orders.Contains(duty.Rule));
        var bound = BoundOf(plan, isTogether, isOrdered);
        return bound switch
        {
            PlanBound.Filed when _mode == BindMode.Filed && !isOrdered => plan with
            {
                Bound = bound,
                Decision = _duties.With(plan.Derived, plan.Filed!),
            },
            PlanBound.Filed => plan with
            {
                Bound = bound,
                Decision = _duties.With(plan.Derived, BesideRules(plan)),
            },
            PlanBound.Both => plan with
            {
                Bound = bound,
                Decision = _duties.With(plan.Derived, isTogether && !isOrdered ? Between(plan) : OfAll(plan)),
            },
            _ => plan,
        };
    }

    private PlanBound BoundOf(LinePlan plan, bool isTogether, bool isOrdered)
    {
        if (
            _mode == BindMode.Derived
            || !plan.HasQuantity
            || IsIdle(plan.Derived)
            || plan.Derived.Class is not { IsKnown: true, Value: not null }
        )
        {
            return PlanBound.Derived;
        }

        return
            _mode == BindMode.Filed && !isOrdered
            || plan.Finding is PlanFinding.Stricter or PlanFinding.NoInstrument
            // Stricter together, the filing may still let one line do less than the order asks of it.
            ? isTogether && isOrdered
                ? PlanBound.Both
                : PlanBound.Filed
            // Together, what is known and yet open saves more of one pollutant and less of another: the rules hold.
            : plan.Finding == PlanFinding.Open && (isTogether ? !plan.Missing.IsEmpty : MaySaveMore(plan))
                ? PlanBound.Both
                : PlanBound.Derived;
    }

    private static bool MaySaveMore(LinePlan plan) =>
        plan.Filed!.Most.CompareTo(DutyWeighing.Of(plan.Derived.Duties).Least) > 0;

    /// <summary>What was filed decides; what the rules order stands beside it and is cited.</summary>
    private static DutyWeighing BesideRules(LinePlan plan) =>
        plan.Filed! with
        {
            Duties =
            [
                .. plan.Derived.Duties.Select(duty => duty with { IsDeciding = false }),
                .. plan.Filed!.Duties,
            ],
        };

    private static DutyWeighing OfAll(LinePlan plan) =>
        DutyWeighing.Of(plan.Derived.Duties.Concat(plan.Filed!.Duties));

    private static DutyWeighing Between(LinePlan plan)
    {
        var (filed, law) = (plan.Filed!, DutyWeighing.Of(plan.Derived.Duties));
        return new DutyWeighing(
            [.. law.Duties, .. filed.Duties],
            filed.Least.CompareTo(law.Least) < 0 ? filed.Least : law.Least,
            Domain.Amounts.ReductionShare.Larger(filed.Most, law.Most),
            plan.Missing
        );
    }
}
