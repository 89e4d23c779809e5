using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Domain.Measures;
using EnvControl.Engine.SitePlans;
using NodaTime;

namespace EnvControl.Files.Writing;

/// <summary>Cells about filed measures that several files share (填报对比单元格).</summary>
internal static class PlanText
{
    /// <summary>What was read of the texts, each measure once.</summary>
    public static string ReadAs(IEnumerable<LinePlan> lines, Wording words) =>
        Join(Measures(lines).Where(measure => measure is not VerbatimMeasure).Select(words.Measure));

    /// <summary>What was not read, word for word, and what is about steps the firm does not have.</summary>
    public static string NotRead(IEnumerable<LinePlan> lines, ImmutableArray<string> notApplied) =>
        Join(Measures(lines).OfType<VerbatimMeasure>().Select(measure => measure.Text).Concat(notApplied));

    /// <summary>What a firm filed: its own text, then those of its lines, each once.</summary>
    public static string Filed(FirmPlan firm) =>
        Join(
            firm.Lines.Select(line => line.Plan?.Text ?? string.Empty)
                .Prepend(firm.Filing.Text)
                .Where(text => text.Length > 0)
        );

    /// <summary>The day of a filing; empty when it is not known.</summary>
    public static string Day(LocalDate? day) =>
        day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static IEnumerable<Measure> Measures(IEnumerable<LinePlan> lines) =>
        lines.SelectMany(line => line.Plan?.Measures ?? []);

    private static string Join(IEnumerable<string> texts) =>
        string.Join('；', texts.Distinct(StringComparer.Ordinal));
}
