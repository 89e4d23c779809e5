using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Cells;

/// <summary>Writes what the rules say of cells as tables (格表初稿), one row a line of text, to be read and held against the document.</summary>
internal static class CellDraft
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        // It is read by people in an editor, never put into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The one file of a folder that extends the shipped rules.</summary>
    public const string Own = "own" + CellFile.Ending;

    /// <summary>A file for each industry; one for all of a folder that extends the shipped rules.</summary>
    public static IReadOnlyDictionary<string, string> Files(IEnumerable<AskedCell> cells, bool isExtension) =>
        new SortedDictionary<string, string>(
            cells
                .GroupBy(
                    cell => isExtension ? Own : cell.Line.Industry + CellFile.Ending,
                    StringComparer.Ordinal
                )
                .ToDictionary(group => group.Key, Page, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>One file of all tables.</summary>
    public static string Page(IEnumerable<AskedCell> cells) =>
        new StringBuilder()
            .Append("{\n  \"tables\": [\n")
            .AppendJoin(",\n", Tables(cells))
            .Append("\n  ]\n}\n")
            .ToString();

    private static IEnumerable<string> Tables(IEnumerable<AskedCell> cells) =>
        from cell in cells
        group cell by (cell.Line.Industry, cell.Line.Process, Effective: Effective(cell)) into process
        let rows = string.Join(",\n", Rows(process))
        group process.Key.Process by (process.Key.Industry, process.Key.Effective, Rows: rows) into industry
        let processes = List(industry)
        group industry.Key.Industry by (processes, industry.Key.Effective, industry.Key.Rows) into table
        select $$"""
                {
                  "industries": [{{List(table)}}],
                  "processes": [{{table.Key.processes}}],
                  "effective": {{table.Key.Effective}},
                  "heldAgainst": {{Text(CellFile.Draft)}},
                  "rows": [
            {{table.Key.Rows}}
                  ]
                }
            """;

    private static IEnumerable<string> Rows(IEnumerable<AskedCell> cells) =>
        from cell in cells
        group cell by (
            cell.Line.Grade,
            Line: Facts(cell.Line.Facts),
            cell.Answer.Class,
            cell.Answer.Trust
        ) into line
        let levels = string.Join(
            ", ",
            line.OrderBy(cell => cell.Level)
                .Select(cell => $"\"{cell.Level.Spell()}\": {Text(cell.Answer.Measures)}")
        )
        group line.Key.Grade by (line.Key.Line, line.Key.Class, line.Key.Trust, Levels: levels) into row
        select $"        {{ \"grades\": [{List(row)}], {row.Key.Line}\"class\": {Text(row.Key.Class)}, \"trust\": {Text(row.Key.Trust)}, {row.Key.Levels} }}";

    private static string Facts(ImmutableSortedDictionary<string, FactValue> facts) =>
        facts.IsEmpty
            ? string.Empty
            : $"\"line\": {{ {string.Join(", ", facts.Select(fact => $"\"{fact.Key}\": {Value(fact.Value)}"))} }}, ";

    private static string Value(FactValue value) =>
        value.Kind switch
        {
            FactKind.Flag => value.Flag ? "true" : "false",
            FactKind.Number => value.Number.ToString("0.######", CultureInfo.InvariantCulture),
            _ => Text(value.Text),
        };

    private static string Effective(AskedCell cell) =>
        $"{{ \"from\": {Day(cell.Segment.From)}, \"to\": {(cell.Segment.To is { } to ? Day(to) : "null")} }}";

    private static string Day(LocalDate day) => Text(LocalDatePattern.Iso.Format(day));

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(Text));

    private static string Text(string text) => JsonSerializer.Serialize(text, Readable);
}
