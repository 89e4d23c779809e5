using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>The second stage of one industry (第二阶段,按行业): from the stance and the facts its rules ask for to the plan.</summary>
/// <remarks>Industries with the same rules share one. Plans of cells are immutable; plans of rows with missing facts are added under a lock.</remarks>
internal sealed class IndustryTable
{
    private readonly StanceTable _stances;
    private readonly double _elapsedHours;
    private readonly ImmutableArray<CellCondition> _conditions;
    private readonly RuleChoice _choice;
    private readonly ushort[][] _choices;
    private readonly ProcessAxis _processes;
    private readonly Dictionary<(Verdict Verdict, string Process, byte Stop), LevelPlan> _levels = [];
    private (
        Verdict? Verdict,
        string Process,
        ImmutableArray<ShareTerm> Own,
        ImmutableArray<ShareTerm> Standing
    ) _last;
    private readonly Dictionary<string, LevelPlan> _unknown = new(StringComparer.Ordinal);

    /// <summary>Works the table out.</summary>
    /// <param name="stances">The first stage.</param>
    /// <param name="axes">The dimensions, of <see cref="AxesOf"/>.</param>
    /// <param name="rules">The rules in force that can match a line of the industry, in order.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    /// <param name="book">Where plans are kept.</param>
    /// <param name="orders">What orders ask at the moment; a line of any industry may be among those they mean.</param>
    /// <param name="otherCandidates">How many combinations orders may add to a row's missing facts.</param>
    public IndustryTable(
        StanceTable stances,
        AxisSet axes,
        ImmutableArray<Rule> rules,
        double elapsedHours,
        PlanBook book,
        ImmutableArray<OrderRule> orders,
        long otherCandidates
    )
    {
        _stances = stances;
        _elapsedHours = elapsedHours;
        Axes = axes;
        Stops = new StopOutcomes(
            rules
                .SelectMany(rule => rule.MeasuresAfter(_elapsedHours))
                .Concat(stances.Rules.SelectMany(rule => rule.Rule.MeasuresAfter(_elapsedHours)))
                .Concat(orders.SelectMany(order => order.Rule.Measures))
                .OfType<LineStop>()
                .Select(stop => stop.Share)
        );
        Grid = new Grid(Axes.Axes);
        _conditions = [.. rules.Select(rule => Axes.Compile(rule.Condition))];
        _choice = new RuleChoice(rules);
        _choices = Grid.Fill(Choose, TableLanes.Count, otherCandidates);
        _processes = new ProcessAxis(Axes, Grid);
        var kinds = CellKinds.Of([_processes.ToCells(), .. _choices], Grid.Size);
        Plans = Assemble(kinds.Examples, book);
        Cells = Array.ConvertAll(kinds.OfCell, kind => kind * KindStride);
    }

    /// <summary>The dimensions.</summary>
    public AxisSet Axes { get; }

    /// <summary>How the cells are laid out.</summary>
    public Grid Grid { get; }

    /// <summary>How shares of whole lines end.</summary>
    public StopOutcomes Stops { get; }

    /// <summary>Where the plans of each cell's kind begin. Shape [cells].</summary>
    public int[] Cells { get; }

    /// <summary>The plan of each kind of cell, 0 where rows must be worked out one by one. Shape [kinds][stop outcomes][stances].</summary>
    public int[] Plans { get; }

    /// <summary>How far apart the plans of neighbouring stop outcomes lie.</summary>
    public int StopStride => _stances.Stances.Count;

    private int KindStride => Stops.Count * StopStride;

    /// <summary>The dimensions of an industry's table.</summary>
    /// <param name="facts">The catalogue.</param>
    /// <param name="rules">The rules in force that can match a line of the industry, in order.</param>
    /// <param name="fixedFacts">The industry and the hours elapsed.</param>
    public static AxisSet AxesOf(FactCatalog facts, ImmutableArray<Rule> rules, FixedFacts fixedFacts) =>
        new(
            facts,
            rules.Select(rule => rule.Condition),
            rules
                .SelectMany(rule => rule.MeasuresAfter(fixedFacts.ElapsedHours))
                .Select(measure => measure.Process)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(process => new TextTest(1, FactIds.Process, [process], true)),
            fixedFacts
        );

