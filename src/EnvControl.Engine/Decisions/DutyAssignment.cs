using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Facts;
using EnvControl.Engine.Reductions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Decisions;

/// <summary>Turns what the rules say of a line into what it must do and saves (落实措施), in words and with its arithmetic.</summary>
/// <remarks>Both engines share it, as they share the measure arithmetic; how they come to the verdict is their own. Thread-safe.</remarks>
public sealed class DutyAssignment
{
    private readonly RuleSet _set;
    private readonly EmergencyReductionInventory _inventory;
    private readonly DecisionRequest _request;
    private readonly OverlayBook _lists;
    private readonly MeasureArithmetic _arithmetic;
    private readonly bool _isLowestIndustry;
    private readonly MeasureArithmetic _ofOneLine;
    private readonly AssumedFirms _assumed;

    /// <summary>Prepares for the lines of an inventory.</summary>
    public DutyAssignment(RuleSet set, EmergencyReductionInventory inventory, DecisionRequest request)
    {
        _set = set;
        _inventory = inventory;
        _request = request;
        _isLowestIndustry = LowestIndustry.AppliesOn(set, request.On);
        _lists = set.Overlays.With(inventory.Overlays);
        _assumed = new AssumedFirms(set, inventory);
        _arithmetic = new MeasureArithmetic(new PlantLines(inventory, _lists, request.On));
        _ofOneLine = new MeasureArithmetic(new PlantLines(inventory, _lists, request.On, isLineByLine: true));
    }

    /// <summary>Whether a class leaves its measures to the industry's rules (由行业措施管控).</summary>
    public static bool IsByIndustry(ControlClass value) =>
        value is ControlClass.Prescribed or ControlClass.Strict or ControlClass.General;

    /// <summary>What one line must do at one level.</summary>
    public LineDecision Of(int line, AlertLevel level, Answer<Verdict> answer)
    {
        if (!answer.IsKnown)
        {
            return Unknown(line, level, answer.Missing);
        }

        var verdict = answer.Value;
        return verdict.Class switch
        {
            _ when verdict.IsReplaced => ByOrder(line, level, verdict),
            null when !verdict.Orders.IsEmpty => ByOrder(line, level, verdict),
            null => Uncontrolled(line, level),
            { IsEasing: true } easing => Eased(line, level, verdict, easing),
            { } rule => Plain(line, level, verdict, rule),
        };
    }

    /// <summary>What a measure comes to for a line.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="rule">What orders it.</param>
    /// <param name="line">The line.</param>
    /// <param name="isOfLine">Whether it is about this line alone, not about all lines of the process.</param>
    public Duty DutyOf(Measure measure, Rule rule, int line, bool isOfLine = false) =>
        new(measure, rule, (isOfLine ? _ofOneLine : _arithmetic).EffectOf(measure, line), false);

