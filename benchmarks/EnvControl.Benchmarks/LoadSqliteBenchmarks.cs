namespace EnvControl.Benchmarks;

/// <summary>A version out of a file.</summary>
public class LoadSqliteBenchmarks() : LoadBenchmarks(isServer: false);
