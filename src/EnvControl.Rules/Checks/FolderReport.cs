using System.Collections.Immutable;

namespace EnvControl.Rules.Checks;

/// <summary>What the check of a rules folder found (规则目录检查报告), the examples below it included.</summary>
/// <param name="Own">The rules themselves.</param>
/// <param name="Examples">The examples of other places, by name.</param>
public sealed record FolderReport(CheckReport Own, ImmutableArray<ExampleReport> Examples)
{
    /// <summary>How many findings nobody accepted.</summary>
    public int Findings => Own.Findings.Length + Examples.Sum(example => example.Report.Findings.Length);
}
