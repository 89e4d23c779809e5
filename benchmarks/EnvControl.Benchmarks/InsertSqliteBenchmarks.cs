namespace EnvControl.Benchmarks;

/// <summary>Rows into a file.</summary>
public class InsertSqliteBenchmarks() : InsertBenchmarks(isServer: false);
