namespace EnvControl.Benchmarks;

/// <summary>The trail on a server.</summary>
public class AuditPostgresBenchmarks() : AuditBenchmarks(isServer: true);
