using BenchmarkDotNet.Attributes;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Deltas;
using EnvControl.Engine.Evaluation;

namespace EnvControl.Benchmarks;

/// <summary>10,000 scenarios over the full sample city: half change the grades of one to five firms, half the share of one rule.</summary>
/// <remarks>That the delta comes to the totals of a full run, bit for bit, is what the tests of deltas show; here only time is at stake.</remarks>
public class DeltaBenchmarks
{
    private const int Scenarios = 10_000;

    private readonly FactChange[][] _changes = new FactChange[Scenarios / 2][];
    private readonly (ShareOption Option, Permille Share)[] _shares = new (ShareOption, Permille)[
        Scenarios / 2
    ];
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

        ShareOption[] options =
        [
            .. PlainCity
                .Rules.Rules.Select(rule => _state.SupposeShare(rule.Name))
                .Where(option => option.Lines > 0),
        ];
        for (var i = 0; i < _shares.Length; i++)
        {
            _shares[i] = (options[random.Next(options.Length)], Permille.Of(random.Next(1001)));
        }
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

        foreach (var (option, share) in _shares)
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
        foreach (var (option, share) in _shares)
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
}
