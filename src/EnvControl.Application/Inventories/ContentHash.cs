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
        using var hash = new RunningContentHash();
        foreach (var (part, headings) in cells.Headings)
        {
            hash.Begin(part, headings);
            foreach (var row in cells.TextsOf(part))
            {
                hash.AddRow(row);
            }
        }

        return hash.End(cells.Documents);
    }

    /// <summary>Whether two documents say the same, however they are set.</summary>
    public static bool IsSame(InventoryDocument left, InventoryDocument right) =>
        Tightened(left) == Tightened(right);

    /// <summary>The text of a document without what does not count.</summary>
    internal static string Tightened(InventoryDocument document)
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
}
