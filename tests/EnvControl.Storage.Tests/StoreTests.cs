using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;

namespace EnvControl.Storage.Tests;

/// <summary>One action, one transaction, one entry.</summary>
public class StoreTests
{
    [Theory, OnSqlite, OnPostgres]
    public void An_action_leaves_its_entry_with_who_when_and_what(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();

        store.Write(
            TestDatabase.Deed("inventory.publish"),
            kept =>
            {
                kept.Record(new AuditSubject("inventory/1", null, new string('a', 64), "2026年秋季清单"));
                return true;
            }
        );

        var entry = database.Open().Read(kept => kept.Audit.Entries(0, 10)).ShouldHaveSingleItem();
        entry.Number.ShouldBe(1);
        entry.At.ShouldBe(TestDatabase.Evening);
        entry.By.ShouldBe("王值班");
        entry.Action.ShouldBe("inventory.publish");
        entry.Subject.ShouldBe(new AuditSubject("inventory/1", null, new string('a', 64), "2026年秋季清单"));
        entry.Previous.ShouldBe(AuditEntry.Beginning);
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_action_that_fails_leaves_nothing(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();

        Should.Throw<NotSupportedException>(() =>
            store.Write<bool>(
                TestDatabase.Deed("alert.issue"),
                kept =>
                {
                    kept.Record(new AuditSubject("alert/1"));
                    throw new NotSupportedException();
                }
            )
        );

        store.Read(kept => kept.Audit.Head).ShouldBe(AuditHead.None);
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_action_that_records_nothing_is_not_kept(string kind)
    {
        using var database = new TestDatabase(kind);

        Should.Throw<InvalidOperationException>(() =>
            database.Open().Write(TestDatabase.Deed("alert.issue"), _ => true)
        );
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_action_whose_entry_cannot_be_written_fails(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        database.Tamper("ALTER TABLE audit_entries RENAME TO audit_entries_elsewhere");

        Should
            .Throw<FaultException>(() =>
                store.Write(
                    TestDatabase.Deed("alert.issue"),
                    kept =>
                    {
                        kept.Record(new AuditSubject("alert/1"));
                        return true;
                    }
                )
            )
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe("EC4208");
        database.Tamper("ALTER TABLE audit_entries_elsewhere RENAME TO audit_entries");
        store.Read(kept => kept.Audit.Head).ShouldBe(AuditHead.None);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Writers_wait_for_one_another_and_no_number_is_lost_or_used_twice(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();

        Parallel.For(
            0,
            40,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i =>
                store.Write(
                    TestDatabase.Deed("alert.issue", $"职员{i}"),
                    kept =>
                    {
                        kept.Record(new AuditSubject($"alert/{i}"));
                        return i;
                    }
                )
        );

        var report = store.Read(kept => kept.Audit.Verify());
        report.Entries.ShouldBe(40);
        report.Flaws.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_reader_sees_one_state_whatever_is_written_meanwhile(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Write(store, 1);

        store.Read(kept =>
        {
            var before = kept.Audit.Head;
            Write(store, 2);
            kept.Audit.Head.ShouldBe(before);
            return true;
        });

        store.Read(kept => kept.Audit.Head.Number).ShouldBe(2);
    }

    private static int Write(Store store, int number) =>
        store.Write(
            TestDatabase.Deed("alert.issue"),
            kept =>
            {
                kept.Record(new AuditSubject($"alert/{number}"));
                return number;
            }
        );
}
