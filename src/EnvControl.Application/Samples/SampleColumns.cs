using System.Collections.Immutable;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using NodaTime.Text;

namespace EnvControl.Application.Samples;

/// <summary>The columns of the sample's tables (样本表列), in the order of the inventory's files.</summary>
public static class SampleColumns
{
    private const decimal GramsPerTonne = 1_000_000m;
    private const decimal GramsPerKilogram = 1_000m;

    /// <summary>The columns of <c>enterprises.csv</c>.</summary>
    public static ImmutableArray<SampleColumn<SampleFirm>> Enterprise { get; } =
    [
        Firm(FactIds.CreditCode, "credit_code", f => FactValue.Of(f.Code.Text)),
        Firm(FactIds.Name, "name", f => FactValue.Of(f.Name)),
        Firm(FactIds.Division, "division_code", f => FactValue.Of(f.Division.Text)),
        Firm("township", "township", f => FactValue.Of(f.Township)),
        Firm("gb4754", "gb4754", f => FactValue.Of(f.Gb4754)),
        Firm(
            FactIds.Industry,
            "industry",
            f => FactValue.Of(string.Join(';', f.Standings.Select(s => s.Industry.Text)))
        ),
        Firm(FactIds.Grade, "grade", f => FactValue.Of(GradeCell(f.Standings))),
        Firm(FactIds.Leading, "leading", f => FactValue.Of(f.Leading)),
        Firm("advanced", "advanced", _ => FactValue.Of(flag: false)),
        Firm(FactIds.LongIdle, "long_idle", f => FactValue.Of(f.LongIdle)),
        Firm("suspended", "suspended", f => FactValue.Of(f.Suspended)),
        Firm("permitSpecialDuty", "permit_special_duty", f => FactValue.Of(f.PermitSpecialDuty)),
        .. Pollutants.All.Select(p =>
            Firm(
                FactIds.Yearly(p),
                $"{p.Spell()}_t_a",
                f => FactValue.Of((double)(f.Yearly[p] / GramsPerTonne))
            )
        ),
        Firm(FactIds.OperatingDays, "operating_days", f => FactValue.Of(f.OperatingDays)),
        Firm("outputValue", "output_value_10k_yuan", f => FactValue.Of(f.OutputValue)),
        Firm("permitNumber", "permit_number", f => FactValue.Of(f.PermitNumber)),
        Firm("monitoring", "monitoring", f => FactValue.Of(f.Monitoring)),
    ];

    /// <summary>The columns of <c>lines.csv</c> after the credit code and before the profile's own.</summary>
    public static ImmutableArray<SampleColumn<SampleLine>> Line { get; } =
    [
        OfLine(FactIds.Line, "line", l => FactValue.Of(l.Line)),
        OfLine(FactIds.Industry, "industry", l => FactValue.Of(l.Industry)),
        OfLine(FactIds.Process, "process", l => FactValue.Of(l.Process)),
        OfLine(FactIds.Units, "units", l => FactValue.Of(l.Units)),
        OfLine(FactIds.CapacityApproved, "capacity_approved", l => FactValue.Of((double)l.Approved)),
        OfLine(FactIds.CapacityPermitted, "capacity_permitted", l => FactValue.Of((double)l.Permitted)),
        OfLine(FactIds.ActualOutput, "actual_output", l => FactValue.Of((double)l.Actual)),
        OfLine(FactIds.CapacityUnit, "capacity_unit", l => FactValue.Of(l.Unit)),
        .. Pollutants.All.Select(p =>
            OfLine(
                FactIds.Daily(p),
                $"{p.Spell()}_kg_d",
                l => FactValue.Of((double)(l.Daily[p] / GramsPerKilogram))
            )
        ),
        OfLine(FactIds.StopOrder, "stop_order", l => FactValue.Of(l.StopOrder)),
        OfLine("stopHours", "stop_hours", _ => FactValue.Missing),
    ];

    /// <summary>The columns of <c>lines.csv</c> after the credit code: the common ones and a profile's attributes.</summary>
    public static ImmutableArray<SampleColumn<SampleLine>> LinesOf(SampleProfile profile) =>
        [
            .. Line,
            .. profile
                .AttributeColumns.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => OfLine(pair.Key, pair.Value, l => l.Attributes.GetValueOrDefault(pair.Key))),
        ];

    /// <summary>The columns of what firms filed, which end both tables: their headings, and what they hold for a filing.</summary>
    public static ImmutableArray<(string Heading, Func<SitePlan?, string> Text)> Filed { get; } =
    [
        ("yellow_control_measure", plan => plan?.Yellow ?? string.Empty),
        ("orange_control_measure", plan => plan?.Orange ?? string.Empty),
        ("red_control_measure", plan => plan?.Red ?? string.Empty),
        ("filed_on", plan => plan?.FiledOn is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty),
    ];

    private static string GradeCell(ImmutableArray<IndustryStanding> standings) =>
        standings is [var only]
            ? only.Grade?.Spell() ?? string.Empty
            : string.Join(';', standings.Select(s => $"{s.Industry.Text}:{s.Grade?.Spell()}"));

    private static SampleColumn<SampleFirm> Firm(
        string factId,
        string heading,
        Func<SampleFirm, FactValue> value
    ) => new(factId, heading, value);

    private static SampleColumn<SampleLine> OfLine(
        string factId,
        string heading,
        Func<SampleLine, FactValue> value
    ) => new(factId, heading, value);
}
