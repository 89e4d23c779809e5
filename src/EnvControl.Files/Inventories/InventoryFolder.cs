using System.Collections.Immutable;
using System.Text;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Files.Writing;

namespace EnvControl.Files.Inventories;

/// <summary>Writes an inventory as a folder (清单导出): <c>enterprises.csv</c>, <c>lines.csv</c>, <c>sources.csv</c> and its lists, whole or not at all.</summary>
/// <remarks>
/// What a spreadsheet would take for a formula has an apostrophe before it, which the import takes away again: the folder comes in with
/// the same hash.
/// </remarks>
public sealed class InventoryFolder : IInventoryWriter
{
    /// <inheritdoc/>
    public ImmutableArray<string> Write(InventoryCells cells, string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (
            File.Exists(target)
            || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        )
        {
            throw new FaultException([ExportFaults.Occupied(target)]);
        }

        var beside = Path.Combine(
            Path.GetDirectoryName(target) ?? target,
            $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}"
        );
        try
        {
            var files = Fill(beside, cells);
            // An empty folder makes room; one that has been filled meanwhile refuses to go.
            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(beside, target);
            return [.. files.Select(file => Path.Combine(target, file))];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([ExportFaults.NotWritten(target, Cause.Of(wrong))]);
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private static List<string> Fill(string folder, InventoryCells cells)
    {
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (var (part, headings) in cells.Headings)
        {
            files.Add(part.FileName());
            using var table = new CsvTextWriter(Path.Combine(folder, part.FileName()), headings);
            foreach (var row in cells.TextsOf(part))
            {
                WriteRow(table, CellText.Split(row), headings.Length);
            }
        }

        foreach (var document in cells.Documents)
        {
            files.Add(document.Path);
            var path = Path.GetFullPath(Path.Combine(folder, document.Path));
            if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new IOException($"'{document.Path}' lies outside");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, document.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        return files;
    }

    private static void WriteRow(CsvTextWriter table, string[] cells, int width)
    {
        for (var i = 0; i < width; i++)
        {
            table.Cell(i < cells.Length ? CellGuard.Kept(cells[i]) : string.Empty);
        }

        table.EndRow();
    }
}
