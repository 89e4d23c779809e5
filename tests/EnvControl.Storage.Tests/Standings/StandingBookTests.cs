using EnvControl.Application.Standings;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Storage.Tests.Standings;

/// <summary>What was recorded of a firm stays, and is asked for the day it held and the moment by which it was known.</summary>
public class StandingBookTests
{
    private static readonly CreditCode First = CreditCode.Complete("91410500", "DEM00000");
    private static readonly CreditCode Second = CreditCode.Complete("91410500", "DEM00001");
    private static readonly LocalDate Day = new(2026, 11, 25);

    [Theory, OnSqlite, OnPostgres]
    public void A_grade_is_asked_on_two_dates(string kind)
    {
        using var database = new TestDatabase(kind);
        var record = new RecordStandings(database.Open());
        record.Run([Claim(First, StandingKind.Grade, "N15", "B", null)], Clerk());
        database.Clock.Advance(Duration.FromDays(10));
        record.Run([Claim(First, StandingKind.Grade, null, "D", Day.PlusDays(3))], Clerk());

        var now = database.Open().Read(kept => kept.Standings.Known(Instant.MaxValue));
        Grade(now).ShouldBe("D");
        now.Find(First.Text, StandingKind.Grade, "N15", Day.PlusDays(3), Instant.MaxValue)!
            .Claim.Value.ShouldBe("B");
        var then = database.Open().Read(kept => kept.Standings.Known(TestDatabase.Evening));
        Grade(then).ShouldBe("B");
        then.Entries.ShouldHaveSingleItem().RecordedBy.ShouldBe("李科员");

        string? Grade(StandingHistory history) =>
            history.Find(First.Text, StandingKind.Grade, "N15", Day, Instant.MaxValue)?.Claim.Value;
    }

    [Theory, OnSqlite, OnPostgres]
    public void Everything_comes_back_as_it_was_recorded_and_by_firm(string kind)
    {
        using var database = new TestDatabase(kind);
        StandingClaim[] claims =
        [
            Claim(First, StandingKind.Guarantee, "2#", "foreignTrade output 10.5 t/d", Day.PlusDays(90)),
            Claim(Second, StandingKind.OffPeak, null, "30", null),
            Claim(First, StandingKind.Suspended, null, "yes", Day.PlusDays(1)),
        ];
        var entries = new RecordStandings(database.Open()).Run(claims, Clerk());

        entries.Select(entry => entry.Claim).ShouldBe(claims);
        entries.Select(entry => entry.Number).ShouldBe([1L, 2L, 3L]);
        var all = database.Open().Read(kept => kept.Standings.Known(Instant.MaxValue));
        all.Entries.AsEnumerable().ShouldBe(entries);
        database
            .Open()
            .Read(kept => kept.Standings.Of([First]))
            .Entries.Select(entry => entry.Number)
            .ShouldBe([1L, 3L]);
        var noted = database.Open().Read(kept => kept.Audit.Entries(0, 10)).ShouldHaveSingleItem();
        noted.Subject.Object.ShouldBe("standing/1-3");
        noted.Subject.After.ShouldBe(RecordStandings.HashOf(all.Entries));
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_is_recorded_later_never_looks_known_earlier_though_the_clock_be_set_back(string kind)
    {
        using var database = new TestDatabase(kind);
        var record = new RecordStandings(database.Open());
        record.Run([Claim(First, StandingKind.Leading, null, "yes", null)], Clerk());
        database.Clock.Advance(Duration.FromHours(-1));
        var late = record.Run([Claim(First, StandingKind.Leading, null, "no", null)], Clerk());
        late.ShouldHaveSingleItem().RecordedAt.ShouldBe(TestDatabase.Evening);
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_whole_city_is_recorded_at_once(string kind)
    {
        using var database = new TestDatabase(kind);
        var claims = Enumerable
            .Range(0, 4_000)
            .Select(i =>
                Claim(
                    CreditCode.Complete("91410500", FormattableString.Invariant($"DEM{i:00000}")),
                    StandingKind.Grade,
                    "N06",
                    "C",
                    null
                )
            )
            .ToArray();
        new RecordStandings(database.Open()).Run(claims, Clerk());
        database
            .Open()
            .Read(kept => kept.Standings.Known(Instant.MaxValue))
            .Entries.Select(entry => entry.Claim)
            .ShouldBe(claims);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_database_itself_refuses_to_change_what_was_recorded(string kind)
    {
        using var database = new TestDatabase(kind);
        new RecordStandings(database.Open()).Run(
            [Claim(First, StandingKind.Leading, null, "yes", null)],
            Clerk()
        );
        Should.Throw<Exception>(() => database.Tamper("UPDATE standing_entries SET value = 'no'"));
        Should.Throw<Exception>(() => database.Tamper("DELETE FROM standing_entries"));
        database.Count("standing_entries").ShouldBe(1);
    }

    private static Application.Auditing.Actor Clerk() => Application.Auditing.Actor.Of("李科员");

    private static StandingClaim Claim(
        CreditCode firm,
        StandingKind kind,
        string? scope,
        string value,
        LocalDate? to
    ) =>
        new(firm, kind, scope, value, new EffectivePeriod(new LocalDate(2026, 11, 1), to), "安环〔2026〕9号");
}
