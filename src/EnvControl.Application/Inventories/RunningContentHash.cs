using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace EnvControl.Application.Inventories;

/// <summary>The hash of an inventory's content while its rows go by (逐行计算的清单摘要). For one inventory and one thread.</summary>
internal sealed class RunningContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly StringBuilder _text = new();
    private byte[] _bytes = new byte[1 << 16];
    private string[] _names = [];
    private int[] _order = [];
    private int[] _ends = [];

    /// <summary>Begins with nothing added.</summary>
    public RunningContentHash() => Add("inventory/1\n");

    /// <summary>Goes on to a table; tables come in their order.</summary>
    public void Begin(InventoryPart part, ImmutableArray<string> headings)
    {
        Add($"{part.Spell()}\n");
        _names = [.. headings.Select(heading => CellText.Join([heading]))];
        _order = [.. Enumerable.Range(0, headings.Length).OrderBy(i => headings[i], StringComparer.Ordinal)];
        _ends = new int[headings.Length + 1];
    }

    /// <summary>Adds a row of the table.</summary>
    public void Add(CellRow row)
    {
        _text.Clear();
        Append(row.Cells);
        Add(_text);
    }

    /// <summary>Adds the documents and closes.</summary>
    /// <returns>The hash, lower-case hexadecimal.</returns>
    public string End(ImmutableArray<InventoryDocument> documents)
    {
        foreach (var document in documents.OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            Add($"{document.Path}\n{ContentHash.Tightened(document)}\n");
        }

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
                _text.Append(_names[column]).Append(CellText.Between).Append(cell).Append(CellText.Between);
            }
        }

        _text.Append('\n');
    }

    private void Add(StringBuilder text)
    {
        // In one piece: chunks could part the two halves of a character.
        var characters = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, characters, text.Length);
        Add(characters.AsSpan(0, text.Length));
        ArrayPool<char>.Shared.Return(characters);
    }

    private void Add(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        _hash.AppendData(_bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes)));
    }
}
