using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Plans;

/// <summary>The dimensions of one stage table (表的各维), and the rules' conditions put in terms of them.</summary>
internal sealed class AxisSet
{
    private static readonly int Classes = (int)ControlClasses.All.Max() + 1;

    private readonly FixedFacts _fixed;
    private readonly Dictionary<string, int> _byFact = new(StringComparer.Ordinal);
    private readonly Dictionary<NumberTest, int> _byTest = [];

    /// <summary>Finds the dimensions.</summary>
    /// <param name="facts">The catalogue.</param>
    /// <param name="conditions">Every condition that will be asked.</param>
    /// <param name="alsoApart">Further tests whose answers must be told apart, such as the process a measure is for.</param>
    /// <param name="fixedFacts">What is the same for every row of the table.</param>
    public AxisSet(
        FactCatalog facts,
        IEnumerable<Condition> conditions,
        IEnumerable<Condition> alsoApart,
        FixedFacts fixedFacts
    )
    {
        _fixed = fixedFacts;
        var axes = ImmutableArray.CreateBuilder<Axis>();
        var asked = conditions.SelectMany(ConditionFacts.Atoms).ToArray();
        var kinds = Array.ConvertAll(asked, Kind);
        var numbers = asked
            .Where((_, i) => kinds[i] is AtomKind.Fact or AtomKind.Derived)
            .OfType<NumberTest>()
            .Select(Bare)
            .Distinct()
            .Select(test => (Test: test, Kind: Kind(test), Facts: ConditionFacts.Of(test).ToArray()))
            .ToArray();
        int Tests(string fact, AtomKind kind) =>
            numbers.Count(test => test.Kind == kind && test.Facts.Contains(fact, StringComparer.Ordinal));

        Condition[] further = [.. alsoApart];
        foreach (
            var tests in asked
                .Where((_, i) => kinds[i] == AtomKind.Fact)
                .Concat(further.Where(atom => Kind(atom) == AtomKind.Fact))
                .GroupBy(FactOf, StringComparer.Ordinal)
        )
        {
            var derived = Tests(tests.Key, AtomKind.Derived);
            var axis = AxisFactory.Of(facts[tests.Key], [.. tests], fixedFacts.SeenAs(tests.Key), derived);
            _byFact.Add(tests.Key, axes.Count);
            axes.Add(axis);
            Count(Array.Exists(further, test => FactOf(test) == tests.Key) ? Asked(tests, derived) : axis);
        }

        Axis? Asked(IGrouping<string, Condition> tests, int derived)
        {
            Condition[] own = [.. tests.Except<Condition>(further, ReferenceEqualityComparer.Instance)];
            return own.Length == 0
                ? null
                : AxisFactory.Of(facts[tests.Key], own, fixedFacts.SeenAs(tests.Key), derived);
        }

        foreach (var (test, _, ofTest) in numbers.Where(test => test.Kind == AtomKind.Derived))
        {
            // Every cut of a fact, and the numbers below, between and above.
            var candidates = ofTest
                .Distinct(StringComparer.Ordinal)
                .Select(fact => 1 + (2 * (Tests(fact, AtomKind.Fact) + Tests(fact, AtomKind.Derived))))
                .Aggregate(1L, (product, count) => Math.Min(product * count, 1 << 20));
            var axis = Axis.OfTest(test, $"#{axes.Count}", (int)candidates, fixedFacts.Find);
            _byTest.Add(test, axes.Count);
            axes.Add(axis);
            Count(axis);
        }

        Axes = axes.ToImmutable();
    }

    /// <summary>The dimensions, the slowest first.</summary>
    public ImmutableArray<Axis> Axes { get; }

    /// <summary>How many combinations of values all facts that conditions ask for may have when every one is missing.</summary>
    public long Candidates { get; private set; } = 1;

    /// <summary>The dimension of a fact, or −1.</summary>
    public int IndexOf(string fact) => _byFact.GetValueOrDefault(fact, -1);

    /// <summary>Puts a condition in terms of the dimensions.</summary>
    public CellCondition Compile(Condition condition) =>
        condition switch
        {
            AllOf all => CellCondition.All([.. all.Parts.Select(Compile)]),
            AnyOf any => CellCondition.Any([.. any.Parts.Select(Compile)]),
            Negation not => CellCondition.Not(Compile(not.Part)),
            _ => Test(condition),
        };

    private void Count(Axis? axis) => Candidates = Math.Min(Candidates * (axis?.Candidates ?? 1), 1L << 20);

