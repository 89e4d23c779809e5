using System.Globalization;

namespace EnvControl.Benchmarks;

/// <summary>A figure to reach, and what this run came to.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Needed">The figure to reach.</param>
/// <param name="IsAtLeast">Whether more is better.</param>
/// <param name="Unit">What the figure counts.</param>
/// <param name="Value">What came out; <c>null</c> when it was not measured.</param>
public sealed record Bar(string Question, double Needed, bool IsAtLeast, string Unit, double? Value)
{
    /// <summary>A line of the table.</summary>
    public string ToMarkdown() =>
        $"| {Question} | {(IsAtLeast ? "≥" : "≤")} {Figure(Needed)} {Unit} | {Outcome()} |";

    private string Outcome()
    {
        if (Value is not { } value)
        {
            return "not measured |  ";
        }

        var isMet = IsAtLeast ? value >= Needed : value <= Needed;
        var off = IsAtLeast ? Needed / value : value / Needed;
        return $"{Figure(value)} {Unit} | {(isMet ? "met" : string.Create(CultureInfo.InvariantCulture, $"**missed by {off:0.00} ×**"))}";
    }

    private static string Figure(double value) =>
        value.ToString(value < 20 ? "0.##" : "#,0", CultureInfo.InvariantCulture);
}
