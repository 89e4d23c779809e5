using BenchmarkDotNet.Attributes;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Deltas;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Reductions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Tests.Deltas;

namespace EnvControl.Benchmarks;

/// <summary>10,000 scenarios over the full sample city: half change the grades of one to five firms, half the share of one rule.</summary>
/// <remarks>Scenarios of each kind are held to full runs of the changed city first, bit for bit; the tests of deltas do so with a hundred thousand.</remarks>
public class DeltaBenchmarks
{
    private const int Scenarios = 10_000;
    private const int Compared = 25;

    private readonly FactChange[][] _changes = new FactChange[Scenarios / 2][];
    private readonly (Rule Rule, ShareOption Option, Permille Share)[] _shares = new (
        Rule,
        ShareOption,
        Permille
    )[Scenarios / 2];
    private EmergencyReductionInventory _inventory = null!;
    private PreparedCity _city = null!;
    private CityDecisions _decisions = null!;
    private BaseState _state = null!;
    private DeltaTotals _totals = null!;

    [GlobalSetup]
    public void Setup()
    {
        _inventory = PlainCity.Full();
        _city = new ColumnarEngine(PlainCity.Rules).Prepare(_inventory, PlainCity.Day);
        _decisions = _city.NewDecisions();
        _state = new BaseState(_city);
        _totals = _state.NewTotals();
        var random = new Random(7);
        FactOption[] grades =
        [
            .. new[] { "A", "B", "C", "D" }.Select(grade =>
                _state.Suppose(FactIds.Grade, FactValue.Of(grade))!
            ),
        ];
        for (var i = 0; i < _changes.Length; i++)
        {
            var changes = new List<FactChange>();
            for (var firms = 1 + random.Next(5); firms > 0; firms--)
            {
                var (start, length) = _inventory
                    .Lines.LinesOf(random.Next(_inventory.Enterprises.Count))
                    .GetOffsetAndLength(_inventory.Lines.Count);
                var grade = grades[random.Next(grades.Length)];
                changes.AddRange(Enumerable.Range(start, length).Select(line => new FactChange(line, grade)));
            }

            _changes[i] = [.. changes];
        }

        (Rule Rule, ShareOption Option)[] options =
        [
            .. PlainCity
                .Rules.Rules.Select(rule => (rule, _state.SupposeShare(rule.Name)))
                .Where(pair => pair.Item2.Lines > 0),
        ];
        for (var i = 0; i < _shares.Length; i++)
        {
            var (rule, option) = options[random.Next(options.Length)];
            _shares[i] = (rule, option, Permille.Of(random.Next(1001)));
        }

        Check();
    }

    /// <summary>All 10,000, each to its twelve totals.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Scenarios)]
    public long Delta()
    {
        var sum = 0L;
        foreach (var changes in _changes)
        {
            _state.Apply(changes, _totals);
            sum += _totals.Known[0];
        }

        foreach (var (_, option, share) in _shares)
        {
            _state.Apply(option, share, _totals);
            sum += _totals.Known[0];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Scenarios / 2)]
    public long DeltaOfGrades()
    {
        var sum = 0L;
        foreach (var changes in _changes)
        {
            _state.Apply(changes, _totals);
            sum += _totals.Known[0];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Scenarios / 2)]
    public long DeltaOfShares()
    {
        var sum = 0L;
        foreach (var (_, option, share) in _shares)
        {
            _state.Apply(option, share, _totals);
            sum += _totals.Known[0];
        }

        return sum;
    }

    /// <summary>The whole city decided again, its columns already changed: the least a full run can cost.</summary>
    [Benchmark]
    public void Full() => _city.Decide(_decisions);

    [GlobalCleanup]
    public void Cleanup()
    {
        _state.Dispose();
        _decisions.Dispose();
        _city.Dispose();
    }

    /// <summary>Throws unless some scenarios of each kind come to the totals of a full run of the changed city.</summary>
    private void Check()
    {
        for (var i = 0; i < Compared; i++)
        {
            var rebuilt = new Rebuilt(_inventory);
            foreach (var change in _changes[i])
            {
                var firm = _inventory.Lines.FirmOf(change.Line);
                var grade = PerformanceGrades.TryParse(change.Option.Value.Text, out var known)
                    ? known
                    : (PerformanceGrade?)null;
                foreach (var standing in _inventory.Enterprises.StandingsOf(firm))
                {
                    rebuilt.Grades[(firm, standing.Industry.Text)] = grade;
                }
            }

            _state.Apply(_changes[i], _totals);
            Same(new ColumnarEngine(PlainCity.Rules), rebuilt.Make(), $"grades {i}");
            var (rule, option, share) = _shares[i];
            _state.Apply(option, share, _totals);
            Same(new ColumnarEngine(With(rule, share)), _inventory, $"{rule.Name} at {share.Value}");
        }
    }

    private void Same(ColumnarEngine engine, EmergencyReductionInventory inventory, string scenario)
    {
        using var city = engine.Prepare(inventory, PlainCity.Day);
        using var decisions = city.NewDecisions();
        city.Decide(decisions);
        if (!_totals.ToTotals().Equals(decisions.Totals))
        {
            throw new InvalidOperationException($"The delta differs from a full run: {scenario}.");
        }
    }

    private static RuleSet With(Rule rule, Permille share)
    {
        var changed = rule with
        {
            Measures =
            [
                .. rule.Measures.Select(measure =>
                    MeasureShares.Of(measure) is null ? measure : MeasureShares.With(measure, share)
                ),
            ],
        };
        return PlainCity.Rules with
        {
            Rules = [.. PlainCity.Rules.Rules.Select(known => known == rule ? changed : known)],
        };
    }
}
