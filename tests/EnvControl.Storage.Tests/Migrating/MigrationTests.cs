using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Keeping;
using EnvControl.Storage.Opening;
using EnvControl.Storage.Tests.Failing;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.Tests.Migrating;

/// <summary>A store of an older program is brought up to date: all of it or nothing, with what it was kept beside it.</summary>
public sealed class MigrationTests
{
    private const int Entries = 5;

    [Fact]
    public void A_file_is_brought_up_to_date_when_it_is_opened_and_a_copy_of_what_it_was_verifies()
    {
        using var database = Older(TestDatabase.Sqlite);

        LaterProgram.Open(database.Address);

        ShouldBeLater(database);
        var copy = database.Address.Text + ".before-20261125000000_First.bak";
        var old = StoreAddress.Of(copy, database.Address.KeysFolder);
        new VerifyStore(Store.Open(old, database.Clock), new StoreUpkeep(old))
            .Run(HeadOf(database))
            .IsSound.ShouldBeTrue();
        Directory.EnumerateFiles(database.Folder, "*.part*").ShouldBeEmpty();
    }

    [Theory, OnPostgres]
    public void A_server_is_brought_up_to_date_by_command_only(string kind)
    {
        using var database = Older(kind);

        Code(() => LaterProgram.Open(database.Address)).ShouldBe("EC4206");
        ShouldBeOlder(database);
        LaterProgram.Migrate(database.Address);

        ShouldBeLater(database);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_older_program_refuses_what_the_later_one_has_changed_and_leaves_it(string kind)
    {
        using var database = Older(kind);
        LaterProgram.Migrate(database.Address);

        Code(() => database.Open()).ShouldBe("EC4205");
        Code(() => new StoreUpkeep(database.Address).Backup(Path.Combine(database.Folder, "b")))
            .ShouldBe("EC4205");
        ShouldBeLater(database);
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_migration_that_fails_at_any_statement_leaves_the_older_store_and_goes_through_next_time(
        string kind
    )
    {
        using var database = Older(kind);
        var trouble = new FailingStatements(database.Address);

        var failed = 0;
        for (; ; failed++)
        {
            trouble.After(failed, isLasting: true);
            try
            {
                LaterProgram.Migrate(database.Address, trouble);
                break;
            }
            catch (FaultException)
            {
                trouble.Mend();
                ShouldBeOlder(database);
            }
        }

        failed.ShouldBeGreaterThan(8, "the statements of the migration, the guards and the commit");
        ShouldBeLater(database);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_programs_that_find_an_older_store_at_once_bring_it_up_to_date_once(string kind)
    {
        using var database = Older(kind);

        await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => LaterProgram.Migrate(database.Address)))
        );

        ShouldBeLater(database);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Killed_while_a_store_is_brought_up_to_date_it_is_the_old_one_or_the_new_one(string kind) =>
        Kill(kind, 4);

    [Theory, OnSqlite, OnPostgres, Trait("Category", "Long")]
    public void Killed_a_hundred_times_it_is_the_old_one_or_the_new_one(string kind) => Kill(kind, 100);

    [Theory, OnSqlite, OnPostgres]
    public void Killed_while_a_store_is_made_the_next_program_makes_it(string kind) => KillMaking(kind, 4);

    [Theory, OnSqlite, OnPostgres, Trait("Category", "Long")]
    public void Killed_a_hundred_times_while_a_store_is_made_the_next_program_makes_it(string kind) =>
        KillMaking(kind, 100);

    private static void Kill(string kind, int times)
    {
        using var measured = Older(kind);
        var life = MigrationChild.Run(measured.Address, isMaking: false, killAfter: null).Took;
        for (var i = 1; i <= times; i++)
        {
            using var database = Older(kind);
            var (_, isDone) = MigrationChild.Run(database.Address, false, life * i / (times + 1));
            if (isDone || IsLater(database))
            {
                ShouldBeLater(database);
            }
            else
            {
                ShouldBeOlder(database);
            }

            LaterProgram.Migrate(database.Address);
            ShouldBeLater(database);
        }
    }

    private static void KillMaking(string kind, int times)
    {
        using var measured = new TestDatabase(kind);
        var life = MigrationChild.Run(measured.Address, isMaking: true, killAfter: null).Took;
        for (var i = 1; i <= times; i++)
        {
            using var database = new TestDatabase(kind);
            MigrationChild.Run(database.Address, true, life * i / (times + 1));

            var store = database.Open();
            Record(store, 1);
            store.Read(kept => kept.Audit.Verify()).Flaws.ShouldBeEmpty();
            Should.Throw<Exception>(() => database.Tamper("DELETE FROM audit_entries WHERE number = 1"));
        }
    }

    /// <summary>A store of this program, to the later one an older one.</summary>
    private static TestDatabase Older(string kind)
    {
        var database = new TestDatabase(kind);
        var store = database.Open();
        for (var i = 1; i <= Entries; i++)
        {
            Record(store, i);
        }

        return database;
    }

    private static void ShouldBeOlder(TestDatabase database)
    {
        var store = Store.Open(database.Address, database.Clock);
        store.Read(kept => kept.Audit.Verify()).Flaws.ShouldBeEmpty();
        store.Read(kept => kept.Audit.Head.Number).ShouldBe(Entries);
        Should.Throw<Exception>(() => database.Count("later_entries"));
    }

    private static void ShouldBeLater(TestDatabase database)
    {
        IsLater(database).ShouldBeTrue();
        var key = StoreKey.Open(Path.Combine(database.Address.KeysFolder, StoreDatabase.KeyFile));
        using var context = LaterProgram.Context(database.Address);
        var report = new AuditTrail(context, key).Verify();
        report.Flaws.ShouldBeEmpty();
        report.Entries.ShouldBe(Entries);
        database.Count("later_entries").ShouldBe(Entries);
        Should.Throw<Exception>(() => database.Tamper("DELETE FROM audit_entries WHERE number = 1"));
    }

    private static bool IsLater(TestDatabase database)
    {
        using var context = LaterProgram.Context(database.Address);
        return context.Database.GetAppliedMigrations().Contains(LaterTables.Name, StringComparer.Ordinal);
    }

    private static AuditHead HeadOf(TestDatabase database)
    {
        using var context = LaterProgram.Context(database.Address);
        var row = context.Set<AuditHeadRow>().AsNoTracking().Single();
        return new AuditHead(row.Number, row.Hash);
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
