using System.Collections.Immutable;
using System.Text;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Files.Reading;

/// <summary>Makes an inventory of its tables and lists (清单成表), wherever they were kept: everything, or nothing and a full report.</summary>
internal static class InventoryBuilder
{
    /// <summary>Reads the tables.</summary>
    /// <param name="name">What people call the inventory.</param>
    /// <param name="sha256">The hash it is known by; asked at the end.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="rules">The rule set whose facts name the columns.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <exception cref="FaultException">Anything is wrong; all faults at once.</exception>
    public static BuiltInventory Build(
        string name,
        Func<string> sha256,
        InventoryTables tables,
        RuleSet rules,
        FaultReport faults
    )
    {
        var plans = new SitePlanCells(faults);
        var contacts = new ContactCells();
        var reader = new EnterpriseRows(rules.Facts, plans, contacts, faults);
        var firms = reader.Read(tables.Enterprises);
        var index = reader.Firms;
        var lines = new LineRows(rules.Facts, firms, reader, plans, faults).Read(tables.Lines);
        var sources = tables.Sources is { } other ? new SourceRows(rules.Facts, faults).Read(other) : null;
        var documents = ImmutableArray.CreateBuilder<InventoryDocument>();
        var overlays = tables
            .Lists.SelectMany(list => List(list, index, lines, documents, faults))
            .ToImmutableArray();
        plans.Tell();
        reader.Tell(firms, rules.Overlays.With(new OverlayBook(overlays)));
        var hash = sha256();
        faults.Stop();
        return new BuiltInventory(
            new EmergencyReductionInventory(
                name,
                hash,
                firms,
                lines,
                sources,
                new OverlayBook(overlays),
                faults.Warnings,
                IsSample: false
            )
            {
                SitePlans = plans.Table,
                AbsentColumns = reader.AbsentColumns,
            },
            documents.ToImmutable(),
            contacts.Read
        );
    }

    private static ImmutableArray<Overlay> List(
        TextSource list,
        FirmIndex firms,
        LineTable lines,
        ImmutableArray<InventoryDocument>.Builder documents,
        FaultReport faults
    )
    {
        var found = new List<Fault>();
        var entries = ImmutableArray<Overlay>.Empty;
        try
        {
            var text = list.Read();
            documents.Add(new InventoryDocument(list.Path, text));
            entries = ListReader.Read(text, list.Path, found);
        }
        catch (DecoderFallbackException)
        {
            found.Add(ReadingFaults.NoText(list.Path));
        }

        faults.AddRange(found);
        foreach (var entry in entries)
        {
            if (!firms.TryGetValue(entry.Firm.Text, out var firm))
            {
                faults.Add(CellFaults.ListedFirmUnknown(list.Path, entry.Firm.Text));
            }
            else if (entry.Line is { } label && !HasLine(lines, firm, label))
            {
                faults.Add(CellFaults.ListedLineUnknown(list.Path, entry.Firm.Text, label));
            }
        }

        return entries;
    }

    private static bool HasLine(LineTable lines, int firm, string label)
    {
        var (start, length) = lines.LinesOf(firm).GetOffsetAndLength(lines.Count);
        return Enumerable.Range(start, length).Any(line => lines.Names.Text(line) == label);
    }
}
