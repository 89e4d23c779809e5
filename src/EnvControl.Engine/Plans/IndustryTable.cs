using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>The second stage of one industry (第二阶段,按行业): from the stance and the facts its rules ask for to the plan.</summary>
/// <remarks>Industries with the same rules share one. Plans of cells are immutable; plans of rows with missing facts are added under a lock.</remarks>
internal sealed class IndustryTable
{
    private static readonly ImmutableArray<ControlClass> Asked =
    [
        .. ControlClasses.All.Where(DutyAssignment.IsByIndustry),
    ];

    private readonly StanceTable _stances;
    private readonly double _elapsedHours;
    private readonly ImmutableArray<CellCondition> _conditions;
    private readonly RuleChoice _choice;
    private readonly ushort[][] _choices;
    private readonly int _process;
    private readonly string[] _processOfCode;
    private readonly Dictionary<(int Level, Verdict Verdict, string Process, byte Stop), LevelPlan> _levels =
    [];
    private readonly Dictionary<string, LevelPlan> _unknown = new(StringComparer.Ordinal);

    /// <summary>Works the table out.</summary>
    /// <param name="stances">The first stage.</param>
    /// <param name="facts">The catalogue.</param>
    /// <param name="rules">The rules in force that can match a line of the industry, in order.</param>
    /// <param name="fixedFacts">The industry and the hours elapsed.</param>
    /// <param name="book">Where plans are kept.</param>
    /// <param name="orders">What orders ask at the moment; a line of any industry may be among those they mean.</param>
    /// <param name="otherCandidates">How many combinations orders may add to a row's missing facts.</param>
    public IndustryTable(
        StanceTable stances,
        FactCatalog facts,
        ImmutableArray<Rule> rules,
        FixedFacts fixedFacts,
        PlanBook book,
        ImmutableArray<OrderRule> orders,
        long otherCandidates
    )
    {
        _stances = stances;
        _elapsedHours = fixedFacts.ElapsedHours;
        var measures = rules.SelectMany(rule => rule.MeasuresAfter(_elapsedHours)).ToArray();
        Axes = new AxisSet(
            facts,
            rules.Select(rule => rule.Condition),
            measures
                .Select(measure => measure.Process)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(process => new TextTest(1, FactIds.Process, [process], true)),
            fixedFacts
        );
        Stops = new StopOutcomes(
            measures
                .Concat(stances.Rules.SelectMany(rule => rule.Rule.MeasuresAfter(_elapsedHours)))
                .Concat(orders.SelectMany(order => order.Rule.Measures))
                .OfType<LineStop>()
                .Select(stop => stop.Share)
        );
        Grid = new Grid(Axes.Axes);
        _conditions = [.. rules.Select(rule => Axes.Compile(rule.Condition))];
        _choice = new RuleChoice(rules);
        _choices =
        [
            .. Asked.SelectMany(asked =>
                Enumerable
                    .Range(0, AlertLevels.All.Count)
                    .Select(level => Grid.Fill(codes => Choose(codes, level, asked), otherCandidates))
            ),
        ];
        _process = Axes.IndexOf(FactIds.Process);
        _processOfCode = _process < 0 ? [] : Processes(Axes.Axes[_process]);
        var kinds = CellKinds.Of(_choices, Grid.Size, ProcessAt);
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

    /// <summary>What the rules say of a complete row.</summary>
    /// <param name="stance">Its stance.</param>
    /// <param name="cell">Its cell.</param>
    /// <param name="level">The level's place.</param>
    public Verdict VerdictOf(Stance stance, int cell, int level)
    {
        var asked = stance.AskedAt(level);
        var rules =
            asked is not null && DutyAssignment.IsByIndustry(asked.Class)
                ? _choice.Choices[_choices[ChoicesOf(asked.Class, level)][cell]]
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
    public LevelPlan PlanOf(int level, Answer<Verdict> answer, string process, byte stop)
    {
        if (!answer.IsKnown)
        {
            return UnknownPlan(answer);
        }

        var verdict = answer.Value;
        // Lines that differ in what their measures do not ask share a plan.
        var key = (
            level,
            verdict,
            verdict.AllRules.Any(HasProcess) ? process : string.Empty,
            verdict.AllRules.Any(StopsLines) ? stop : StopOutcomes.Single
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
        var (own, _) = Terms(verdict.Class, verdict, process);
        if (verdict.IsReplaced || verdict.Class is not { IsEasing: true } || verdict.Standing is null)
        {
            return new LevelPlan(Answer<Verdict>.Known(verdict), own, default, Stops, stop);
        }

        var (standing, hasDuties) = Terms(verdict.Standing, verdict, process);
        // Where nothing is known of what the standing asks, the easing's own bound holds.
        var isWeighed = hasDuties || !DutyAssignment.IsByIndustry(verdict.Standing.Class);
        return new LevelPlan(
            Answer<Verdict>.Known(verdict),
            own,
            isWeighed ? standing : default,
            Stops,
            stop
        );
    }

    /// <summary>The measures of a class: its own, those of the industry's rules that count, and those of orders.</summary>
    /// <param name="rule">The classification rule; <c>null</c> for none.</param>
    /// <param name="verdict">What the rules say.</param>
    /// <param name="process">The line's process.</param>
    public IEnumerable<(Rule Rule, Measure Measure)> MeasuresOf(
        ClassificationRule? rule,
        Verdict verdict,
        string process
    )
    {
        var ordered = verdict.Orders.SelectMany(order =>
            order
                .Rule.Measures.Where(measure => measure.Process is null || measure.Process == process)
                .Select(measure => (order.Rule, measure))
        );
        if (verdict.IsReplaced || verdict.Class is null)
        {
            return ordered;
        }

        if (rule is null)
        {
            return [];
        }

        var own = rule.Rule.MeasuresAfter(_elapsedHours).Select(measure => (rule.Rule, measure));
        return (
            DutyAssignment.IsByIndustry(rule.Class)
                ? own.Concat(
                    verdict.Rules.SelectMany(r =>
                        r.MeasuresAfter(_elapsedHours)
                            .Where(measure => measure.Process is null || measure.Process == process)
                            .Select(measure => (r, measure))
                    )
                )
                : own
        ).Concat(ordered);
    }

    private (ImmutableArray<ShareTerm> Terms, bool HasDuties) Terms(
        ClassificationRule? rule,
        Verdict verdict,
        string process
    )
    {
        var all = MeasuresOf(rule, verdict, process).ToArray();
        return (
            [.. all.Select(pair => ShareTerm.Of(pair.Measure)).OfType<ShareTerm>()],
            Array.Exists(all, pair => !verdict.IsOrdered(pair.Rule))
        );
    }

    private int[] Assemble(int[] examples, PlanBook book)
    {
        var stances = _stances.Stances;
        var plans = new int[checked(examples.Length * KindStride)];
        for (var stance = 1; stance < stances.Count; stance++)
        {
            var choices = Enumerable
                .Range(0, AlertLevels.All.Count)
                .Select(level => ChoicesAt(stances[stance], level))
                .ToArray();
            for (var kind = 0; kind < examples.Length; kind++)
            {
                if (Array.Exists(choices, all => all is not null && all[examples[kind]] == Grid.Undecided))
                {
                    continue;
                }

                for (var stop = 0; stop < Stops.Count; stop++)
                {
                    plans[(kind * KindStride) + (stop * StopStride) + stance] = book.Add(
                        PlanAt(stances[stance], examples[kind], (byte)stop)
                    );
                }
            }
        }

        return plans;
    }

    private int ProcessAt(int cell) =>
        _process < 0 ? 0 : cell / Grid.Strides[_process] % Axes.Axes[_process].Count;

    private Plan PlanAt(Stance stance, int cell, byte stop) =>
        new([
            .. Enumerable
                .Range(0, AlertLevels.All.Count)
                .Select(level =>
                    PlanOf(
                        level,
                        Answer<Verdict>.Known(VerdictOf(stance, cell, level)),
                        _process < 0 ? string.Empty : _processOfCode[ProcessAt(cell)],
                        stop
                    )
                ),
        ]);

    /// <summary>The choices of the class asked; <c>null</c> where the industry's rules are not asked.</summary>
    private ushort[]? ChoicesAt(Stance stance, int level) =>
        stance.AskedAt(level) is { } asked && DutyAssignment.IsByIndustry(asked.Class)
            ? _choices[ChoicesOf(asked.Class, level)]
            : null;

    private static int ChoicesOf(ControlClass asked, int level) =>
        (Asked.IndexOf(asked) * AlertLevels.All.Count) + level;

    private int Choose(ReadOnlySpan<byte> codes, int level, ControlClass standing)
    {
        Span<bool> matches = stackalloc bool[_conditions.Length];
        for (var i = 0; i < matches.Length; i++)
        {
            switch (_conditions[i].Evaluate(codes, level, standing))
            {
                case Truth.Unknown:
                    return -1;
                case Truth.Yes:
                    matches[i] = true;
                    break;
                default:
                    matches[i] = false;
                    break;
            }
        }

        return _choice.Of(matches);
    }

    private static string[] Processes(Axis axis)
    {
        var names = new string[axis.Count];
        Array.Fill(names, string.Empty);
        foreach (var (text, code) in axis.Texts)
        {
            names[code] = text;
        }

        return names;
    }

    private bool HasProcess(Rule rule) =>
        rule.MeasuresAfter(_elapsedHours).Any(measure => measure.Process is not null);

    private bool StopsLines(Rule rule) =>
        rule.MeasuresAfter(_elapsedHours).Any(measure => measure is LineStop);
}
