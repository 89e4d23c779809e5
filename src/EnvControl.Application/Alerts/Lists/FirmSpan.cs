using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What a firm must do from one hour until the next span or the end (企业时段措施).</summary>
/// <param name="From">The hour it begins.</param>
/// <param name="Level">The level of the response.</param>
/// <param name="Class">How the firm is treated; <c>null</c> when an order alone speaks of it.</param>
/// <param name="Text">What it must do, in Chinese.</param>
/// <param name="Measures">The same, measure by measure.</param>
/// <param name="Saving">What it saves, milligrams a day.</param>
/// <param name="Trust">The weakest trust it rests on.</param>
/// <param name="UnknownAmount">The facts missing to tell how much it saves.</param>
/// <param name="Uncovered">Controlled lines that no rule touches.</param>
public sealed record FirmSpan(
    Instant From,
    AlertLevel Level,
    ControlClass? Class,
    string Text,
    ImmutableArray<ListedMeasure> Measures,
    Saving Saving,
    Trust Trust,
    ImmutableArray<string> UnknownAmount,
    ImmutableArray<string> Uncovered
)
{
    /// <summary>Whether it asks the same as the span before it, so that it need not be said again.</summary>
    public bool Repeats(FirmSpan before) =>
        Level == before.Level
        && Class == before.Class
        && Text == before.Text
        && Saving == before.Saving
        && Trust == before.Trust
        && Measures.SequenceEqual(before.Measures)
        && UnknownAmount.SequenceEqual(before.UnknownAmount, StringComparer.Ordinal)
        && Uncovered.SequenceEqual(before.Uncovered, StringComparer.Ordinal);

    /// <summary>Whether every line of it stands still all day.</summary>
    public bool IsStopped =>
        Measures.Any(measure => measure.LeastPermille is 1000 && measure.WindowFrom is null)
        && Measures
            .Where(measure => measure.Line.Length > 0)
            .GroupBy(measure => measure.Line, StringComparer.Ordinal)
            .All(line => line.Any(measure => measure.LeastPermille is 1000));
}