    /// <summary>What the rules say of a complete row.</summary>
    /// <param name="stance">Its stance.</param>
    /// <param name="cell">Its cell.</param>
    /// <param name="level">The level's place.</param>
    public Verdict VerdictOf(Stance stance, int cell, int level)
    {
        var asked = stance.AskedAt(level);
        var rules =
            asked is not null && DutyAssignment.IsByIndustry(asked.Class)
                ? _choice.Choices[_choices[TableLanes.Of(asked.Class, level)][cell]]
                : [];
        return new Verdict(stance.Classes[level], stance.Standings[level], rules);
    }

    /// <summary>Which of the rules that match, by place, count.</summary>
    public IEnumerable<Rule> Chosen(IReadOnlyCollection<int> matches)
    {
        Span<bool> all = stackalloc bool[_conditions.Length];
        all.Clear();
        foreach (var place in matches)
        {
            all[place] = true;
        }

        lock (_levels)
        {
            return _choice.Choices[_choice.Of(all)];
        }
    }

    /// <summary>The plan of a level from what the rules say of it.</summary>
    public LevelPlan PlanOf(Answer<Verdict> answer, string process, byte stop)
    {
        if (!answer.IsKnown)
        {
            return UnknownPlan(answer);
        }

        var verdict = answer.Value;
        // Lines that differ in what their measures do not ask share a plan.
        var key = (
            verdict,
            VerdictMeasures.HaveProcess(verdict, _elapsedHours) ? process : string.Empty,
            VerdictMeasures.StopLines(verdict, _elapsedHours) ? stop : StopOutcomes.Single
        );
        lock (_levels)
        {
            if (!_levels.TryGetValue(key, out var plan))
            {
                plan = Make(verdict, process, stop);
                _levels.Add(key, plan);
            }

            return plan;
        }
    }

    private LevelPlan UnknownPlan(Answer<Verdict> answer)
    {
        var key = string.Join(';', answer.Missing);
        lock (_levels)
        {
            if (!_unknown.TryGetValue(key, out var plan))
            {
                plan = new LevelPlan(answer, [], default, Stops, StopOutcomes.Single);
                _unknown.Add(key, plan);
            }

            return plan;
        }
    }

    private LevelPlan Make(Verdict verdict, string process, byte stop)
    {
        // Plans of one verdict come one after another, a stop outcome each.
        if (!ReferenceEquals(_last.Verdict, verdict) || _last.Process != process)
        {
            _last = (
                verdict,
                process,
                Terms(verdict.Class, verdict, process).Terms,
                StandingTerms(verdict, process)
            );
        }

        return new LevelPlan(Answer<Verdict>.Known(verdict), _last.Own, _last.Standing, Stops, stop);
    }

    /// <summary>The measures of the standing where an easing is weighed against it, else <c>default</c>.</summary>
    private ImmutableArray<ShareTerm> StandingTerms(Verdict verdict, string process)
    {
        if (verdict.IsReplaced || verdict.Class is not { IsEasing: true } || verdict.Standing is null)
        {
            return default;
        }

        var (standing, hasDuties) = Terms(verdict.Standing, verdict, process);
        // Where nothing is known of what the standing asks, the easing's own bound holds.
        var isWeighed = hasDuties || !DutyAssignment.IsByIndustry(verdict.Standing.Class);
        return isWeighed ? standing : default;
    }

    private (ImmutableArray<ShareTerm> Terms, bool HasDuties) Terms(
        ClassificationRule? rule,
        Verdict verdict,
        string process
    )
    {
        var terms = ImmutableArray.CreateBuilder<ShareTerm>();
        var hasDuties = false;
        foreach (var (of, measure) in VerdictMeasures.Of(rule, verdict, process, _elapsedHours))
        {
            hasDuties |= !verdict.IsOrdered(of);
            if (ShareTerm.Of(measure) is { } term)
            {
                terms.Add(term);
            }
        }

        return (terms.ToImmutable(), hasDuties);
    }

