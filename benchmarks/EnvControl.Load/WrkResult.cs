namespace EnvControl.Load;

/// <summary>What wrk measured (压测结果).</summary>
/// <param name="What">Of what.</param>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="Median">The median latency, milliseconds.</param>
/// <param name="NinetyNine">The 99th percentile, milliseconds.</param>
/// <param name="Errors">Answers other than 2xx and 3xx, and sockets that failed.</param>
internal sealed record WrkResult(
    string What,
    double PerSecond,
    double Median,
    double NinetyNine,
    long Errors
);
