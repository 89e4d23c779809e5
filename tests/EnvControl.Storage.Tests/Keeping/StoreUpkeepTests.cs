using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Keeping;
using EnvControl.Storage.Opening;

namespace EnvControl.Storage.Tests.Keeping;

/// <summary>What was backed up comes back, on an empty machine and on either database.</summary>
public class StoreUpkeepTests
{
    [Theory, OnSqlite, OnPostgres]
    public void A_backup_is_restored_where_there_is_nothing_and_the_trail_goes_on(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Record(store, 1);
        Record(store, 2);
        var file = Path.Combine(database.Folder, "backup.envcontrol");
        var head = new StoreUpkeep(database.Address).Backup(file);
        head.ShouldBe(store.Read(kept => kept.Audit.Head));
        Record(store, 3);

        using var empty = new TestDatabase(kind, database.Address.KeysFolder);
        var bytes = File.ReadAllBytes(file);
        new StoreUpkeep(empty.Address).Restore(file).ShouldBe(head);

        File.ReadAllBytes(file).ShouldBe(bytes, "a backup that is read stays as it is");
        var restored = Store.Open(empty.Address, empty.Clock);
        new VerifyStore(restored, new StoreUpkeep(empty.Address)).Run(head).IsSound.ShouldBeTrue();
        Record(restored, 3);
        restored.Read(kept => kept.Audit.Verify(head)).Flaws.ShouldBeEmpty();
        Should.Throw<Exception>(() => empty.Tamper("DELETE FROM audit_entries WHERE number = 1"));
    }

    [Theory, OnPostgres]
    public void A_county_moves_to_a_server_by_a_backup_and_back(string kind)
    {
        MovesFrom(TestDatabase.Sqlite, kind);
        MovesFrom(kind, TestDatabase.Sqlite);
    }

    private static void MovesFrom(string from, string to)
    {
        using var database = new TestDatabase(from);
        Record(database.Open(), 1);
        var file = Path.Combine(database.Folder, "backup.envcontrol");
        var head = new StoreUpkeep(database.Address).Backup(file);

        using var other = new TestDatabase(to, database.Address.KeysFolder);
        new StoreUpkeep(other.Address).Restore(file).ShouldBe(head);

        var entry = Store
            .Open(other.Address, other.Clock)
            .Read(kept => kept.Audit.Entries(0, 10))
            .ShouldHaveSingleItem();
        entry.Hash.ShouldBe(head.Hash);
        entry.At.ShouldBe(TestDatabase.Evening);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_backup_taken_while_others_write_is_one_state_and_verifies(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Record(store, 0);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(
            () =>
            {
                for (var i = 1; !stop.IsCancellationRequested; i++)
                {
                    Record(store, i);
                }
            },
            CancellationToken.None
        );

        for (var i = 0; i < 10; i++)
        {
            var file = Path.Combine(database.Folder, $"backup{i}.envcontrol");
            var head = new StoreUpkeep(database.Address).Backup(file);
            using var empty = new TestDatabase(TestDatabase.Sqlite, database.Address.KeysFolder);
            new StoreUpkeep(empty.Address).Restore(file);
            var restored = Store.Open(empty.Address, empty.Clock);
            var report = new VerifyStore(restored, new StoreUpkeep(empty.Address)).Run(head);
            report.IsSound.ShouldBeTrue();
            report.Audit.Entries.ShouldBe(head.Number);
        }

        await stop.CancelAsync();
        await writer;
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_store_that_is_there_is_never_restored_over(string kind)
    {
        using var database = new TestDatabase(kind);
        Record(database.Open(), 1);
        var file = Path.Combine(database.Folder, "backup.envcontrol");
        new StoreUpkeep(database.Address).Backup(file);

        Code(() => new StoreUpkeep(database.Address).Restore(file)).ShouldBe("EC4214");
        Code(() => new StoreUpkeep(database.Address).Backup(file)).ShouldBe("EC4211");
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_backup_without_its_key_is_refused_and_nothing_is_made(string kind)
    {
        using var database = new TestDatabase(kind);
        Record(database.Open(), 1);
        var file = Path.Combine(database.Folder, "backup.envcontrol");
        new StoreUpkeep(database.Address).Backup(file);
        using var empty = new TestDatabase(kind);
        StoreKey.OpenOrMake(Path.Combine(empty.Address.KeysFolder, StoreDatabase.KeyFile));

        Code(() => new StoreUpkeep(empty.Address).Restore(file)).ShouldBe("EC4215");
        Code(() => Store.Open(empty.Address, empty.Clock)).ShouldBe("EC4209");
    }

    [Fact]
    public void A_file_that_is_no_store_is_refused()
    {
        using var database = new TestDatabase(TestDatabase.Sqlite);
        database.Open();
        using var empty = new TestDatabase(TestDatabase.Sqlite, database.Address.KeysFolder);
        var file = Path.Combine(database.Folder, "text.envcontrol");
        File.WriteAllText(file, "这不是备份");

        Code(() => new StoreUpkeep(empty.Address).Restore(file)).ShouldBe("EC4216");
        Code(() => new StoreUpkeep(empty.Address).Restore(file + "x")).ShouldBe("EC4213");
    }

    private static string Code(Action act) =>
        Should.Throw<FaultException>(act).Faults.ShouldHaveSingleItem().Code;

    private static int Record(Store store, int number) =>
        store.Write(
            TestDatabase.Deed("alert.issue"),
            kept =>
            {
                kept.Record(new AuditSubject($"alert/{number}", Details: "测试"));
                return number;
            }
        );
}