    private int[] Assemble(int[] examples, PlanBook book)
    {
        var stances = _stances.Stances;
        var plans = new int[checked(examples.Length * KindStride)];
        // Many stances have the same rules at a level.
        var known = new List<(ClassificationRule? Class, ClassificationRule? Standing, LevelPlan?[] Plans)>[
            AlertLevels.All.Count
        ];
        for (var level = 0; level < known.Length; level++)
        {
            known[level] = [];
        }

        for (var stance = 1; stance < stances.Count; stance++)
        {
            var (yellow, orange, red) = (PlansOf(0), PlansOf(1), PlansOf(2));
            for (var kind = 0; kind < examples.Length; kind++)
            {
                var (number, last) = (0, -1);
                for (var stop = 0; stop < Stops.Count; stop++)
                {
                    var place = (kind * Stops.Count) + stop;
                    if (
                        yellow[place] is not { } first
                        || orange[place] is not { } second
                        || red[place] is not { } third
                    )
                    {
                        break; // The cell leaves the answer open, however whole lines stop.
                    }

                    // Most measures do not ask how they do.
                    if (
                        last < 0
                        || !ReferenceEquals(first, yellow[last])
                        || !ReferenceEquals(second, orange[last])
                        || !ReferenceEquals(third, red[last])
                    )
                    {
                        number = book.Add(first, second, third);
                    }

                    last = place;
                    plans[(kind * KindStride) + (stop * StopStride) + stance] = number;
                }
            }

            LevelPlan?[] PlansOf(int level)
            {
                var (deciding, standing) = (stances[stance].Classes[level], stances[stance].Standings[level]);
                foreach (var (knownClass, knownStanding, knownPlans) in known[level])
                {
                    if (ReferenceEquals(knownClass, deciding) && ReferenceEquals(knownStanding, standing))
                    {
                        return knownPlans;
                    }
                }

                var made = PlansAt(stances[stance], level, examples);
                known[level].Add((deciding, standing, made));
                return made;
            }
        }

        return plans;
    }

    /// <summary>The plans of a stance at a level; <c>null</c> where the cell leaves the answer open. Shape [kinds × stop outcomes].</summary>
    private LevelPlan?[] PlansAt(Stance stance, int level, int[] examples)
    {
        var choices = ChoicesAt(stance, level);
        var plans = new LevelPlan?[examples.Length * Stops.Count];
        var known = new Dictionary<(ushort Choice, int Process), int>();
        for (var kind = 0; kind < examples.Length; kind++)
        {
            var cell = examples[kind];
            if (choices is not null && choices[cell] == Grid.Undecided)
            {
                continue;
            }

            var own = plans.AsSpan(kind * Stops.Count, Stops.Count);
            var key = (choices?[cell] ?? 0, _processes.CodeOf(cell));
            if (known.TryGetValue(key, out var same))
            {
                plans.AsSpan(same * Stops.Count, Stops.Count).CopyTo(own);
                continue;
            }

            known.Add(key, kind);
            var answer = Answer<Verdict>.Known(VerdictOf(stance, cell, level));
            var process = _processes.NameOf(cell);
            own.Fill(PlanOf(answer, process, StopOutcomes.Single));
            if (!VerdictMeasures.StopLines(answer.Value, _elapsedHours))
            {
                continue;
            }

            for (var stop = 1; stop < own.Length; stop++)
            {
                own[stop] = PlanOf(answer, process, (byte)stop);
            }
        }

        return plans;
    }

    /// <summary>The choices of the class asked; <c>null</c> where the industry's rules are not asked.</summary>
    private ushort[]? ChoicesAt(Stance stance, int level) =>
        stance.AskedAt(level) is { } asked && DutyAssignment.IsByIndustry(asked.Class)
            ? _choices[TableLanes.Of(asked.Class, level)]
            : null;

    private uint Choose(ReadOnlySpan<byte> codes, uint open, Span<int> held)
    {
        Span<uint> yes = stackalloc uint[_conditions.Length];
        for (var i = 0; i < yes.Length && open != 0; i++)
        {
            (yes[i], var no) = _conditions[i].Lanes(codes);
            open &= yes[i] | no;
        }

        Span<bool> matches = stackalloc bool[yes.Length];
        for (var lane = 0; lane < held.Length; lane++)
        {
            if ((open & (1u << lane)) == 0)
            {
                continue;
            }

            for (var i = 0; i < yes.Length; i++)
            {
                matches[i] = (yes[i] & (1u << lane)) != 0;
            }

            held[lane] = _choice.Of(matches);
        }

        return open;
    }
}
