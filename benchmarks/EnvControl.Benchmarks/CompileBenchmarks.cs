using BenchmarkDotNet.Attributes;
using EnvControl.Engine.Evaluation;
using EnvControl.Rules.Reference;
using RulesEngine.Models;

namespace EnvControl.Benchmarks;

/// <summary>The whole rule set, parsed already, made ready to decide: our tables against RulesEngine's compiled expressions.</summary>
public class CompileBenchmarks
{
    private RulesRival _rival = null!;

    [GlobalSetup]
    public void Setup() => _rival = new RulesRival(PlainCity.Of(64));

    [Benchmark(Baseline = true)]
    public object Columnar() => new ColumnarEngine(PlainCity.Rules).Compile(PlainCity.Day, 0);

    [Benchmark]
    public object RulesEngineDefault() => Compiled(new ReSettings());

    [Benchmark]
    public object RulesEngineLean() => Compiled(EngineSettings.Make());

    // RulesEngine compiles a workflow when it first runs.
    private RulesEngine.RulesEngine Compiled(ReSettings settings)
    {
        var engine = _rival.Load(settings);
        var parameter = new RuleParameter(EngineSettings.Row, _rival.Rows[0]);
        foreach (var (flow, _) in _rival.Flows)
        {
            engine.ExecuteAllRulesAsync(flow, parameter).AsTask().GetAwaiter().GetResult();
        }

        return engine;
    }
}
