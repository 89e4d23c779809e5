using System.Collections.Immutable;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Storage.Tests.Inventories;

/// <summary>Small inventories as tables of text, and how a test keeps and publishes them.</summary>
internal static class DraftVersion
{
    private static readonly ImmutableSortedDictionary<InventoryPart, ImmutableArray<string>> Headings =
        ImmutableSortedDictionary<InventoryPart, ImmutableArray<string>>
            .Empty.Add(InventoryPart.Enterprises, ["credit_code", "name", "grade"])
            .Add(InventoryPart.Lines, ["credit_code", "line", "so2_kg_d"]);

    /// <summary>Firms as <c>code:grade</c>, lines as <c>code/line:amount</c>.</summary>
    public static InventoryCells Of(string firms, string lines = "", params InventoryDocument[] documents) =>
        new(
            Headings,
            part => part == InventoryPart.Enterprises ? Words(firms).Select(Firm) : Words(lines).Select(Line),
            [.. documents]
        );

    /// <summary>Keeps a draft of that number.</summary>
    public static InventoryVersion Keep(this Store store, int number, InventoryCells cells) =>
        store.Write(
            TestDatabase.Deed("inventory.import"),
            kept =>
            {
                var version = Version(number, cells, kept);
                kept.Inventories.Add(version, cells);
                kept.Record(new AuditSubject(version.Subject));
                return version;
            }
        );

    /// <summary>A draft of these cells, not kept yet.</summary>
    public static InventoryVersion Version(int number, InventoryCells cells, IKeptForWriting kept) =>
        new InventoryVersion(
            number,
            VersionState.Draft,
            kept.Inventories.LastPublished()?.Number,
            "安阳",
            new string('f', 64),
            ContentHash.Of(cells),
            new InventoryCounts(
                cells.RowsOf(InventoryPart.Enterprises).Count(),
                cells.RowsOf(InventoryPart.Lines).Count(),
                null,
                cells.Documents.Length
            ),
            new string('a', 64),
            false,
            [Fault.Of("EC1057", "某厂", "请核对。", "Look.", "改。", "Mend.") with { IsWarning = true }],
            7,
            cells.Headings,
            kept.Deed.By.Name,
            kept.Now
        );

    /// <summary>Publishes a draft.</summary>
    public static void Publish(this Store store, int number) =>
        store.Write(
            TestDatabase.Deed("inventory.publish"),
            kept =>
            {
                kept.Inventories.Publish(number, kept.Deed.By.Name, kept.Now);
                kept.Record(new AuditSubject($"inventory/{number}"));
                return number;
            }
        );

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static CellRow Firm(string word)
    {
        var parts = word.Split(':');
        return new CellRow(
            parts[0],
            string.Empty,
            $"{parts[0]}厂",
            "410502",
            CellText.Join([parts[0], $"{parts[0]}厂", parts[1]])
        );
    }

    private static CellRow Line(string word)
    {
        var parts = word.Split('/', ':');
        return new CellRow(parts[0], parts[1], string.Empty, string.Empty, CellText.Join(parts));
    }
}
