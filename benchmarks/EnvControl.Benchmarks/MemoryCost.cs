using EnvControl.Engine.Evaluation;

namespace EnvControl.Benchmarks;

/// <summary>What a firm costs in memory, columns without names and results.</summary>
/// <param name="PerFirm">Bytes of a plain firm with one line.</param>
/// <param name="PerLine">Bytes of a line in the sample city. Where a line has figures (capacities, stop order), these are an object besides, which is not counted.</param>
public sealed record MemoryCost(double PerFirm, double PerLine)
{
    /// <summary>Measures on 100,000 plain firms and on the sample city of 100,000.</summary>
    public static MemoryCost Measure()
    {
        const int Firms = 100_000;
        var engine = new ColumnarEngine(PlainCity.Rules);
        using var plain = engine.Prepare(PlainCity.Of(Firms), PlainCity.Day);
        var perFirm = plain.Bytes / (double)Firms;
        using var full = engine.Prepare(PlainCity.Full(Firms), PlainCity.Day);
        return new MemoryCost(perFirm, full.Bytes / (double)full.Lines);
    }
}
