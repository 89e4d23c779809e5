using System.Collections.Immutable;
using EnvControl.Application.Grading;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Grading;
using EnvControl.Files.Writing;

namespace EnvControl.Files.Grading;

/// <summary>Writes grades that were worked out as csv (评级结果输出): a row a firm and industry, and a row an indicator.</summary>
public sealed class GradeWriter : IGradeWriter
{
    private static readonly string[] GradeHeadings =
    [
        "credit_code",
        "name",
        "industry",
        "approved",
        "computed_best",
        "computed_worst",
        "complete",
        "comparison",
        "next",
        "holding_back",
        "open",
        "unknown",
        "note",
    ];

    private static readonly string[] IndicatorHeadings =
    [
        "credit_code",
        "industry",
        "table",
        "indicator",
        "name",
        "values",
        "best",
        "worst",
        "unknown",
        "unread",
        "next",
        "needed",
        "instrument",
        "clause",
        "provenance",
    ];

    /// <inheritdoc/>
    public ImmutableArray<string> Write(GradeAnswer answer, Language language, string folder)
    {
        var words = new GradingWording(answer.Rules, language);
        return UnfinishedFolder.Fill(
            folder,
            unfinished =>
            {
                Grades(Path.Combine(unfinished, "grades.csv"), answer, words);
                Indicators(Path.Combine(unfinished, "grade_indicators.csv"), answer, words);
            }
        );
    }

    private static void Grades(string path, GradeAnswer answer, GradingWording words)
    {
        using var csv = new CsvTextWriter(path, GradeHeadings);
        foreach (var firm in answer.Firms)
        {
            foreach (var grading in firm.Industries)
            {
                var results = grading.InScope.ToArray();
                Cells(
                    csv,
                    firm.Row.CreditCode,
                    firm.Row.Name,
                    grading.Industry.Id.Text,
                    grading.Approved?.Spell() ?? string.Empty,
                    grading.Lowest?.Best.Spell() ?? string.Empty,
                    grading.Lowest?.Worst.Spell() ?? string.Empty,
                    grading.IsComplete ? "yes" : "no",
                    Comparison(grading.Comparison),
                    Joined(results.Select(result => result.Next?.Spell()).OfType<string>()),
                    Joined(
                        results.SelectMany(result => result.HoldingBack).Select(result => result.Indicator.Id)
                    ),
                    Joined(results.SelectMany(result => result.Open).Select(result => result.Indicator.Id)),
                    Joined(
                        results.SelectMany(result => result.MissingScope.Concat(result.Lowest?.Missing ?? []))
                    ),
                    words.NoResult(grading)
                );
            }
        }
    }

    private static void Indicators(string path, GradeAnswer answer, GradingWording words)
    {
        using var csv = new CsvTextWriter(path, IndicatorHeadings);
        foreach (var firm in answer.Firms)
        {
            foreach (var result in firm.Industries.SelectMany(grading => grading.InScope))
            {
                foreach (var one in result.Indicators)
                {
                    Row(csv, firm.Row, result, one, words);
                }
            }
        }
    }

    private static void Row(
        CsvTextWriter csv,
        IndicatorRow row,
        GradingResult result,
        IndicatorResult one,
        GradingWording words
    )
    {
        var isShort = result.Next is { } next && one.Range is { } range && range.Best > next;
        Cells(
            csv,
            row.CreditCode,
            result.Table.Industry.Text,
            result.Table.Id,
            one.Indicator.Id,
            words.Words.Say(one.Indicator.Name),
            words.Values(one.Indicator, row),
            one.Range?.Best.Spell() ?? string.Empty,
            one.Range?.Worst.Spell() ?? string.Empty,
            Joined(one.Range?.Missing ?? []),
            Joined((one.Range?.Unread ?? []).Select(grade => grade.Spell())),
            isShort ? result.Next!.Value.Spell() : string.Empty,
            isShort ? words.Needs(one.Indicator, result.Next!.Value) : string.Empty,
            one.Indicator.Ground.Instrument.Number,
            one.Indicator.Ground.ClauseName,
            one.Indicator.Ground.Trust.Spell()
        );
    }

    /// <summary>The word of a comparison in files.</summary>
    private static string Comparison(GradeComparison comparison) =>
        comparison switch
        {
            GradeComparison.Consistent => "consistent",
            GradeComparison.Lower => "lower",
            GradeComparison.Higher => "higher",
            _ => "nothing",
        };

    private static string Joined(IEnumerable<string> texts) =>
        string.Join(';', texts.Distinct(StringComparer.Ordinal));

    private static void Cells(CsvTextWriter csv, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.Cell(CellGuard.Text(cell));
        }

        csv.EndRow();
    }
}
