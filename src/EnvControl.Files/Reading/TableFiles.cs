using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Grading;
using EnvControl.Domain.Faults;
using EnvControl.Files.Guards;

namespace EnvControl.Files.Reading;

/// <summary>Opens the tables of an inventory wherever they lie (打开清单各表): a folder, a csv, a workbook.</summary>
/// <param name="limits">How large a workbook may be.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class TableFiles(WorkbookLimits limits, FaultReport faults)
{
    private static readonly string[] Tables = ["enterprises.csv", "lines.csv", "sources.csv"];
    private static readonly string[] EnterpriseSheets = ["enterprises", "企业", "企业清单"];
    private static readonly string[] LineSheets = ["lines", "生产线"];
    private static readonly string[] SourceSheets = ["sources", "其他源"];

    /// <summary>Opens a folder or file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="isPartial">Whether any of the tables may be absent; a csv is then the table it is named like.</param>
    /// <exception cref="FaultException">It is not there, or of no kind that is read.</exception>
    public OpenedTables Open(string path, bool isPartial = false)
    {
        if (Directory.Exists(path))
        {
            return Folder(path);
        }

        return File.Exists(path)
            ? SingleFile(path, isPartial)
            : throw new FaultException([ReadingFaults.NotFound(path)]);
    }

    /// <summary>The name of a folder or file without what stands before it.</summary>
    public static string NameOf(string path) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    private OpenedTables Folder(string path)
    {
        RawTable? Table(string name) =>
            File.Exists(Path.Combine(path, name))
                ? CsvTables.Open(Path.Combine(path, name), name, faults)
                : null;
        WarnOfOthers(path, faults);
        var lists = InventoryFiles.Lists(path);
        return new OpenedTables(
            Table("enterprises.csv"),
            Table("lines.csv"),
            Table("sources.csv"),
            lists,
            [
                .. Tables
                    .Select(name => Path.Combine(path, name))
                    .Where(File.Exists)
                    .Concat(lists.Concat(InventoryFiles.Orders(path)).Select(file => file.Place)),
            ]
        );
    }

    /// <summary>A table under a wrong name would be missing without a word, and its firms would become whole plants.</summary>
    private static void WarnOfOthers(string folder, FaultReport faults)
    {
        var names = Directory.EnumerateFiles(folder, "*.csv").Select(file => Path.GetFileName(file));
        // Where the case of names does not matter, Lines.csv has been read.
        var read = Tables.Where(name => File.Exists(Path.Combine(folder, name)));
        foreach (
            var other in names
                .Except(read.Append(GradeFirms.IndicatorFile), StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal)
        )
        {
            faults.Add(ReadingFaults.UnusedTable(other, other, NearestWord.To(other, Tables)));
        }
    }

    private OpenedTables SingleFile(string path, bool isPartial)
    {
        var name = Path.GetFileName(path);
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".CSV":
                var table = CsvTables.Open(path, name, faults);
                return isPartial && name.Equals("lines.csv", StringComparison.OrdinalIgnoreCase)
                        ? new OpenedTables(null, table, null, [], [path])
                    : isPartial && name.Equals("sources.csv", StringComparison.OrdinalIgnoreCase)
                        ? new OpenedTables(null, null, table, [], [path])
                    : new OpenedTables(table, null, null, [], [path]);
            case ".XLSX":
                if (WorkbookGuard.Check(path, name, limits) is { } refused)
                {
                    throw new FaultException([refused]);
                }

                var workbook = new WorkbookTables(path, name, limits, faults);
                var enterprises = workbook.Sheet(EnterpriseSheets);
                var (lines, sources) = (workbook.Sheet(LineSheets), workbook.Sheet(SourceSheets));
                if (enterprises is null && !(isPartial && (lines is not null || sources is not null)))
                {
                    enterprises = workbook.First();
                }

                workbook.WarnOfOthers([.. EnterpriseSheets, .. LineSheets, .. SourceSheets]);
                return new OpenedTables(enterprises, lines, sources, [], [path]);
            default:
                throw new FaultException([ReadingFaults.UnknownKind(name)]);
        }
    }

    /// <summary>SHA-256 over the names and bytes of the files, in the order they are read.</summary>
    public static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        foreach (var file in files)
        {
            hash.AppendData(
                Encoding.UTF8.GetBytes($"{Path.GetFileName(file)}\n{new FileInfo(file).Length}\n")
            );
            using var stream = File.OpenRead(file);
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                hash.AppendData(buffer.AsSpan(0, read));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
