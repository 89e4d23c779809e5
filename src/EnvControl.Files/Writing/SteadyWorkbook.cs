using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace EnvControl.Files.Writing;

/// <summary>Makes a finished workbook depend on nothing but its content (工作簿定稿): same content, same bytes.</summary>
/// <remarks>The libraries that write workbooks put the time of day into the archive and random ids into its relations.</remarks>
internal static partial class SteadyWorkbook
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook anew in its place.</summary>
    public static void Settle(string path)
    {
        var settled = new MemoryStream();
        using (var from = ZipFile.OpenRead(path))
        using (var to = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            var ids = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var part in from.Entries)
            {
                Copy(part, to, ids);
            }
        }

        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        settled.WriteTo(file);
    }

    private static void Copy(ZipArchiveEntry part, ZipArchive to, Dictionary<string, string> ids)
    {
        var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Epoch;
        using var source = part.Open();
        using var target = copy.Open();
        if (!HoldsIds(part.FullName))
        {
            source.CopyTo(target);
            return;
        }

        using var reader = new StreamReader(source, Encoding.UTF8);
        var text = RandomId().Replace(reader.ReadToEnd(), id => Steady(id.Value, ids));
        target.Write(Encoding.UTF8.GetBytes(text));
    }

    private static bool HoldsIds(string part) =>
        part == "xl/workbook.xml" || part.EndsWith(".rels", StringComparison.Ordinal);

    private static string Steady(string id, Dictionary<string, string> ids)
    {
        if (!ids.TryGetValue(id, out var steady))
        {
            steady = $"\"R{ids.Count + 1}\"";
            ids.Add(id, steady);
        }

        return steady;
    }

    [GeneratedRegex("\"R[0-9a-f]{16,32}\"", RegexOptions.None, 60_000)]
    private static partial Regex RandomId();
}
