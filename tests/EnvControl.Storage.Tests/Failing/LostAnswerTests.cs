using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Keeping;

namespace EnvControl.Storage.Tests.Failing;

/// <summary>A database carries out a commit and its answer never comes: nobody may then say that nothing was changed.</summary>
public sealed class LostAnswerTests
{
    [Theory, OnSqlite, OnPostgres]
    public void What_was_kept_though_the_answer_was_lost_is_said_to_be_kept(string kind)
    {
        using var database = new TestDatabase(kind);
        var trouble = new FailingStatements(database.Address);
        var store = database.Open().Watched(trouble);

        trouble.LoseTheAnswer(isLasting: false);

        Record(store).ShouldBe("done");
        store.Read(kept => kept.Audit.Head.Number).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_may_be_kept_is_said_to_be_unknown_when_the_database_cannot_be_asked(string kind)
    {
        using var database = new TestDatabase(kind);
        var trouble = new FailingStatements(database.Address);
        var store = database.Open().Watched(trouble);

        trouble.LoseTheAnswer(isLasting: true);
        var faults = Should.Throw<UnsettledException>(() => Record(store)).Faults;

        faults.ShouldHaveSingleItem().Code.ShouldBe("EC4240");
        database.Open().Read(kept => kept.Audit.Head.Number).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_was_not_committed_is_said_to_be_not_kept(string kind)
    {
        using var database = new TestDatabase(kind);
        var trouble = new FailingStatements(database.Address);
        var store = database.Open().Watched(trouble);

        for (var statements = 0; ; statements++)
        {
            trouble.After(statements, isLasting: false);
            try
            {
                Record(store);
                break;
            }
            catch (FaultException wrong)
            {
                wrong.Faults.ShouldHaveSingleItem().Code.ShouldBe("EC4208");
                database.Open().Read(kept => kept.Audit.Head).ShouldBe(AuditHead.None);
            }
        }

        trouble.Mend();
        store.Read(kept => kept.Audit.Head.Number).ShouldBe(1);
    }

    [Theory, OnPostgres]
    public void A_restoration_whose_answer_was_lost_is_said_to_be_done(string kind)
    {
        using var database = new TestDatabase(kind);
        var (file, head) = BackedUp(database);
        using var empty = new TestDatabase(kind, database.Address.KeysFolder);
        var trouble = new FailingStatements(empty.Address);

        trouble.LoseTheAnswer(isLasting: false);

        new StoreUpkeep(empty.Address, trouble).Restore(file).ShouldBe(head);
        Store.Open(empty.Address, empty.Clock).Read(kept => kept.Audit.Head).ShouldBe(head);
    }

    [Theory, OnPostgres]
    public void A_restoration_that_may_be_done_is_said_to_be_unknown_when_the_server_cannot_be_asked(
        string kind
    )
    {
        using var database = new TestDatabase(kind);
        var (file, head) = BackedUp(database);
        using var empty = new TestDatabase(kind, database.Address.KeysFolder);
        var trouble = new FailingStatements(empty.Address);

        trouble.LoseTheAnswer(isLasting: true);
        var restore = () => new StoreUpkeep(empty.Address, trouble).Restore(file);

        Should.Throw<UnsettledException>(restore).Faults.ShouldHaveSingleItem().Code.ShouldBe("EC4217");
        Store.Open(empty.Address, empty.Clock).Read(kept => kept.Audit.Head).ShouldBe(head);
    }

    [Theory, OnPostgres]
    public void A_restoration_that_failed_at_any_statement_left_nothing(string kind)
    {
        using var database = new TestDatabase(kind);
        var (file, head) = BackedUp(database);
        using var empty = new TestDatabase(kind, database.Address.KeysFolder);
        var trouble = new FailingStatements(empty.Address);
        var upkeep = new StoreUpkeep(empty.Address, trouble);

        var failed = 0;
        for (; ; failed++)
        {
            trouble.After(failed, isLasting: false);
            try
            {
                upkeep.Restore(file).ShouldBe(head);
                break;
            }
            catch (FaultException wrong)
            {
                wrong.Faults.ShouldHaveSingleItem().Code.ShouldBe("EC4216");
                Should
                    .Throw<FaultException>(() => Store.Open(empty.Address, empty.Clock))
                    .Faults.ShouldHaveSingleItem()
                    .Code.ShouldBe("EC4209");
            }
        }

        failed.ShouldBeGreaterThan(3, "the lock, the tables, the guards and the commit");
    }

    private static (string File, AuditHead Head) BackedUp(TestDatabase database)
    {
        Record(database.Open());
        var file = Path.Combine(database.Folder, "backup.envcontrol");
        return (file, new StoreUpkeep(database.Address).Backup(file));
    }

    private static string Record(Store store) =>
        store.Write(
            TestDatabase.Deed("alert.issue"),
            kept =>
            {
                kept.Record(new AuditSubject("alert/1"));
                return "done";
            }
        );
}
