using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Plans;
using EnvControl.Engine.Reductions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Deltas;

/// <summary>Finds the lines on which a rule's share bears (假定比例的影响范围) and sums up those it bears on in the same way.</summary>
internal sealed class ShareGrouping(BaseState state, string rule, Predicate<Measure> isMeant)
{
    private readonly CityColumns _city = state.Evaluation.City;
    private readonly Dictionary<ShareGroup, ShareSum> _groups = [];
    private readonly List<(int Position, Plan Plan)> _single = [];

    /// <summary>Makes the option.</summary>
    /// <exception cref="KeyNotFoundException">No rule is called so.</exception>
    public ShareOption Make()
    {
        var set = _city.Rules.Set;
        if (
            !set.Classification.Select(known => known.Rule).Concat(set.Rules).Any(known => known.Name == rule)
        )
        {
            throw new KeyNotFoundException($"No rule is called '{rule}'.");
        }

        var touches = new Dictionary<(int Plan, string Process), bool>();
        for (var position = 0; position < _city.Count; position++)
        {
            var number = state.Decisions.Plans[position];
            var plan = state.Evaluation.Plans[number];
            var process = ProcessAt(position);
            if (!touches.TryGetValue((number, process), out var isTouched))
            {
                isTouched = plan.Levels.Any(level => Measures(position, level).Any(IsSupposed));
                touches.Add((number, process), isTouched);
            }

            if (isTouched)
            {
                Add(position, plan);
            }
        }

        return new ShareOption(
            state,
            [.. _groups.Select(pair => (pair.Key, pair.Value))],
            [.. _single],
            Replan
        );
    }

    private string ProcessAt(int position) => _city.Inventory.Lines.Processes.Text(_city.LineAt[position]);

    private bool IsSupposed((Rule Rule, Measure Measure) pair) =>
        pair.Rule.Name == rule && MeasureShares.Of(pair.Measure) is not null && isMeant(pair.Measure);

    private IEnumerable<(Rule Rule, Measure Measure)> Measures(int position, LevelPlan plan) =>
        plan.Verdict.IsKnown
            ? MeasuresOf(position, plan.Verdict.Value.Class, plan)
                .Concat(MeasuresOf(position, plan.Verdict.Value.Standing, plan))
            : [];

    private IEnumerable<(Rule Rule, Measure Measure)> MeasuresOf(
        int position,
        ClassificationRule? asked,
        LevelPlan plan
    ) => _city.SegmentOf(position).Table.MeasuresOf(asked, plan.Verdict.Value, ProcessAt(position));

    private unsafe void Add(int position, Plan plan)
    {
        var record = _city.RecordAt[position];
        var isOdd =
            (_city.Flags.Start[position] & Plan.OddBase) != 0
            || (record is not null && plan.Levels.Any(level => level.IsOfRecord));
        var groups = isOdd ? null : Groups(position, plan);
        if (groups is null)
        {
            _single.Add((position, plan));
            return;
        }

        var bases = _city.Bases.Start + ((nint)Pollutants.Count * position);
        foreach (var group in groups)
        {
            if (!_groups.TryGetValue(group, out var sum))
            {
                sum = new ShareSum();
                _groups.Add(group, sum);
            }

            sum.Positions.Add(position);
            var isEmitting = false;
            for (var pollutant = 0; pollutant < Pollutants.Count; pollutant++)
            {
                sum.Bases[pollutant] += (long)bases[pollutant];
                isEmitting |= bases[pollutant] > 0;
            }

            sum.Emitting += isEmitting ? 1 : 0;
        }
    }

    /// <summary>The groups of a line at the levels on which the share bears; <c>null</c> when it must be worked out by itself.</summary>
    private List<ShareGroup>? Groups(int position, Plan plan)
    {
        var record = _city.RecordAt[position] ?? LineRecord.Empty;
        var groups = new List<ShareGroup>();
        for (var level = 0; level < plan.Levels.Length; level++)
        {
            var own = plan.Levels[level];
            if (!Measures(position, own).Any(IsSupposed))
            {
                continue;
            }

            var verdict = own.Verdict.Value;
            if (
                !TrySide(MeasuresOf(position, verdict.Class, own), own, out var deciding)
                || !TrySide(
                    own.IsWeighed ? MeasuresOf(position, verdict.Standing, own) : [],
                    own,
                    out var standing
                )
            )
            {
                return null;
            }

            groups.Add(
                new ShareGroup(
                    level,
                    own.Bounds,
                    deciding,
                    own.IsWeighed ? standing : null,
                    (record.Siblings, record.SurelyBefore, record.MaybeBefore)
                )
            );
        }

        return groups;
    }

    private bool TrySide(
        IEnumerable<(Rule Rule, Measure Measure)> measures,
        LevelPlan plan,
        out ShareSide side
    )
    {
        var others = ImmutableArray.CreateBuilder<ShareTerm>();
        var (hasShare, hasStop) = (false, false);
        side = default;
        foreach (var pair in measures)
        {
            if (ShareTerm.Of(pair.Measure) is not { } term)
            {
                continue;
            }

            if (!IsSupposed(pair))
            {
                others.Add(term);
                continue;
            }

            hasShare |= term.Form == ShareForm.Fixed;
            hasStop |= term.Form == ShareForm.WholeLines;
            if (term.Form is not (ShareForm.Fixed or ShareForm.WholeLines))
            {
                return false;
            }
        }

        side = new ShareSide(plan.BoundsOf(others.ToImmutable()), hasShare, hasStop);
        return true;
    }

    /// <summary>The plan of one line with another share.</summary>
    private Plan Replan(int position, Plan plan, int share)
    {
        var record = _city.RecordAt[position] ?? LineRecord.Empty;
        return new Plan([
            .. plan.Levels.Select(level =>
            {
                if (!Measures(position, level).Any(IsSupposed))
                {
                    return level;
                }

                var verdict = level.Verdict.Value;
                ImmutableArray<ShareTerm> Terms(ClassificationRule? asked) =>
                    [
                        .. MeasuresOf(position, asked, level)
                            .Select(pair =>
                                ShareTerm.Of(
                                    IsSupposed(pair)
                                        ? MeasureShares.With(pair.Measure, Permille.Of(share))
                                        : pair.Measure
                                )
                            )
                            .OfType<ShareTerm>(),
                    ];
                var own = Terms(verdict.Class);
                var standing = level.IsWeighed ? Terms(verdict.Standing) : default;
                var stops = new StopOutcomes(
                    own.Concat(standing.IsDefault ? [] : standing)
                        .Where(term => term.Form == ShareForm.WholeLines)
                        .Select(term => Permille.Of(term.Parts / ShareBounds.Thousandth))
                );
                return new LevelPlan(
                    Answer<Verdict>.Known(verdict),
                    own,
                    standing,
                    stops,
                    stops.CodeOf(record.Siblings, record.SurelyBefore, record.MaybeBefore)
                );
            }),
        ]);
    }
}
