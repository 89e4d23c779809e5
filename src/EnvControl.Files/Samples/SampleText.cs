using System.Globalization;
using EnvControl.Application.Samples;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Samples;

/// <summary>How the sample's values are spelt in files (样本取值写法): the headings and words that inventories are read by.</summary>
internal static class SampleText
{
    private const decimal GramsPerKilogram = 1_000m;

    /// <summary>The columns of <c>sources.csv</c>.</summary>
    public static IReadOnlyList<string> SourceHeadings { get; } =
    [
        "group",
        "division_code",
        .. Pollutants.All.Select(p => $"{p.Spell()}_kg_d"),
        .. AlertLevels.All.Select(level => $"reduction_{level.Spell()}"),
        "provenance",
    ];

    /// <summary>The headings of <c>lines.csv</c> before those of its facts.</summary>
    public const string FirmHeading = "credit_code";

    /// <summary>A value as a cell's text; empty when missing.</summary>
    public static string Spell(FactValue value) =>
        value.Kind == FactKind.Flag ? (value.Flag ? "yes" : "no") : value.ToString();

    /// <summary>A value as a workbook keeps it: numbers as numbers, everything else as text.</summary>
    public static object? Cell(FactValue value) =>
        value.Kind switch
        {
            FactKind.Missing => null,
            FactKind.Number => value.Number,
            _ => Spell(value),
        };

    /// <summary>The cells of a row of other sources; numbers are decimals.</summary>
    public static IEnumerable<object> SourceCells(SourceRow row) =>
        [
            row.Group,
            row.Division.Text,
            .. Pollutants.All.Select(p => (object)(row.Emission[p] / GramsPerKilogram)),
            .. AlertLevels.All.Select(level => (object)row.ReductionAt(level).Percent),
            row.Provenance.Spell(),
        ];

    /// <summary>A cell of another source as text.</summary>
    public static string Spell(object cell) =>
        cell is decimal number ? number.ToString("0.###", CultureInfo.InvariantCulture) : (string)cell;
}
