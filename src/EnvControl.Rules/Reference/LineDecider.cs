using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.Reductions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Reference;

/// <summary>Turns what the rules say of a line into what it must do and saves (单条生产线决策).</summary>
internal sealed class LineDecider
{
    private readonly RuleSet _set;
    private readonly RuleMatcher _matcher;
    private readonly EmergencyReductionInventory _inventory;
    private readonly DecisionRequest _request;
    private readonly OverlayBook _lists;
    private readonly FactReader _facts;
    private readonly VerdictReader _verdicts;
    private readonly MeasureArithmetic _arithmetic;

    public LineDecider(
        RuleSet set,
        RuleMatcher matcher,
        EmergencyReductionInventory inventory,
        DecisionRequest request
    )
    {
        _set = set;
        _matcher = matcher;
        _inventory = inventory;
        _request = request;
        _lists = set.Overlays.With(inventory.Overlays);
        _facts = new FactReader(set.Facts, inventory, _lists, request.On);
        _verdicts = new VerdictReader(set, matcher);
        _arithmetic = new MeasureArithmetic(new PlantLines(inventory, _lists, request.On));
    }

    /// <summary>Decides one line at one level.</summary>
    public LineDecision Decide(int line, AlertLevel level)
    {
        var row = _facts.Read(line, level, _request.ElapsedHours);
        var answer = _verdicts.Read(row);
        if (!answer.IsKnown)
        {
            return Unknown(line, level, answer.Missing);
        }

        var verdict = answer.Value;
        if (verdict.Class < 0)
        {
            return Uncontrolled(line, level);
        }

        var rule = _matcher.Classification[verdict.Class];
        return rule.IsEasing
            ? Eased(line, level, row, verdict, rule)
            : Plain(line, level, row, verdict, rule);
    }

    private LineDecision Plain(
        int line,
        AlertLevel level,
        FactRow row,
        Verdict verdict,
        ClassificationRule rule
    )
    {
        var weighing = Weigh(line, row, rule, verdict);
        var isUncovered = IsByIndustry(rule.Class) && weighing.Duties.IsEmpty;
        return Known(
            line,
            level,
            rule,
            null,
            false,
            weighing,
            Trusts.Weaker(TrustOf(rule, row), weighing.Trust),
            isUncovered
        );
    }

    private LineDecision Eased(
        int line,
        AlertLevel level,
        FactRow row,
        Verdict verdict,
        ClassificationRule rule
    )
    {
        var easing = Weigh(line, row, rule, verdict);
        var easingTrust = Trusts.Weaker(rule.Rule.Ground.Trust, easing.Trust);
        if (verdict.Standing < 0)
        {
            return Known(line, level, rule, null, false, easing, easingTrust, false);
        }

        var standingRule = _matcher.Classification[verdict.Standing];
        var standing = Weigh(line, row, standingRule, verdict);
        if (IsByIndustry(standingRule.Class) && standing.Duties.IsEmpty)
        {
            // Nothing is known of what the standing asks: the easing's own bound holds and the line is listed as uncovered.
            return Known(line, level, rule, standingRule, false, easing, easingTrust, true);
        }

        var bothTrust = Trusts.Weaker(easingTrust, Trusts.Weaker(TrustOf(standingRule, row), standing.Trust));
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
    private DutyWeighing Weigh(int line, FactRow row, ClassificationRule rule, Verdict verdict)
    {
        var own = rule
            .Rule.MeasuresAfter(_request.ElapsedHours)
            .Select(measure => DutyOf(Resolve(measure, line), rule.Rule, line));
        var byIndustry = IsByIndustry(rule.Class)
            ? verdict
                .Rules.Select(i => _matcher.RulesOf(row[FactIds.Industry].Text)[i])
                .SelectMany(r =>
                    r.MeasuresAfter(_request.ElapsedHours)
                        .Where(measure =>
                            measure.Process is null || measure.Process == row[FactIds.Process].Text
                        )
                        .Select(measure => DutyOf(measure, r, line))
                )
            : [];
        return DutyWeighing.Of(own.Concat(byIndustry));
    }

    private Duty DutyOf(Measure measure, Rule rule, int line) =>
        new(measure, rule, _arithmetic.EffectOf(measure, line), false);

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
    private Trust TrustOf(ClassificationRule rule, FactRow row)
    {
        var isUngraded = row[FactIds.Grade].ToString() == PerformanceGrade.Ungraded.Spell();
        return isUngraded && rule.Class == ControlClass.Strict
            ? Trusts.Weaker(rule.Rule.Ground.Trust, _set.Industries[row[FactIds.Industry].Text].SchemeTrust)
            : rule.Rule.Ground.Trust;
    }

    private LineDecision Known(
        int line,
        AlertLevel level,
        ClassificationRule rule,
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
            Answer<ControlClass?>.Known(rule.Class),
            rule,
            standing,
            isStandingLighter,
            weighing.Duties,
            saving,
            trust,
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

    private static bool IsByIndustry(ControlClass value) =>
        value is ControlClass.Prescribed or ControlClass.Strict or ControlClass.General;
}
