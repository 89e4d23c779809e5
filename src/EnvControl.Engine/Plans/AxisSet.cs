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
    private readonly Dictionary<Condition, int> _byTest = [];

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
        var byFact = new Dictionary<string, List<Condition>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var atom in conditions.SelectMany(ConditionFacts.Atoms).Concat(alsoApart))
        {
            if (Kind(atom) is not AtomKind.Fact)
            {
                continue;
            }

            var fact = FactOf(atom);
            if (!byFact.TryGetValue(fact, out var tests))
            {
                byFact.Add(fact, tests = []);
                order.Add(fact);
            }

            tests.Add(atom);
        }

        foreach (var fact in order)
        {
            _byFact.Add(fact, axes.Count);
            axes.Add(AxisFactory.Of(facts[fact], byFact[fact], fixedFacts.SeenAs(fact)));
        }

        foreach (var test in conditions.SelectMany(ConditionFacts.Atoms).OfType<NumberTest>())
        {
            if (Kind(test) is AtomKind.Derived && _byTest.TryAdd(test, axes.Count))
            {
                axes.Add(Axis.OfTest(test, $"#{axes.Count}", fixedFacts.Find));
            }
        }

        Axes = axes.ToImmutable();
    }

    /// <summary>The dimensions, the slowest first.</summary>
    public ImmutableArray<Axis> Axes { get; }

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
                return CellCondition.OfAxis(_byTest[atom], [Truth.Unknown, Truth.No, Truth.Yes]);
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
        var facts = ConditionFacts.Of(atom).Distinct(StringComparer.Ordinal).ToArray();
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
        Fact,
        Derived,
        Level,
        Class,
        Fixed,
    }
}
