namespace EnvControl.Benchmarks;

/// <summary>A version from a server.</summary>
public class LoadPostgresBenchmarks() : LoadBenchmarks(isServer: true);
