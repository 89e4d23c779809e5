using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EnvControl.Domain.Measures;

namespace EnvControl.Rules.Tests.SitePlans;

/// <summary>A filed text and what the reader must make of it, measure by measure in a short hand.</summary>
public sealed record TextCase(string From, string Text, ImmutableArray<string> Reads, bool Joint = false)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static TextCase[] All { get; } =
        JsonDocument
            .Parse(
                File.ReadAllText(
                    Checkout.At("tests/EnvControl.Rules.Tests/SitePlans/measure-texts.cases.json")
                )
            )
            .RootElement.GetProperty("cases")
            .Deserialize<TextCase[]>(Options)!;

    /// <summary>A measure in short hand: action, figure, process, words.</summary>
    public static string Of(Measure measure)
    {
        string?[] parts =
        [
            measure.Action + (measure is VerbatimMeasure { HasFigure: true } ? "!" : string.Empty),
            measure switch
            {
                Curtailment cut => Percent(cut.Share.Percent),
                LineStop stop => Percent(stop.Share.Percent),
                LoadCap cap => Percent(cap.Load.Percent),
                StopUnits units => Number(units.Count),
                KeepUnits units => Number(units.Count),
                OutputCap cap => $"{Number(cap.Cap)} {cap.Unit}",
                TimeWindow window => $"{window.From:HH:mm}-{window.To:HH:mm}",
                ProcessLimit { Min: { } min } limit => $"≥{Number(min)} {limit.Unit}",
                ProcessLimit { Max: { } max } limit => $"≤{Number(max)} {limit.Unit}",
                _ => null,
            },
            measure.Process,
            measure switch
            {
                VerbatimMeasure words => words.Text,
                Obligation { Detail: { } detail } => detail.Zh,
                _ => null,
            },
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    private static string Percent(decimal percent) => Number(percent) + "%";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
