using BenchmarkDotNet.Attributes;
using EnvControl.Rules.Reference;
using RulesEngine.Models;

namespace EnvControl.Benchmarks;

/// <summary>3,940 plain firms at three levels: class and reduction of four pollutants, one thread, all warm.</summary>
public class DecideCityBenchmarks
{
    private const int Firms = 3_940;

    private readonly byte[] _classes = new byte[3 * Firms];
    private readonly double[] _saved = new double[12 * Firms];
    private Ours _ours = null!;
    private Ours _full = null!;
    private PlainRow[] _rows = null!;
    private RulesRival _rival = null!;
    private RulesEngine.RulesEngine _default = null!;
    private RulesEngine.RulesEngine _lean = null!;
    private Dictionary<string, Func<object[], bool>[]> _delegates = null!;

    [GlobalSetup]
    public void Setup()
    {
        var city = PlainCity.Of(Firms);
        _ours = new Ours(city);
        _full = new Ours(PlainCity.Full());
        _rows = PlainRow.Of(city);
        _rival = new RulesRival(city);
        _default = _rival.Load(new ReSettings());
        _lean = _rival.Load(EngineSettings.Make());
        _delegates = _rival.Delegates();
        HandWrittenSwitch();
        _ours.Check("switch", _classes, _saved);
        RulesEngineDelegates();
        _ours.Check("delegates", _classes, _saved);
        RulesEngineDefault();
        _ours.Check("RulesEngine, default", _classes, _saved);
        RulesEngineLean();
        _ours.Check("RulesEngine, lean", _classes, _saved);
    }

    [Benchmark(Baseline = true)]
    public void Columnar() => _ours.City.Decide(_ours.Decisions);

    /// <summary>The sample city as it is: several lines a firm, figures, lists, missing facts.</summary>
    [Benchmark]
    public void ColumnarFullCity() => _full.City.Decide(_full.Decisions);

    [Benchmark]
    public void HandWrittenSwitch() => SwitchRival.Decide(_rows, _classes, _saved);

    [Benchmark]
    public void RulesEngineDelegates() => _rival.Decide(_delegates, _classes, _saved);

    [Benchmark]
    public void RulesEngineLean() => _rival.Decide(_lean, _classes, _saved);

    [Benchmark]
    public void RulesEngineDefault() => _rival.Decide(_default, _classes, _saved);

    [GlobalCleanup]
    public void Cleanup()
    {
        _ours.Dispose();
        _full.Dispose();
    }
}
