using BenchmarkDotNet.Attributes;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Evaluation;

namespace EnvControl.Benchmarks;

/// <summary>How cost grows: columns to written results, and the streaming limit, a loop that reads and writes the same bytes with one multiplication.</summary>
public unsafe class ScaleBenchmarks
{
    private Ours _ours = null!;
    private AlignedColumn<byte> _codes = null!;
    private int _codeBytes;

    public static IEnumerable<int> Sizes =>
        Environment.GetEnvironmentVariable("ENVCONTROL_BENCHMARK_SIZES") == "full"
            ? [3_940, 100_000, 1_000_000, 10_000_000]
            : [3_940, 100_000];

    [ParamsSource(nameof(Sizes))]
    public int Firms { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ours = new Ours(PlainCity.Of(Firms));
        // A byte for each dimension of both stages, the flags and the stop code; plan and classes are written, 4 bytes each.
        _codeBytes = _ours.City.Evaluation.City.StanceColumns.Length + 3;
        _codes = new AlignedColumn<byte>(_codeBytes * Firms);
    }

    [Benchmark(Baseline = true)]
    public void Columnar() => _ours.City.Decide(_ours.Decisions, Threads);

    [Benchmark]
    public long StreamingLimit()
    {
        if (Threads == 1)
        {
            return Stream(0, Firms);
        }

        var sums = new long[Threads];
        Parallel.For(
            0,
            Threads,
            thread =>
                sums[thread] = Stream(
                    (int)((long)Firms * thread / Threads) & ~15,
                    thread == Threads - 1 ? Firms : (int)((long)Firms * (thread + 1) / Threads) & ~15
                )
        );
        return sums.Sum();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _codes.Dispose();
        _ours.Dispose();
    }

    private long Stream(int from, int to)
    {
        var city = _ours.City.Evaluation.City;
        var sum = StreamingLimit512.Run(
            _codes.Start + ((nint)_codeBytes * from),
            (nint)_codeBytes * (to - from),
            city.Bases.Start + ((nint)Pollutants.Count * from),
            _ours.Decisions.SavedStart + ((nint)ColumnTotals.Width * from),
            _ours.Decisions.PlansStart + from,
            _ours.Decisions.ClassesStart + from,
            to - from,
            (long)Firms * ColumnTotals.Width * sizeof(double) > 16 << 20
        );
        return sum;
    }
}
