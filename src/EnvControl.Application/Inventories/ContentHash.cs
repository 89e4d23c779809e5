using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EnvControl.Application.Inventories;

/// <summary>The SHA-256 of what an inventory says (清单内容摘要), whatever file form, encoding, headings or order of columns it came in.</summary>
/// <remarks>
/// Over <c>inventory/1</c>; then for each table its name and its rows, one a line: heading and cell of every filled cell, headings
/// in ordinal order; then the documents by path, JSON without white space between its parts. An empty cell adds nothing, so that a
/// fact declared later changes no hash.
/// </remarks>
public static class ContentHash
{
    private static readonly JsonWriterOptions Tight = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The hash, lower-case hexadecimal.</summary>
    public static string Of(InventoryCells cells)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[1 << 16];
        Add(hash, "inventory/1\n", ref bytes);
        foreach (var (part, headings) in cells.Headings)
        {
            Add(hash, $"{part.Spell()}\n", ref bytes);
            var text = new StringBuilder();
            var (names, order) = Order([.. headings]);
            foreach (var row in cells.RowsOf(part))
            {
                text.Clear();
                AppendRow(text, row.Cells, names, order);
                Add(hash, text, ref bytes);
            }
        }

        foreach (var document in cells.Documents.OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            Add(hash, $"{document.Path}\n{Tightened(document)}\n", ref bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Whether two documents say the same, however they are set.</summary>
    public static bool IsSame(InventoryDocument left, InventoryDocument right) =>
        Tightened(left) == Tightened(right);

    private static (string[] Names, int[] Order) Order(string[] headings) =>
        (
            [.. headings.Select(heading => CellText.Join([heading]))],
            [.. Enumerable.Range(0, headings.Length).OrderBy(i => headings[i], StringComparer.Ordinal)]
        );

    private static void AppendRow(StringBuilder text, string cells, string[] names, int[] order)
    {
        var ends = (Span<int>)stackalloc int[names.Length + 1];
        var count = 0;
        for (var i = 0; i <= cells.Length && count < names.Length; i++)
        {
            if (i == cells.Length || cells[i] == CellText.Between)
            {
                ends[++count] = i + 1;
            }
        }

        foreach (var column in order)
        {
            if (
                column < count
                && cells.AsSpan(ends[column], ends[column + 1] - ends[column] - 1) is { IsEmpty: false } cell
            )
            {
                text.Append(names[column]).Append(CellText.Between).Append(cell).Append(CellText.Between);
            }
        }

        text.Append('\n');
    }

    private static string Tightened(InventoryDocument document)
    {
        if (!document.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return document.Text.ReplaceLineEndings("\n");
        }

        try
        {
            using var json = JsonDocument.Parse(document.Text);
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, Tight))
            {
                json.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        }
        catch (JsonException)
        {
            return document.Text; // Refused when it was read; kept texts are JSON.
        }
    }

    private static void Add(IncrementalHash hash, StringBuilder text, ref byte[] bytes)
    {
        // In one piece: chunks could part the two halves of a character.
        var characters = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, characters, text.Length);
        Add(hash, characters.AsSpan(0, text.Length), ref bytes);
        ArrayPool<char>.Shared.Return(characters);
    }

    private static void Add(IncrementalHash hash, ReadOnlySpan<char> text, ref byte[] bytes)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < most)
        {
            bytes = new byte[most];
        }

        hash.AppendData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
    }
}
