using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;
using EnvControl.Files.Writing;
using NodaTime;

namespace EnvControl.Files.Alerts;

/// <summary>Writes <c>duties.csv</c> (某一时刻的义务表): one row for each firm and each alert that binds it, the one that holds first.</summary>
internal static class DutiesCsv
{
    /// <summary>What the file is called.</summary>
    public const string File = "duties.csv";

    private static readonly string[] Headings =
    [
        "credit_code",
        "name",
        "division_code",
        "at",
        "holds",
        "alert",
        "list",
        "level",
        "control_class",
        "from",
        "measures",
        "at_this_hour",
        "held_back",
        .. Pollutants.All.Select(p => $"{p.Spell()}_kg_d"),
    ];

    /// <summary>Writes the file.</summary>
    public static void Write(string path, ImmutableArray<FirmDuty> duties, Instant at)
    {
        using var csv = new CsvTextWriter(path, Headings);
        foreach (var duty in duties)
        {
            foreach (var binding in duty.Bindings)
            {
                Row(csv, duty, binding, at);
            }
        }
    }

    private static void Row(CsvTextWriter csv, FirmDuty duty, FirmBinding binding, Instant at)
    {
        var span = binding.Span;
        csv.Cell(duty.CreditCode);
        csv.Cell(CellGuard.Text(duty.Name));
        csv.Cell(duty.Division);
        csv.Cell(BureauHour.Write(at));
        csv.Cell(binding == duty.Holding ? "yes" : "no");
        csv.Cell(binding.List.Alert.ToString(CultureInfo.InvariantCulture));
        csv.Cell(binding.List.Number.ToString(CultureInfo.InvariantCulture));
        csv.Cell((span?.Level ?? binding.List.Level).Spell());
        csv.Cell(span?.Class?.Spell() ?? string.Empty);
        csv.Cell(BureauHour.Write(span?.From ?? binding.List.EffectiveFrom));
        csv.Cell(CellGuard.Text(span?.Text ?? string.Empty));
        csv.Cell(span is null ? string.Empty : HourWord(span.Measures, at));
        csv.Cell(
            binding.Held is { } held
                ? string.Join(';', [ListWords.Spell(held.Reason), .. held.Facts])
                : string.Empty
        );
        foreach (var pollutant in Pollutants.All)
        {
            csv.Cell(span is null ? string.Empty : Figures.Exact(span.Saving, pollutant));
        }

        csv.EndRow();
    }

    /// <summary>Whether the measures hold at this hour of the day: <c>all</c>, <c>some</c> or <c>none</c>; windows open and close.</summary>
    private static string HourWord(ImmutableArray<ListedMeasure> measures, Instant at)
    {
        var time = BureauHour.Of(at).TimeOfDay;
        var holding = measures.Count(measure => measure.HoldsAt(time));
        return holding == measures.Length ? "all"
            : holding == 0 ? "none"
            : "some";
    }
}
