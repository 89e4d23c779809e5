using EnvControl.Engine.Evaluation;

namespace EnvControl.Benchmarks;

/// <summary>What a firm costs in memory, columns without names and results.</summary>
/// <param name="PerFirm">Bytes of a plain firm with one line.</param>
/// <param name="PerExtraLine">Bytes that one line more costs: what the full sample city takes above its firms' first lines, shared among the others.</param>
public sealed record MemoryCost(double PerFirm, double PerExtraLine)
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
