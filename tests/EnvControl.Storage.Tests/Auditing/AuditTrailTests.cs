using EnvControl.Application.Auditing;

namespace EnvControl.Storage.Tests.Auditing;

/// <summary>Nobody who holds the database alone can change what was recorded without being found.</summary>
public class AuditTrailTests
{
    private const int Entries = 20;

    [Theory, OnSqlite, OnPostgres]
    public void The_database_itself_refuses_to_change_or_delete_an_entry(string kind)
    {
        using var database = Recorded(kind, isUnguarded: false);

        Should.Throw<Exception>(() =>
            database.Tamper("UPDATE audit_entries SET actor = '别人' WHERE number = 3")
        );
        Should.Throw<Exception>(() => database.Tamper("DELETE FROM audit_entries WHERE number = 3"));
        Verify(database).Flaws.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_edit_is_found_at_its_entry(string kind)
    {
        using var database = Recorded(kind);
        database.Tamper("UPDATE audit_entries SET details = '另一个理由' WHERE number = 7");

        Verify(database).Flaws.ShouldBe([new AuditFlaw(AuditFlawKind.Edited, 7)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_entry_taken_out_of_the_middle_is_found_where_it_is_missing(string kind)
    {
        using var database = Recorded(kind);
        database.Tamper("DELETE FROM audit_entries WHERE number = 7");

        Verify(database).Flaws.ShouldBe([new AuditFlaw(AuditFlawKind.Unlinked, 8)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Two_entries_swapped_are_found(string kind)
    {
        using var database = Recorded(kind);
        database.Tamper("UPDATE audit_entries SET number = 100 WHERE number = 7");
        database.Tamper("UPDATE audit_entries SET number = 7 WHERE number = 8");
        database.Tamper("UPDATE audit_entries SET number = 8 WHERE number = 100");

        Verify(database).Flaws.Select(flaw => flaw.Number).Distinct().ShouldBe([7, 8, 9]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Entries_cut_off_at_the_end_are_found(string kind)
    {
        using var database = Recorded(kind);
        database.Tamper("DELETE FROM audit_entries WHERE number > 15");

        Verify(database).Flaws.ShouldBe([new AuditFlaw(AuditFlawKind.Truncated, 15)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_head_set_back_to_fit_a_shortened_trail_lacks_the_seal(string kind)
    {
        using var database = Recorded(kind);
        database.Tamper("DELETE FROM audit_entries WHERE number > 15");
        database.Tamper(
            "UPDATE audit_head SET number = 15, sha256 = (SELECT sha256 FROM audit_entries WHERE number = 15)"
        );

        Verify(database).Flaws.ShouldBe([new AuditFlaw(AuditFlawKind.Unsealed, 15)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_head_noted_on_paper_must_be_in_the_trail(string kind)
    {
        using var database = Recorded(kind);
        var store = database.Open();
        var noted = store.Read(kept => kept.Audit.Head);
        Record(store, Entries + 1);

        store.Read(kept => kept.Audit.Verify(noted)).Flaws.ShouldBeEmpty();
        store
            .Read(kept => kept.Audit.Verify(noted with { Hash = new string('f', 64) }))
            .Flaws.ShouldBe([new AuditFlaw(AuditFlawKind.Foreign, Entries)]);
    }

    private static TestDatabase Recorded(string kind, bool isUnguarded = true)
    {
        var database = new TestDatabase(kind);
        var store = database.Open();
        for (var i = 1; i <= Entries; i++)
        {
            Record(store, i);
        }

        if (isUnguarded)
        {
            database.Unguard("audit_entries");
        }

        return database;
    }

    private static int Record(Store store, int number) =>
        store.Write(
            TestDatabase.Deed("alert.issue"),
            kept =>
            {
                kept.Record(new AuditSubject($"alert/{number}", Details: $"第{number}次"));
                return number;
            }
        );

    private static AuditReport Verify(TestDatabase database) =>
        database.Open().Read(kept => kept.Audit.Verify());
}