    private CellCondition Test(Condition atom)
    {
        switch (Kind(atom))
        {
            case AtomKind.Level:
                return CellCondition.ByLevel([
                    .. AlertLevels.All.Select(level => Ask(atom, FactValue.Of(level.Spell()))),
                ]);
            case AtomKind.Class:
                var byClass = new Truth[Classes];
                Array.Fill(byClass, Truth.Unknown);
                foreach (var value in ControlClasses.All)
                {
                    byClass[(int)value] = Ask(atom, FactValue.Of(value.Spell()));
                }

                return CellCondition.ByClass([.. byClass]);
            case AtomKind.Fixed:
                var truth = ConditionEvaluator.Evaluate(atom, id => _fixed.Find(id)!.Value);
                return CellCondition.ByLevel([truth, truth, truth]);
            case AtomKind.Derived:
                return CellCondition.OfAxis(
                    _byTest[Bare((NumberTest)atom)],
                    [Truth.Unknown, Truth.No, Truth.Yes]
                );
            default:
                var axis = _byFact[FactOf(atom)];
                return CellCondition.OfAxis(axis, Truths(atom, Axes[axis]));
        }
    }

    private ImmutableArray<Truth> Truths(Condition atom, Axis axis)
    {
        var truths = new Truth[axis.Count];
        Array.Fill(truths, Truth.Unknown);
        if (axis.IsNumber)
        {
            // Any number of a code answers as all of them do: take one from each interval.
            var cuts = axis.Cuts;
            for (var interval = 0; interval < axis.CodeOfInterval.Length; interval++)
            {
                truths[axis.CodeOfInterval[interval]] = Ask(
                    (NumberTest)atom,
                    interval,
                    (2 * cuts.IndexOf(ConstantOf((NumberTest)atom))) + 1
                );
            }

            return [.. truths];
        }

        foreach (var (text, code) in axis.Texts)
        {
            truths[code] = Ask(
                atom,
                atom is FlagTest ? FactValue.Of(text == "true") : FactValue.Of(_fixed.SeenAs(axis.Name)(text))
            );
        }

        return [.. truths];
    }

    /// <summary>The test wherever it stands.</summary>
    private static NumberTest Bare(NumberTest test) =>
        new(0, Bare(test.Left), test.Relation, Bare(test.Right));

    private static NumberTerm Bare(NumberTerm term)
    {
        var bare = term with { Column = 0 };
        return bare is ArithmeticTerm { Left: var left, Right: var right } sum
            ? sum with
            {
                Left = Bare(left),
                Right = Bare(right),
            }
            : bare;
    }

    private static Truth Ask(Condition atom, FactValue value) =>
        ConditionEvaluator.Evaluate(atom, _ => value);

    private static Truth Ask(NumberTest test, double number, double cut) =>
        (
            test.Left is FactTerm
                ? ConditionEvaluator.Holds(number, test.Relation, cut)
                : ConditionEvaluator.Holds(cut, test.Relation, number)
        )
            ? Truth.Yes
            : Truth.No;

    private static double ConstantOf(NumberTest test) =>
        test.Right is ConstantTerm right ? right.Value : ((ConstantTerm)test.Left).Value;

    private static string FactOf(Condition atom) =>
        atom is NumberTest { Left: ConstantTerm, Right: FactTerm right }
            ? right.Fact
            : ConditionFacts.Of(atom).First();

    private static bool IsDirect(Condition atom) =>
        atom switch
        {
            NumberTest { Left: FactTerm, Right: ConstantTerm } => true,
            NumberTest { Left: ConstantTerm, Right: FactTerm } => true,
            NumberTest => false,
            _ => true,
        };

    private AtomKind Kind(Condition atom)
    {
        string[] facts = atom switch
        {
            TextTest text => [text.Fact],
            FlagTest flag => [flag.Fact],
            _ => [.. ConditionFacts.Of(atom).Distinct(StringComparer.Ordinal)],
        };
        return facts switch
        {
            [FactIds.Level] => AtomKind.Level,
            [FactIds.ControlClass] => AtomKind.Class,
            _ when Array.TrueForAll(facts, id => _fixed.Find(id) is not null) => AtomKind.Fixed,
            _ when IsDirect(atom) => AtomKind.Fact,
            _ => AtomKind.Derived,
        };
    }

    private enum AtomKind
    {
        Fact = 1,
        Derived = 2,
        Level = 3,
        Class = 4,
        Fixed = 5,
    }
}
