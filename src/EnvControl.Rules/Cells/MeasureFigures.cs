using System.Globalization;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using NodaTime.Text;

namespace EnvControl.Rules.Cells;

/// <summary>A measure as its action and figures (措施与数值), in the words of the rule files.</summary>
internal static class MeasureFigures
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Such as <c>curtailment 20%</c>. What is barred or parked stands in the rule's own words and is left out.</summary>
    public static string Of(Measure measure) =>
        measure is PlantPart part ? Of(part.Ordered)
        : Figure(measure) is { Length: > 0 } figure
            ? $"{measure.Action} {figure}{Effect(measure.DeclaredEffect)}"
        : measure.Action + Effect(measure.DeclaredEffect);

    private static string Figure(Measure measure) =>
        measure switch
        {
            Curtailment curtailment =>
                $"{Percent(curtailment.Share)}{Base(curtailment.Base)}{(curtailment.IsPerPlant ? " per plant" : string.Empty)}",
            LineStop stop => Percent(stop.Share),
            LoadCap cap => Percent(cap.Load),
            StopUnits stop => Number(stop.Count),
            KeepUnits keep => Number(keep.Count),
            OutputCap cap => $"{Number(cap.Cap)} {cap.Unit}",
            TimeWindow window => $"{Hour.Format(window.From)}-{Hour.Format(window.To)}",
            ConcentrationCap cap => $"{cap.Pollutant} <= {Number(cap.Limit)} {cap.Unit}",
            ProcessLimit limit => limit.Parameter.En
                + Bound(">=", limit.Min, limit)
                + Bound("<=", limit.Max, limit),
            _ => string.Empty,
        };

    private static string Base(CurtailmentBase of) =>
        of switch
        {
            CurtailmentBase.LowestOfApprovedPermittedActual => " of lowest-of-approved-permitted-actual",
            CurtailmentBase.ActualOutput => " of actual-output",
            _ => string.Empty,
        };

    private static string Bound(string sign, decimal? value, ProcessLimit limit) =>
        value is { } bound ? $" {sign} {Number(bound)} {limit.Unit}" : string.Empty;

    private static string Effect(Permille? share) =>
        share is { } saved ? $" saving {Percent(saved)}" : string.Empty;

    private static string Percent(Permille share) => Number(share.Percent) + "%";

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
