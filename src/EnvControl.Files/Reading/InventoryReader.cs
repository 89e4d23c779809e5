using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Grading;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Guards;

namespace EnvControl.Files.Reading;

/// <summary>Reads inventories from csv files, folders of them, and workbooks (清单读取): everything, or nothing and a full report.</summary>
/// <param name="limits">How large a workbook may be.</param>
public sealed class InventoryReader(WorkbookLimits limits) : IInventoryReader, IInventoryFileReader
{
    private static readonly string[] Tables = ["enterprises.csv", "lines.csv", "sources.csv"];
    private static readonly string[] EnterpriseSheets = ["enterprises", "企业", "企业清单"];
    private static readonly string[] LineSheets = ["lines", "生产线"];
    private static readonly string[] SourceSheets = ["sources", "其他源"];

    /// <summary>A reader with the limits of a city.</summary>
    public InventoryReader()
        : this(new WorkbookLimits()) { }

    /// <inheritdoc/>
    public EmergencyReductionInventory Read(string path, RuleSet rules) => Open(path, rules).Inventory;

    /// <inheritdoc/>
    public ImmutableArray<ControlOrder> ReadOrders(string path, RuleSet rules) =>
        OrderTexts.Read(InventoryFiles.Orders(path), rules, out _);

    /// <inheritdoc/>
    public InventoryFile ReadFile(string path, RuleSet rules)
    {
        var faults = new List<Fault>();
        BuiltInventory? built = null;
        var orders = ImmutableArray<ControlOrder>.Empty;
        var documents = ImmutableArray<InventoryDocument>.Empty;
        try
        {
            built = Open(path, rules);
        }
        catch (FaultException wrong)
        {
            faults.AddRange(wrong.Faults);
        }

        try
        {
            orders = OrderTexts.Read(InventoryFiles.Orders(path), rules, out documents);
            documents = documents.AddRange(InventoryFiles.Indicators(path));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(ReadingFaults.NoText(GradeFirms.IndicatorFile));
        }
        catch (FaultException wrong)
        {
            faults.AddRange(wrong.Faults);
        }

        return built is not null && faults.Count == 0
            ? new InventoryFile(
                built.Inventory,
                orders,
                [.. built.Lists.Concat(documents).OrderBy(document => document.Path, StringComparer.Ordinal)],
                built.Contacts
            )
            : throw new FaultException(faults);
    }

    private BuiltInventory Open(string path, RuleSet rules)
    {
        var faults = new FaultReport();
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new FaultException([ReadingFaults.NotFound(path)]);
        }

        try
        {
            return Directory.Exists(path) ? Folder(path, rules, faults) : SingleFile(path, rules, faults);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([ReadingFaults.Unreadable(path, wrong.Message)]);
        }
    }

    private static BuiltInventory Folder(string path, RuleSet rules, FaultReport faults)
    {
        RawTable? Table(string name) =>
            File.Exists(Path.Combine(path, name))
                ? CsvTables.Open(Path.Combine(path, name), name, faults)
                : null;
        if (Table("enterprises.csv") is not { } enterprises)
        {
            throw new FaultException([ReadingFaults.NoEnterprises(path)]);
        }

        WarnOfOthers(path, faults);
        var lists = InventoryFiles.Lists(path);
        return Build(
            path,
            Tables
                .Select(name => Path.Combine(path, name))
                .Where(File.Exists)
                .Concat(lists.Concat(InventoryFiles.Orders(path)).Select(file => file.Place)),
            new InventoryTables(enterprises, Table("lines.csv"), Table("sources.csv"), lists),
            rules,
            faults
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

    private BuiltInventory SingleFile(string path, RuleSet rules, FaultReport faults)
    {
        var name = Path.GetFileName(path);
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".CSV":
                return Build(
                    path,
                    [path],
                    new InventoryTables(CsvTables.Open(path, name, faults), null, null, []),
                    rules,
                    faults
                );
            case ".XLSX":
                if (WorkbookGuard.Check(path, name, limits) is { } refused)
                {
                    throw new FaultException([refused]);
                }

                var workbook = new WorkbookTables(path, name, limits, faults);
                var enterprises = workbook.Sheet(EnterpriseSheets) ?? workbook.First();
                var (lines, sources) = (workbook.Sheet(LineSheets), workbook.Sheet(SourceSheets));
                workbook.WarnOfOthers([.. EnterpriseSheets, .. LineSheets, .. SourceSheets]);
                return Build(
                    path,
                    [path],
                    new InventoryTables(enterprises, lines, sources, []),
                    rules,
                    faults
                );
            default:
                throw new FaultException([ReadingFaults.UnknownKind(name)]);
        }
    }

    private static BuiltInventory Build(
        string path,
        IEnumerable<string> files,
        InventoryTables tables,
        RuleSet rules,
        FaultReport faults
    )
    {
        // The bytes are hashed beside the reading: neither waits for the other.
        var hash = Task.Run(() => Hash(files));
        return InventoryBuilder.Build(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))),
            () => hash.GetAwaiter().GetResult(),
            tables,
            rules,
            faults
        );
    }

    /// <summary>SHA-256 over the names and bytes of the files, in the order they are read.</summary>
    private static string Hash(IEnumerable<string> files)
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
