namespace EnvControl.Load;

/// <summary>What came of all firms opening their notices within a minute (集中访问结果). Latencies in milliseconds.</summary>
/// <param name="Firms">How many firms.</param>
/// <param name="Errors">How many did not get their page or their acknowledgement, and what the desk was refused.</param>
/// <param name="Pages">The latencies of pages.</param>
/// <param name="Acknowledgements">Of acknowledgements.</param>
/// <param name="Desk">Of pages of the desk meanwhile.</param>
internal sealed record HerdResult(
    int Firms,
    IReadOnlyList<string> Errors,
    IReadOnlyList<double> Pages,
    IReadOnlyList<double> Acknowledgements,
    IReadOnlyList<double> Desk
);
