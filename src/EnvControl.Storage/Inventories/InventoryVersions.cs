using System.Collections.Immutable;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Inventories;

/// <summary>The inventory versions in the database (清单版本存取).</summary>
internal sealed class InventoryVersions(StoreContext context) : IInventoryVersionsForWriting
{
    public ImmutableArray<InventoryVersion> All() =>
        [.. Versions.OrderBy(row => row.Number).AsEnumerable().Select(VersionText.Of)];

    public InventoryVersion? Find(int number) =>
        Versions.SingleOrDefault(row => row.Number == number) is { } row ? VersionText.Of(row) : null;

    public InventoryVersion? LastPublished() =>
        Versions
            .Where(row => row.State == InventoryVersionTable.Published)
            .OrderByDescending(row => row.PublishedAt)
            .ThenByDescending(row => row.Number)
            .FirstOrDefault()
            is { } row
            ? VersionText.Of(row)
            : null;

    public InventoryCells Cells(InventoryVersion version) =>
        new(
            version.Headings,
            part =>
                Rows(version, part)
                    .OrderBy(row => row.Row)
                    .Select(row => new CellRow(row.CreditCode, row.Line, row.Name, row.Division, row.Cells)),
            [
                .. context
                    .Set<InventoryDocumentRow>()
                    .AsNoTracking()
                    .Where(row => row.Version == version.Number)
                    .AsEnumerable()
                    .OrderBy(row => row.Path, StringComparer.Ordinal)
                    .Select(row => new InventoryDocument(row.Path, row.Text)),
            ]
        )
        {
            Texts = part => Rows(version, part).OrderBy(row => row.Row).Select(row => row.Cells),
        };

    public IEnumerable<RowPair> Differences(
        InventoryVersion before,
        InventoryVersion after,
        InventoryPart part
    )
    {
        var isAlike =
            before.Headings.TryGetValue(part, out var left)
            && after.Headings.TryGetValue(part, out var right)
            && left.SequenceEqual(right, StringComparer.Ordinal);
        return new RowDifferences(Rows(before, part), Rows(after, part), isAlike).Pairs();
    }

    public ImmutableArray<CellRow> FirmsWithoutTheirLines(InventoryVersion before, InventoryVersion after)
    {
        var had = Rows(before, InventoryPart.Lines).Select(row => row.CreditCode);
        var has = Rows(after, InventoryPart.Lines).Select(row => row.CreditCode);
        return
        [
            .. Rows(after, InventoryPart.Enterprises)
                .Where(row => had.Contains(row.CreditCode) && !has.Contains(row.CreditCode))
                .OrderBy(row => row.Row)
                .AsEnumerable()
                .Select(row => row.ToCells()),
        ];
    }

    public int NextNumber() => (Versions.Max(row => (int?)row.Number) ?? 0) + 1;

    public void Add(InventoryVersion version, InventoryCells cells, IProgress<int>? progress = null)
    {
        context.Add(
            new InventoryVersionRow
            {
                Number = version.Number,
                State = InventoryVersionTable.Draft,
                Base = version.Base,
                Name = version.Name,
                FileSha256 = version.FileSha256,
                ContentSha256 = version.ContentSha256,
                Firms = version.Counts.Firms,
                Lines = version.Counts.Lines,
                Sources = version.Counts.Sources,
                Documents = version.Counts.Documents,
                RuleSetId = version.RuleSetId,
                IsPartial = version.IsPartial,
                Report = VersionText.Report(version),
                Headings = VersionText.Headings(version),
                ImportedBy = version.ImportedBy,
                ImportedAt = version.ImportedAt,
            }
        );
        context.AddRange(
            cells.Documents.Select(document => new InventoryDocumentRow
            {
                Version = version.Number,
                Path = document.Path,
                Text = document.Text,
            })
        );
        context.SaveChanges();
        context.ChangeTracker.Clear();
        context.AddMany(
            InventoryCells.Parts.SelectMany(part => RowsOf(version.Number, part, cells)),
            progress
        );
    }

    public void Replace(InventoryVersion version, InventoryCells cells, IProgress<int>? progress = null)
    {
        context.Set<InventoryRowRow>().Where(row => row.Version == version.Number).ExecuteDelete();
        context.Set<InventoryDocumentRow>().Where(row => row.Version == version.Number).ExecuteDelete();
        context.Set<InventoryVersionRow>().Where(row => row.Number == version.Number).ExecuteDelete();
        Add(version, cells, progress);
    }

    public void Publish(int number, string by, Instant at)
    {
        var row = context.Set<InventoryVersionRow>().Single(row => row.Number == number);
        (row.State, row.PublishedBy, row.PublishedAt) = (InventoryVersionTable.Published, by, at);
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    private IQueryable<InventoryVersionRow> Versions => context.Set<InventoryVersionRow>().AsNoTracking();

    private IQueryable<InventoryRowRow> Rows(InventoryVersion version, InventoryPart part)
    {
        var (number, table) = (version.Number, (short)part);
        return context
            .Set<InventoryRowRow>()
            .AsNoTracking()
            .Where(row => row.Version == number && row.Part == table);
    }

    private static IEnumerable<InventoryRowRow> RowsOf(
        int version,
        InventoryPart part,
        InventoryCells cells
    ) =>
        cells
            .RowsOf(part)
            .Select(
                (row, index) =>
                    new InventoryRowRow
                    {
                        Version = version,
                        Part = (short)part,
                        Row = index,
                        CreditCode = row.CreditCode,
                        Line = row.Line,
                        Name = row.Name,
                        Division = row.Division,
                        Cells = row.Cells,
                    }
            );
}
