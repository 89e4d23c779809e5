using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Grading;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Guards;
using EnvControl.Rules.Loading;

namespace EnvControl.Files.Reading;

/// <summary>Reads inventories from csv files, folders of them, and workbooks (清单读取): everything, or nothing and a full report.</summary>
/// <param name="limits">How large a workbook may be.</param>
public sealed class InventoryReader(WorkbookLimits limits) : IInventoryReader
{
    private static readonly string[] Tables = ["enterprises.csv", "lines.csv", "sources.csv"];
    private static readonly string[] EnterpriseSheets = ["enterprises", "企业", "企业清单"];
    private static readonly string[] LineSheets = ["lines", "生产线"];
    private static readonly string[] SourceSheets = ["sources", "其他源"];

    /// <summary>A reader with the limits of a city.</summary>
    public InventoryReader()
        : this(new WorkbookLimits()) { }

    /// <inheritdoc/>
    public EmergencyReductionInventory Read(string path, RuleSet rules)
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

    /// <inheritdoc/>
    public ImmutableArray<ControlOrder> ReadOrders(string path, RuleSet rules)
    {
        var faults = new FaultReport();
        var found = new List<Fault>();
        var reader = new OrderReader(rules, found);
        var orders = ImmutableArray.CreateBuilder<ControlOrder>();
        foreach (var file in OrderFiles(path))
        {
            var name = $"lists/orders/{Path.GetFileName(file)}";
            try
            {
                if (reader.Read(TextFile.ReadAll(file), name) is { } order)
                {
                    orders.Add(order);
                }
            }
            catch (DecoderFallbackException)
            {
                found.Add(ReadingFaults.NoText(name));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                found.Add(ReadingFaults.Unreadable(name, wrong.Message));
            }
        }

        if (found.Count == 0)
        {
            reader.CheckSuperseded([.. rules.Orders, .. orders]);
        }

        faults.AddRange(found);
        faults.Stop();
        return orders.ToImmutable();
    }

    private static string[] OrderFiles(string path) =>
        Path.Combine(path, "lists", "orders") is var folder && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)]
            : [];

    private static EmergencyReductionInventory Folder(string path, RuleSet rules, FaultReport faults)
    {
        string[] lists = Directory.Exists(Path.Combine(path, "lists"))
            ?
            [
                .. Directory
                    .EnumerateFiles(Path.Combine(path, "lists"), "*.json")
                    .Order(StringComparer.Ordinal),
            ]
            : [];
        RawTable? Table(string name) =>
            File.Exists(Path.Combine(path, name))
                ? CsvTables.Open(Path.Combine(path, name), name, faults)
                : null;
        if (Table("enterprises.csv") is not { } enterprises)
        {
            throw new FaultException([ReadingFaults.NoEnterprises(path)]);
        }

        WarnOfOthers(path, faults);
        var files = Tables
            .Select(name => Path.Combine(path, name))
            .Where(File.Exists)
            .Concat(lists)
            .Concat(OrderFiles(path));
        return Build(
            path,
            files,
            enterprises,
            Table("lines.csv"),
            Table("sources.csv"),
            lists,
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

    private EmergencyReductionInventory SingleFile(string path, RuleSet rules, FaultReport faults)
    {
        var name = Path.GetFileName(path);
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".CSV":
                return Build(path, [path], CsvTables.Open(path, name, faults), null, null, [], rules, faults);
            case ".XLSX":
                if (WorkbookGuard.Check(path, name, limits) is { } refused)
                {
                    throw new FaultException([refused]);
                }

                var workbook = new WorkbookTables(path, name, limits, faults);
                var enterprises = workbook.Sheet(EnterpriseSheets) ?? workbook.First();
                var (lines, sources) = (workbook.Sheet(LineSheets), workbook.Sheet(SourceSheets));
                workbook.WarnOfOthers([.. EnterpriseSheets, .. LineSheets, .. SourceSheets]);
                return Build(path, [path], enterprises, lines, sources, [], rules, faults);
            default:
                throw new FaultException([ReadingFaults.UnknownKind(name)]);
        }
    }

    private static EmergencyReductionInventory Build(
        string path,
        IEnumerable<string> files,
        RawTable enterprises,
        RawTable? lines,
        RawTable? sources,
        string[] lists,
        RuleSet rules,
        FaultReport faults
    )
    {
        // The bytes are hashed beside the reading: neither waits for the other.
        var hash = Task.Run(() => Hash(files));
        var plans = new SitePlanCells(faults);
        var reader = new EnterpriseRows(rules.Facts, plans, faults);
        var firms = reader.Read(enterprises);
        var index = reader.Firms;
        var lineTable = new LineRows(rules.Facts, firms, reader, plans, faults).Read(lines);
        var sourceTable = sources is null ? null : new SourceRows(rules.Facts, faults).Read(sources);
        var overlays = lists.SelectMany(file => List(file, index, lineTable, faults)).ToImmutableArray();
        plans.Tell();
        reader.Tell(firms, rules.Overlays.With(new OverlayBook(overlays)));
        var sha256 = hash.GetAwaiter().GetResult();
        faults.Stop();
        return new EmergencyReductionInventory(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))),
            sha256,
            firms,
            lineTable,
            sourceTable,
            new OverlayBook(overlays),
            faults.Warnings,
            IsSample: false
        )
        {
            SitePlans = plans.Table,
            AbsentColumns = reader.AbsentColumns,
        };
    }

    private static ImmutableArray<Overlay> List(
        string file,
        FirmIndex firms,
        LineTable lines,
        FaultReport faults
    )
    {
        var name = $"lists/{Path.GetFileName(file)}";
        var found = new List<Fault>();
        var entries = ImmutableArray<Overlay>.Empty;
        try
        {
            entries = ListReader.Read(TextFile.ReadAll(file), name, found);
        }
        catch (DecoderFallbackException)
        {
            found.Add(ReadingFaults.NoText(name));
        }

        faults.AddRange(found);
        foreach (var entry in entries)
        {
            if (!firms.TryGetValue(entry.Firm.Text, out var firm))
            {
                faults.Add(CellFaults.ListedFirmUnknown(name, entry.Firm.Text));
            }
            else if (entry.Line is { } label && !HasLine(lines, firm, label))
            {
                faults.Add(CellFaults.ListedLineUnknown(name, entry.Firm.Text, label));
            }
        }

        return entries;
    }

    private static bool HasLine(LineTable lines, int firm, string label)
    {
        var (start, length) = lines.LinesOf(firm).GetOffsetAndLength(lines.Count);
        return Enumerable.Range(start, length).Any(line => lines.Names.Text(line) == label);
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
