using CsCheck;
using EnvControl.Application.Auditing;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Opening;
using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Tests.Auditing;

/// <summary>Any edit, deletion, swap or truncation of the trail, wherever it is made, is found.</summary>
public sealed class AuditEditTests
{
    private const int Entries = 40;

    private static readonly string[] Columns =
    [
        "actor",
        "action",
        "subject",
        "details",
        "after_sha256",
        "previous_sha256",
        "sha256",
    ];

    /// <summary>An edit as statements, each undone afterwards.</summary>
    private static readonly Gen<string[]> Edits = Gen.OneOf(
        Gen.Select(
            Gen.Int[1, Entries],
            Gen.Int[0, Columns.Length - 1],
            Gen.Int[0, 11],
            Gen.Int[0, 6],
            (number, column, place, bit) =>
                (string[])
                    [
                        // One bit of one character.
                        $"UPDATE audit_entries SET {Columns[column]} = substr({Columns[column]}, 1, {place % 3}) || char(unicode(substr({Columns[column]}, {(place % 3) + 1}, 1)) + {1 << bit}) || substr({Columns[column]}, {(place % 3) + 2}) WHERE number = {number}",
                    ]
        ),
        Gen.Int[1, Entries]
            .Select(number =>
                (string[])[$"UPDATE audit_entries SET at_ticks = at_ticks + 1 WHERE number = {number}"]
            ),
        Gen.Int[1, Entries]
            .Select(number => (string[])[$"DELETE FROM audit_entries WHERE number = {number}"]),
        Gen.Int[1, Entries - 1]
            .Select(number => (string[])[$"DELETE FROM audit_entries WHERE number > {number}"]),
        Gen.Int[1, Entries - 1]
            .Select(number =>
                (string[])
                    [
                        $"UPDATE audit_entries SET number = 100000 WHERE number = {number}",
                        $"UPDATE audit_entries SET number = {number} WHERE number = {number + 1}",
                        $"UPDATE audit_entries SET number = {number + 1} WHERE number = 100000",
                    ]
            ),
        Gen.Int[1, Entries - 1]
            .Select(number =>
                (string[])
                    [
                        $"DELETE FROM audit_entries WHERE number > {number}",
                        $"UPDATE audit_head SET number = {number}, sha256 = (SELECT sha256 FROM audit_entries WHERE number = {number})",
                    ]
            )
    );

    [Fact]
    public void Ten_thousand_edits_are_all_found() => Edit(10_000);

    [Theory, OnSqlite, OnPostgres, Trait("Category", "Long")]
    public void A_million_entries_are_read_to_the_last(string kind)
    {
        const int Many = 1_000_000;
        using var database = new TestDatabase(kind);
        database.Open();
        var key = StoreKey.Open(Path.Combine(database.Address.KeysFolder, StoreDatabase.KeyFile));
        using var context = StoreDatabase.Context(database.Address);
        LinqToDBForEFTools.Initialize();
        var last = AuditHead.None;
        context.BulkCopy(
            new BulkCopyOptions { BulkCopyType = BulkCopyType.MultipleRows },
            Enumerable
                .Range(1, Many)
                .Select(i =>
                {
                    var entry = AuditEntry.After(
                        last,
                        TestDatabase.Evening + Duration.FromSeconds(i),
                        TestDatabase.Deed("alert.issue"),
                        new AuditSubject($"alert/{i}", null, new string('a', 64), "第几次")
                    );
                    last = new AuditHead(entry.Number, entry.Hash);
                    return AuditEntryRow.Of(entry);
                })
        );
        var head = context.Set<AuditHeadRow>().Single();
        (head.Number, head.Hash, head.Seal) = (last.Number, last.Hash, key.Seal(last.ToString()));
        context.SaveChanges();

        var report = new AuditTrail(context, key).Verify(last);

        report.Entries.ShouldBe(Many);
        report.Flaws.ShouldBeEmpty();
    }

    private static void Edit(int times)
    {
        using var database = new TestDatabase(TestDatabase.Sqlite);
        var store = database.Open();
        for (var i = 1; i <= Entries; i++)
        {
            store.Write(
                TestDatabase.Deed("alert.issue"),
                kept =>
                {
                    kept.Record(new AuditSubject($"alert/{i}", null, new string('a', 64), $"第{i}次"));
                    return i;
                }
            );
        }

        database.Unguard("audit_entries");
        var key = StoreKey.Open(Path.Combine(database.Address.KeysFolder, StoreDatabase.KeyFile));
        using var context = StoreDatabase.Context(database.Address);
        var trail = new AuditTrail(context, key);
        trail.Verify().Flaws.ShouldBeEmpty();

        Edits.Each(
            times,
            5,
            edit =>
            {
                using var undone = context.Database.BeginTransaction();
                foreach (var statement in edit)
                {
                    context.Database.ExecuteSqlRaw(statement);
                }

                trail.Verify().Flaws.ShouldNotBeEmpty(string.Join("; ", edit));
                undone.Rollback();
            }
        );

        trail.Verify().Flaws.ShouldBeEmpty();
    }
}
