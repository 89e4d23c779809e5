using System.Buffers;
using System.Text;

namespace EnvControl.Files.Writing;

/// <summary>Writes one csv table row by row (逗号分隔文件): UTF-8 with byte-order mark, quotes where needed, CRLF as spreadsheets expect.</summary>
internal sealed class CsvTextWriter : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private readonly StreamWriter _writer;
    private bool _isFirst = true;

    /// <summary>Begins a file that does not exist yet, with its headings.</summary>
    public CsvTextWriter(string path, IEnumerable<string> headings)
        : this(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16), headings)
    { }

    /// <summary>Begins a table in a stream, which is closed with it, with its headings.</summary>
    public CsvTextWriter(Stream stream, IEnumerable<string> headings)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))
        {
            NewLine = "\r\n",
        };
        foreach (var heading in headings)
        {
            Cell(heading);
        }

        EndRow();
    }

    /// <summary>Writes the next cell of the row.</summary>
    public void Cell(string text)
    {
        if (!_isFirst)
        {
            _writer.Write(',');
        }

        _isFirst = false;
        if (text.AsSpan().ContainsAny(Special))
        {
            _writer.Write('"');
            _writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            _writer.Write('"');
        }
        else
        {
            _writer.Write(text);
        }
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        _writer.WriteLine();
        _isFirst = true;
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
