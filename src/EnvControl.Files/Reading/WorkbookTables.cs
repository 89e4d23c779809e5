using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EnvControl.Domain.Faults;
using EnvControl.Files.Guards;
using MiniExcelLibs;

namespace EnvControl.Files.Reading;

/// <summary>Reads the sheets of a workbook as tables (工作表读取), after the guard has let it through.</summary>
/// <remarks>Whatever the spreadsheet library throws over a damaged workbook is told as one fault.</remarks>
internal sealed class WorkbookTables
{
    private readonly string _path;
    private readonly string _name;
    private readonly WorkbookLimits _limits;
    private readonly FaultReport _faults;
    private readonly string[] _sheets;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="FaultException">It has no sheets that can be read (EC1018).</exception>
    public WorkbookTables(string path, string name, WorkbookLimits limits, FaultReport faults)
    {
        (_path, _name, _limits, _faults) = (path, name, limits, faults);
        _sheets = TryRead(
            () => MiniExcel.GetSheetNames(path).OfType<string>().ToArray(),
            name,
            out var sheets
        )
            ? sheets
            : [];
        if (_sheets.Length == 0)
        {
            throw new FaultException([ReadingFaults.Damaged(name)]);
        }
    }

    /// <summary>The sheet called so, or <c>null</c>.</summary>
    /// <param name="names">The names it may have.</param>
    public RawTable? Sheet(params string[] names) =>
        _sheets.FirstOrDefault(sheet => names.Contains(sheet.Trim(), StringComparer.OrdinalIgnoreCase))
            is { } found
            ? Take(found)
            : null;

    /// <summary>The first sheet.</summary>
    public RawTable First() => Take(_sheets[0]);

    /// <summary>Reports each sheet that nobody has asked for.</summary>
    /// <param name="names">The names that sheets may have.</param>
    public void WarnOfOthers(params string[] names)
    {
        foreach (var other in _sheets.Where(sheet => !_taken.Contains(sheet)))
        {
            var nearest = NearestWord.To(other, names);
            _faults.Add(ReadingFaults.UnusedTable($"{_name}[{other}]", other, nearest));
        }
    }

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

    private RawTable Take(string sheet)
    {
        _taken.Add(sheet);
        return new RawTable($"{_name}[{sheet}]", Rows(sheet));
    }

    private IEnumerable<RawRow> Rows(string sheet)
    {
        var watch = Stopwatch.StartNew();
        var (number, empty) = (0, 0);
        using var rows = MiniExcel
            .Query(_path, useHeaderRow: false, sheetName: sheet)
            .Cast<IDictionary<string, object?>>()
            .GetEnumerator();
        while (TryRead(rows.MoveNext, $"{_name}[{sheet}]:{number + 1}", out var isThere))
        {
            if (!isThere)
            {
                yield break;
            }

            var cells = rows.Current;
            number++;
            var where = $"{_name}[{sheet}]:{number}";
            if (number > _limits.Rows + 1)
            {
                _faults.Add(ReadingFaults.TooManyRows(where, _limits.Rows));
                yield break;
            }

            if (watch.Elapsed.TotalSeconds > _limits.Seconds)
            {
                _faults.Add(ReadingFaults.TooSlow(where, _limits.Seconds));
                yield break;
            }

            if (cells.Count > _limits.Columns)
            {
                _faults.Add(ReadingFaults.TooManyColumns(where, _limits.Columns));
                yield break;
            }

            string[] texts = [.. cells.Values.Select(Text)];
            var row = new TextRow(number, texts);
            empty = row.IsEmpty ? empty + 1 : 0;
            if (empty > _limits.EmptyRows)
            {
                yield break;
            }

            if (texts.Any(cell => cell.Length > _limits.CellCharacters))
            {
                _faults.Add(ReadingFaults.CellTooLong(where, _limits.CellCharacters));
                yield break;
            }

            yield return row;
        }
    }

    private bool TryRead<T>(Func<T> read, string where, [MaybeNullWhen(false)] out T result)
    {
        try
        {
            result = read();
            return true;
        }
        catch (Exception damaged) when (damaged is not (IOException or UnauthorizedAccessException))
        {
            _faults.Add(ReadingFaults.Damaged(where));
            result = default;
            return false;
        }
    }
}
