using System.Collections.Immutable;
using EnvControl.Application.Auditing;
using EnvControl.Application.Standings;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Storage.Tests.Standings;

/// <summary>Undoing puts back, day by day, what was known before, and takes nothing away.</summary>
public class UndoTests
{
    private const int Days = 40;

    private static readonly CreditCode First = CreditCode.Complete("91410500", "DEM00000");
    private static readonly CreditCode Second = CreditCode.Complete("91410500", "DEM00001");
    private static readonly LocalDate Day = new(2026, 11, 1);
    private static readonly string?[] Scopes = [null, "N15", "N16", "N17"];

    [Theory, OnSqlite, OnPostgres]
    public void Every_day_and_industry_is_answered_as_before_a_change_that_was_undone(string kind)
    {
        using var database = new TestDatabase(kind);
        var record = new RecordStandings(database.Open());
        record.Run(
            [
                Claim(First, "N15", "B", 0, null),
                Claim(First, null, "C", 5, 25),
                Claim(First, "N16", "A", 10, 20),
                Claim(Second, "N16", "D", 30, 35),
            ],
            Clerk()
        );
        var before = Answers(database);

        database.Clock.Advance(Duration.FromDays(1));
        var set = record.Run([Claim(First, null, "D", 3, 30), Claim(Second, "N16", "B", 0, null)], Clerk());
        Answers(database).ShouldNotBe(before);
        database.Clock.Advance(Duration.FromDays(1));
        var undone = new UndoStandings(database.Open()).Run(set[0].Number, set[^1].Number, Clerk());

        Answers(database).ShouldBe(before);
        undone.Kept.ShouldBeEmpty();
        database
            .Open()
            .Read(kept => kept.Standings.Known(Instant.MaxValue))
            .Entries.ShouldContain(set[0], "what was recorded stays");
        database
            .Open()
            .Read(kept => kept.Audit.Entries(2, 10))
            .ShouldHaveSingleItem()
            .Subject.Details!.ShouldContain($"standing/{set[0].Number}-{set[^1].Number}");
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_was_recorded_of_the_same_since_stands(string kind)
    {
        using var database = new TestDatabase(kind);
        var record = new RecordStandings(database.Open());
        var set = record.Run([Claim(First, null, "D", 0, null), Claim(Second, null, "D", 0, null)], Clerk());
        database.Clock.Advance(Duration.FromDays(1));
        record.Run([Claim(First, "N15", "B", 2, null)], Clerk());
        var undo = new UndoStandings(database.Open());

        var undone = undo.Run(1, 2, Clerk());

        undone.Kept.ShouldBe([set[0]]);
        undone.Entries.Select(entry => entry.Claim.Firm).ShouldBe([Second]);
        Should.Throw<RefusedException>(() => undo.Run(1, 2, Clerk())).Faults[0].Code.ShouldBe("EC6502");
        Should.Throw<FaultException>(() => undo.Run(1, 3, Clerk())).Faults[0].Code.ShouldBe("EC6501");
        Should.Throw<FaultException>(() => undo.Run(90, 91, Clerk())).Faults[0].Code.ShouldBe("EC6501");
    }

    private static ImmutableArray<string> Answers(TestDatabase database)
    {
        var history = database.Open().Read(kept => kept.Standings.Known(Instant.MaxValue));
        return
        [
            .. from firm in new[] { First, Second }
            from scope in Scopes
            from day in Enumerable.Range(0, Days)
            select history
                .Find(firm.Text, StandingKind.Grade, scope, Day.PlusDays(day), Instant.MaxValue)
                ?.Claim.Value
                ?? "-",
        ];
    }

    private static StandingClaim Claim(CreditCode firm, string? scope, string grade, int from, int? to) =>
        new(
            firm,
            StandingKind.Grade,
            scope,
            grade,
            new EffectivePeriod(Day.PlusDays(from), to is { } end ? Day.PlusDays(end) : null),
            "安环〔2026〕11号"
        );

    private static Actor Clerk() => Actor.Of("李科员");
}