    /// <summary>The same decision with other duties: their saving, what is missing for it, and trust no better than before.</summary>
    public LineDecision With(LineDecision decision, DutyWeighing weighing)
    {
        var saving = _arithmetic.SavingOf(decision.Line, weighing.Least, weighing.Most);
        var missing = weighing.Missing.Concat(MissingBase(decision.Line, saving));
        return decision with
        {
            Duties = weighing.Duties,
            Saving = saving,
            Trust = Trusts.Weaker(decision.Trust, weighing.Trust),
            UnknownAmount = [.. missing.Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>What orders ask alone: they replace all else, or no law is in force beside them.</summary>
    private LineDecision ByOrder(int line, AlertLevel level, Verdict verdict)
    {
        var weighing = DutyWeighing.Of(OrderDuties(line, verdict));
        var known = Known(line, level, verdict.Class, null, false, weighing, weighing.Trust, false);
        return known with { IsByOrder = true, Trust = _assumed.Of(weighing.Trust, line, isByOrder: true) };
    }

    private LineDecision Plain(int line, AlertLevel level, Verdict verdict, ClassificationRule rule)
    {
        var weighing = Weigh(line, rule, verdict);
        var isUncovered = IsByIndustry(rule.Class) && weighing.Duties.IsEmpty;
        return Known(
            line,
            level,
            rule,
            null,
            false,
            weighing,
            Trusts.Weaker(TrustOf(rule, line), weighing.Trust),
            isUncovered
        );
    }

    private LineDecision Eased(int line, AlertLevel level, Verdict verdict, ClassificationRule rule)
    {
        var easing = Weigh(line, rule, verdict);
        var easingTrust = Trusts.Weaker(rule.Rule.Ground.Trust, easing.Trust);
        if (verdict.Standing is not { } standingRule)
        {
            return Known(line, level, rule, null, false, easing, easingTrust, false);
        }

        var standing = Weigh(line, standingRule, verdict);
        if (IsByIndustry(standingRule.Class) && standing.Duties.All(duty => verdict.IsOrdered(duty.Rule)))
        {
            // Nothing is known of what the standing asks: the easing's own bound holds, and unless an order speaks of it
            // the line is listed as uncovered.
            var isUncovered = verdict.Orders.IsEmpty;
            return Known(line, level, rule, standingRule, false, easing, easingTrust, isUncovered);
        }

        var bothTrust = Trusts.Weaker(
            easingTrust,
            Trusts.Weaker(TrustOf(standingRule, line), standing.Trust)
        );
        return standing.IsLighterThan(easing) switch
        {
            true => Known(line, level, rule, standingRule, true, standing, bothTrust, false),
            false => Known(line, level, rule, standingRule, false, easing, easingTrust, false),
            null => Unknown(
                line,
                level,
                [.. easing.Missing.Concat(standing.Missing).Distinct(StringComparer.Ordinal)]
            ),
        };
    }

    /// <summary>The measures of a class: its own, or those of the industry's rules that count.</summary>
    private DutyWeighing Weigh(int line, ClassificationRule rule, Verdict verdict)
    {
        var own = rule
            .Rule.MeasuresAfter(_request.ElapsedHours)
            .Select(measure => DutyOf(Resolve(measure, line), rule.Rule, line));
        var byIndustry = IsByIndustry(rule.Class)
            ? verdict.Rules.SelectMany(r =>
                r.MeasuresAfter(_request.ElapsedHours)
                    .Where(measure => Bears(measure, line))
                    .Select(measure => DutyOf(measure, r, line))
            )
            : [];
        return DutyWeighing.Of(own.Concat(byIndustry).Concat(OrderDuties(line, verdict)));
    }

    private IEnumerable<Duty> OrderDuties(int line, Verdict verdict) =>
        verdict.Orders.SelectMany(order =>
            order
                .Rule.Measures.Where(measure => Bears(measure, line))
                .Select(measure => DutyOf(measure, order.Rule, line))
        );

    private bool Bears(Measure measure, int line) =>
        measure.Process is null || measure.Process == _inventory.Lines.Processes.Text(line);

    private Measure Resolve(Measure measure, int line)
    {
        if (measure is not ApprovedLoad)
        {
            return measure;
        }

        var firm = _inventory.Enterprises.CreditCodes.Text(_inventory.Lines.FirmOf(line));
        return _lists.Find<Guarantee>(firm, _inventory.Lines.Names.Text(line), _request.On)!.Approved;
    }

    /// <summary>The trust of a class; an ungraded line's also rests on how well the industry's scheme is known.</summary>
    private Trust TrustOf(ClassificationRule rule, int line)
    {
        var lines = _inventory.Lines;
        if (_isLowestIndustry && LowestIndustry.IsBorrowedFromUngraded(_set, _inventory, line))
        {
            // That an ungraded industry counts as its lowest letter is itself assumed.
            return Trust.Assumed;
        }

        var isUngraded = lines.Grades.Text(line) == PerformanceGrade.Ungraded.Spell();
        return isUngraded && rule.Class == ControlClass.Strict
            ? Trusts.Weaker(rule.Rule.Ground.Trust, _set.Industries[lines.Industries.Text(line)].SchemeTrust)
            : rule.Rule.Ground.Trust;
    }

    private LineDecision Known(
        int line,
        AlertLevel level,
        ClassificationRule? rule,
        ClassificationRule? standing,
        bool isStandingLighter,
        DutyWeighing weighing,
        Trust trust,
        bool isUncovered
    )
    {
        var saving = _arithmetic.SavingOf(line, weighing.Least, weighing.Most);
        var missing = weighing.Missing.Concat(MissingBase(line, saving));
        return new LineDecision(
            line,
            level,
            Answer<ControlClass?>.Known(rule?.Class),
            rule,
            standing,
            isStandingLighter,
            weighing.Duties,
            saving,
            _assumed.Of(trust, line, isByOrder: false),
            isUncovered,
            [],
            [.. missing.Distinct(StringComparer.Ordinal)]
        );
    }

    private static LineDecision Uncontrolled(int line, AlertLevel level) =>
        new(
            line,
            level,
            Answer<ControlClass?>.Known(null),
            null,
            null,
            false,
            [],
            Saving.Nothing,
            Trust.Verified,
            true,
            [],
            []
        );

    private LineDecision Unknown(int line, AlertLevel level, ImmutableArray<string> missing) =>
        new(
            line,
            level,
            Answer<ControlClass?>.Unknown(missing),
            null,
            null,
            false,
            [],
            _arithmetic.SavingOf(line, ReductionShare.None, ReductionShare.All),
            Trust.Verified,
            false,
            missing,
            []
        );

    /// <summary>Which facts would give the emission that a saving lacks.</summary>
    private IEnumerable<string> MissingBase(int line, Saving saving)
    {
        var isWholePlant = _inventory.Lines.Processes.Text(line) == FactIds.WholePlant;
        var firm = _inventory.Lines.FirmOf(line);
        foreach (var pollutant in Pollutants.All.Where(pollutant => !saving.IsBaseKnown(pollutant)))
        {
            yield return !isWholePlant ? FactIds.Daily(pollutant)
            : _inventory.Enterprises.Yearly(pollutant).Grams[firm] == AmountColumn.Missing
                ? FactIds.Yearly(pollutant)
            : FactIds.OperatingDays;
        }
    }
}
