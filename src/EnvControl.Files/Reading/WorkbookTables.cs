using System.Diagnostics;
using System.Globalization;
using EnvControl.Files.Guards;
using MiniExcelLibs;

namespace EnvControl.Files.Reading;

/// <summary>Reads the sheets of a workbook as tables (工作表读取), after the guard has let it through.</summary>
internal sealed class WorkbookTables(string path, string name, WorkbookLimits limits, FaultReport faults)
{
    private readonly string[] _sheets = [.. MiniExcel.GetSheetNames(path)];

    /// <summary>The sheet called so, or <c>null</c>.</summary>
    /// <param name="names">The names it may have.</param>
    public RawTable? Sheet(params string[] names) =>
        _sheets.FirstOrDefault(sheet => names.Contains(sheet.Trim(), StringComparer.OrdinalIgnoreCase))
            is { } found
            ? new RawTable($"{name}[{found}]", Rows(found))
            : null;

    /// <summary>The first sheet.</summary>
    public RawTable First() => new($"{name}[{_sheets[0]}]", Rows(_sheets[0]));

    private static string Text(object? value) =>
        value switch
        {
            null => string.Empty,
            bool flag => flag ? "true" : "false",
            // A number of a spreadsheet is a double; 15 digits are what it can hold.
            double number => double.IsFinite(number) && Math.Abs(number) < 1e15
                ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
                : number.ToString("R", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!.Trim(),
        };

    private IEnumerable<RawRow> Rows(string sheet)
    {
        var watch = Stopwatch.StartNew();
        var (number, empty) = (0, 0);
        foreach (
            IDictionary<string, object?> cells in MiniExcel.Query(path, useHeaderRow: false, sheetName: sheet)
        )
        {
            number++;
            var where = $"{name}[{sheet}]:{number}";
            if (number > limits.Rows + 1)
            {
                faults.Add(ReadingFaults.TooManyRows(where, limits.Rows));
                yield break;
            }

            if (watch.Elapsed.TotalSeconds > limits.Seconds)
            {
                faults.Add(ReadingFaults.TooSlow(where, limits.Seconds));
                yield break;
            }

            if (cells.Count > limits.Columns)
            {
                faults.Add(ReadingFaults.TooManyColumns(where, limits.Columns));
                yield break;
            }

            var row = new RawRow(number, [.. cells.Values.Select(Text)]);
            empty = row.IsEmpty ? empty + 1 : 0;
            if (empty > limits.EmptyRows)
            {
                yield break;
            }

            if (row.Cells.Any(cell => cell.Length > limits.CellCharacters))
            {
                faults.Add(ReadingFaults.CellTooLong(where, limits.CellCharacters));
                yield break;
            }

            yield return row;
        }
    }
}
