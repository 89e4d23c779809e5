using System.Collections.Immutable;
using System.Text;
using EnvControl.Application.Grading;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Guards;
using EnvControl.Files.Inventories;

namespace EnvControl.Files.Reading;

/// <summary>Reads inventories from csv files, folders of them, and workbooks (清单读取): everything, or nothing and a full report.</summary>
/// <param name="limits">How large a workbook may be.</param>
public sealed class InventoryReader(WorkbookLimits limits) : IInventoryReader, IInventoryFileReader
{
    /// <summary>A reader with the limits of a city.</summary>
    public InventoryReader()
        : this(new WorkbookLimits()) { }

    /// <inheritdoc/>
    public EmergencyReductionInventory Read(string path, RuleSet rules) => Open(path, rules).Inventory;

    /// <inheritdoc/>
    public ImmutableArray<ControlOrder> ReadOrders(string path, RuleSet rules) =>
        OrderTexts.Read(InventoryFiles.Orders(path), rules, out _);

    /// <inheritdoc/>
    public InventoryFile ReadFile(string path, RuleSet rules) =>
        Together(() => Open(path, rules), path, [], rules);

    /// <inheritdoc/>
    public InventoryFile ReadPartial(string path, InventoryCells over, RuleSet rules) =>
        Together(() => OpenOver(path, over, rules), path, over.Documents, rules);

    private BuiltInventory Open(string path, RuleSet rules)
    {
        var faults = new FaultReport();
        return OrUnreadable(
            path,
            () =>
            {
                var opened = new TableFiles(limits, faults).Open(path);
                if (opened.Enterprises is not { } enterprises)
                {
                    throw new FaultException([ReadingFaults.NoEnterprises(path)]);
                }

                // The bytes are hashed beside the reading: neither waits for the other.
                var hash = Task.Run(() => TableFiles.Hash(opened.Files));
                return InventoryBuilder.Build(
                    TableFiles.NameOf(path),
                    () => hash.GetAwaiter().GetResult(),
                    new InventoryTables(enterprises, opened.Lines, opened.Sources, opened.Lists),
                    rules,
                    faults
                );
            }
        );
    }

    private BuiltInventory OpenOver(string path, InventoryCells over, RuleSet rules)
    {
        var faults = new FaultReport();
        return OrUnreadable(
            path,
            () =>
            {
                var opened = new TableFiles(limits, faults).Open(path, isPartial: true);
                var update = new PartialUpdate(opened, rules.Facts, faults);
                var built = InventoryBuilder.Build(
                    TableFiles.NameOf(path),
                    () => TableFiles.Hash(opened.Files),
                    update.Over(over),
                    rules,
                    faults
                );
                return built with { Contacts = update.Contacts };
            }
        );
    }

    private static T OrUnreadable<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([ReadingFaults.Unreadable(path, Cause.Of(wrong))]);
        }
    }

    /// <summary>Tables and orders with all texts; what is wrong with either is told together.</summary>
    private static InventoryFile Together(
        Func<BuiltInventory> open,
        string path,
        ImmutableArray<InventoryDocument> kept,
        RuleSet rules
    )
    {
        var faults = new List<Fault>();
        var built = OrFaults(open, faults);
        var orders = ImmutableArray<ControlOrder>.Empty;
        var documents = ImmutableArray<InventoryDocument>.Empty;
        OrFaults(
            () =>
            {
                var own = InventoryFiles.Orders(path);
                orders = OrderTexts.Read(
                    kept.Where(document => document.IsOrder && own.All(file => file.Path != document.Path))
                        .Select(TextSource.Of)
                        .Concat(own)
                        .OrderBy(file => file.Path, StringComparer.Ordinal),
                    rules,
                    out documents
                );
                return true;
            },
            faults
        );
        var indicators = OrFaults(() => Indicators(path), faults) ?? [];
        if (built is null || faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        InventoryDocument[] read = [.. built.Lists, .. documents, .. indicators];
        return new InventoryFile(
            built.Inventory,
            orders,
            [
                .. read.Concat(
                        kept.Where(document =>
                            !document.IsList
                            && !document.IsOrder
                            && !Array.Exists(read, own => own.Path == document.Path)
                        )
                    )
                    .OrderBy(document => document.Path, StringComparer.Ordinal),
            ],
            built.Contacts
        );
    }

    private static InventoryDocument[] Indicators(string path)
    {
        try
        {
            return [.. InventoryFiles.Indicators(path)];
        }
        catch (DecoderFallbackException)
        {
            throw new FaultException([ReadingFaults.NoText(GradeFirms.IndicatorFile)]);
        }
    }

    private static T? OrFaults<T>(Func<T> read, List<Fault> faults)
    {
        try
        {
            return read();
        }
        catch (FaultException faulty)
        {
            faults.AddRange(faulty.Faults);
            return default;
        }
    }
}
