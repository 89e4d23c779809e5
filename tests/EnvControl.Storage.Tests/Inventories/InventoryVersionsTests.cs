using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace EnvControl.Storage.Tests.Inventories;

/// <summary>Versions of the inventory are kept whole, come back as they were, and stand still once published.</summary>
public class InventoryVersionsTests
{
    private static readonly string[] Changes =
    [
        "UPDATE inventory_versions SET name = '别的' WHERE number = 1",
        "UPDATE inventory_versions SET state = 'draft' WHERE number = 1",
        "DELETE FROM inventory_versions WHERE number = 1",
        "UPDATE inventory_rows SET cells = '' WHERE version = 1",
        "DELETE FROM inventory_rows WHERE version = 1 AND position = 0",
        "INSERT INTO inventory_rows VALUES (1, 1, 99, 'x', '', '', '', 'x')",
        "INSERT INTO inventory_rows VALUES (9, 1, 99, 'x', '', '', '', 'x')",
        "UPDATE inventory_documents SET text = '' WHERE version = 1",
        "DELETE FROM inventory_documents WHERE version = 1",
        "INSERT INTO inventory_documents VALUES (1, 'lists/b.json', '')",
    ];

    [Theory, OnSqlite, OnPostgres]
    public void A_version_comes_back_as_it_was_handed_over(string kind)
    {
        using var database = new TestDatabase(kind);
        var odd = CellText.Join(["\0\t\\", "'\"%{0}", "𠮷\n"]);
        var plain = DraftVersion.Of(
            "C:B A: B:C",
            "C/1号:3.5 C/2号:0",
            new InventoryDocument("lists/a.json", "{ }\n")
        );
        var cells = plain with
        {
            Rows = part => plain.RowsOf(part).Append(new CellRow("Z", part.Spell(), "名", "410502", odd)),
        };

        var version = database.Open().Keep(1, cells);

        database
            .Open()
            .Read(kept =>
            {
                var found = kept.Inventories.Find(1)!;
                var back = kept.Inventories.Cells(found);
                foreach (var part in InventoryCells.Parts)
                {
                    back.RowsOf(part).ShouldBe(cells.RowsOf(part));
                }

                back.Documents.ShouldBe(cells.Documents);
                ContentHash.Of(back).ShouldBe(version.ContentSha256);
                (found with { Headings = version.Headings, Warnings = version.Warnings }).ShouldBe(version);
                found.Warnings.ShouldBe(version.Warnings);
                found.Headings.Values.ShouldAllBe(headings => headings.Length == 3);
                return true;
            });
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_import_that_breaks_off_leaves_nothing(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        var cells = DraftVersion.Of("A:B");
        var broken = cells with
        {
            Rows = _ =>
                cells
                    .RowsOf(InventoryPart.Enterprises)
                    .Append(default)
                    .Select(row => row.Cells is null ? throw new NotSupportedException() : row),
        };

        Should.Throw<NotSupportedException>(() =>
            store.Write(
                TestDatabase.Deed("inventory.import"),
                kept =>
                {
                    kept.Record(new AuditSubject("inventory/1"));
                    kept.Inventories.Add(DraftVersion.Version(1, cells, kept), broken);
                    return true;
                }
            )
        );

        store.Read(kept => kept.Inventories.All()).ShouldBeEmpty();
        store.Read(kept => kept.Audit.Head).ShouldBe(AuditHead.None);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Nothing_of_a_published_version_can_be_changed_even_by_hand(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        store.Keep(1, DraftVersion.Of("A:B B:C", "A/1号:3", new InventoryDocument("lists/a.json", "{}")));
        store.Publish(1);
        string[] more =
            kind == TestDatabase.Postgres ? ["TRUNCATE inventory_rows", "TRUNCATE inventory_versions"] : [];

        foreach (var change in Changes.Concat(more))
        {
            var refused = Should.Throw<Exception>(() => database.Tamper(change), change);
            (refused is SqliteException or PostgresException).ShouldBeTrue(change);
        }

        store
            .Read(kept => ContentHash.Of(kept.Inventories.Cells(kept.Inventories.Find(1)!)))
            .ShouldBe(
                ContentHash.Of(
                    DraftVersion.Of("A:B B:C", "A/1号:3", new InventoryDocument("lists/a.json", "{}"))
                )
            );
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_draft_can_be_written_anew_in_its_place(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        var first = store.Keep(
            1,
            DraftVersion.Of("A:B B:C", "A/1号:3", new InventoryDocument("lists/a.json", "{}"))
        );
        var mended = DraftVersion.Of("A:A");

        store.Write(
            TestDatabase.Deed("inventory.import"),
            kept =>
            {
                kept.Inventories.Replace(first with { ContentSha256 = ContentHash.Of(mended) }, mended);
                kept.Record(new AuditSubject("inventory/1"));
                return true;
            }
        );

        store.Read(kept =>
        {
            var found = kept.Inventories.All().ShouldHaveSingleItem();
            ContentHash.Of(kept.Inventories.Cells(found)).ShouldBe(found.ContentSha256);
            return true;
        });
    }

    [Theory, OnSqlite, OnPostgres]
    public void Two_versions_differ_by_what_is_new_changed_and_gone_and_by_who_lost_all_lines(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        var before = store.Keep(1, DraftVersion.Of("A:B B:C C:D D:D", "A/1号:3 A/2号:4 B/1号:5 C/1号:1"));
        store.Publish(1);
        var after = store.Keep(2, DraftVersion.Of("E:A C:D B:B A:B", "A/1号:30 B/1号:5"));

        store.Read(kept =>
        {
            Show(kept.Inventories.Differences(before, after, InventoryPart.Enterprises))
                .ShouldBe(["+E", "B: B\tB厂\tC > B\tB厂\tB", "-D"]);
            Show(kept.Inventories.Differences(before, after, InventoryPart.Lines))
                .ShouldBe(["A1号: A\t1号\t3 > A\t1号\t30", "-A2号", "-C1号"]);
            kept.Inventories.FirmsWithoutTheirLines(before, after).Select(row => row.Name).ShouldBe(["C厂"]);
            kept.Inventories.LastPublished()!.Number.ShouldBe(1);
            kept.Inventories.Find(2)!.Base.ShouldBe(1);
            return true;
        });
    }

    [Theory, OnSqlite, OnPostgres]
    public void Versions_of_many_rows_are_compared_to_the_last_row_in_the_order_of_the_later(string kind)
    {
        static string Firms(IEnumerable<int> firms, Func<int, string> grade) =>
            string.Join(' ', firms.Select(firm => $"F{firm:D4}:{grade(firm)}"));
        using var database = new TestDatabase(kind);
        var store = database.Open();
        var before = store.Keep(1, DraftVersion.Of(Firms(Enumerable.Range(0, 1_300), _ => "C")));
        var turned = Enumerable.Range(600, 1_300).Reverse().ToArray();
        var after = store.Keep(
            2,
            DraftVersion.Of(Firms(turned, firm => firm % 3 == 0 || firm >= 1_300 ? "B" : "C"))
        );

        store.Read(kept =>
        {
            Show(kept.Inventories.Differences(before, after, InventoryPart.Enterprises))
                .ShouldBe([
                    .. turned
                        .Where(firm => firm % 3 == 0 || firm >= 1_300)
                        .Select(firm =>
                            firm >= 1_300
                                ? $"+F{firm:D4}"
                                : $"F{firm:D4}: F{firm:D4}\tF{firm:D4}厂\tC > F{firm:D4}\tF{firm:D4}厂\tB"
                        ),
                    .. Enumerable.Range(0, 600).Select(firm => $"-F{firm:D4}"),
                ]);
            return true;
        });
    }

    private static IEnumerable<string> Show(IEnumerable<RowPair> pairs) =>
        pairs.Select(pair =>
            pair switch
            {
                { Before: null, After: { } row } => $"+{row.CreditCode}{row.Line}",
                { Before: { } row, After: null } => $"-{row.CreditCode}{row.Line}",
                { Before: { } old, After: { } now } =>
                    $"{now.CreditCode}{now.Line}: {old.Cells} > {now.Cells}",
                _ => throw new ArgumentException("A pair of nothing.", nameof(pairs)),
            }
        );
}
