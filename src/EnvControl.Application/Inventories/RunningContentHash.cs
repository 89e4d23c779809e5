using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace EnvControl.Application.Inventories;

/// <summary>The hash of an inventory's content while its rows go by (逐行计算的清单摘要). For one inventory and one thread.</summary>
internal sealed class RunningContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private string[] _names = [];
    private int[] _order = [];
    private int[] _ends = [];

    // A row as text, then as bytes, which go to the hash many rows at a time: each call costs more than a row.
    private char[] _text = new char[1 << 12];
    private byte[] _bytes = new byte[1 << 16];
    private int _length;
    private int _filled;

    /// <summary>Begins with nothing added.</summary>
    public RunningContentHash() => Add("inventory/1\n");

    /// <summary>Goes on to a table; tables come in their order.</summary>
    public void Begin(InventoryPart part, ImmutableArray<string> headings)
    {
        Add($"{part.Spell()}\n");
        _names = [.. headings.Select(heading => CellText.Join([heading]) + CellText.Between)];
        _order = [.. Enumerable.Range(0, headings.Length).OrderBy(i => headings[i], StringComparer.Ordinal)];
        _ends = new int[headings.Length + 1];
    }

    /// <summary>Adds a row of the table.</summary>
    /// <param name="cells">Its cells, joined.</param>
    public void AddRow(string cells)
    {
        _length = 0;
        Append(cells);
        Add(_text.AsSpan(0, _length));
    }

    /// <summary>Adds the documents and closes.</summary>
    /// <returns>The hash, lower-case hexadecimal.</returns>
    public string End(ImmutableArray<InventoryDocument> documents)
    {
        foreach (var document in documents.OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            Add($"{document.Path}\n{ContentHash.Tightened(document)}\n");
        }

        Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void Append(string cells)
    {
        var count = 0;
        for (var i = 0; i <= cells.Length && count < _names.Length; i++)
        {
            if (i == cells.Length || cells[i] == CellText.Between)
            {
                _ends[++count] = i + 1;
            }
        }

        foreach (var column in _order)
        {
            if (
                column < count
                && cells.AsSpan(_ends[column], _ends[column + 1] - _ends[column] - 1)
                    is { IsEmpty: false } cell
            )
            {
                Append(_names[column], cell, CellText.Between);
            }
        }

        Append([], [], '\n');
    }

    private void Append(ReadOnlySpan<char> name, ReadOnlySpan<char> cell, char end)
    {
        var needed = _length + name.Length + cell.Length + 1;
        if (needed > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(needed, _text.Length * 2));
        }

        name.CopyTo(_text.AsSpan(_length));
        cell.CopyTo(_text.AsSpan(_length + name.Length));
        _text[needed - 1] = end;
        _length = needed;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length - _filled < most)
        {
            Flush();
            if (_bytes.Length < most)
            {
                _bytes = new byte[most];
            }
        }

        _filled += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_filled));
    }

    private void Flush()
    {
        _hash.AppendData(_bytes.AsSpan(0, _filled));
        _filled = 0;
    }
}
