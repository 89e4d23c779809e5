using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;

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
        var faults = Should.Throw<FaultException>(() => Record(store)).Faults;

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
