namespace EnvControl.Benchmarks;

/// <summary>The trail in a file.</summary>
public class AuditSqliteBenchmarks() : AuditBenchmarks(isServer: false);
