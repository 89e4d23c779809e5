using CsCheck;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Domain.Tests.Standing;

/// <summary>What is recorded of a firm is asked on two dates: the day it was so, and the moment by which it was known.</summary>
public class StandingHistoryTests
{
    private static readonly CreditCode Firm = CreditCode.Complete("91410500", "DEM00000");
    private static readonly LocalDate First = new(2020, 11, 1);
    private static readonly Instant Start = Instant.FromUtc(2020, 11, 1, 0, 0);

    private static readonly string?[] Scopes = [null, "a", "b"];
    private static readonly string[] Values = ["A", "B", "C", "no"];

    private static readonly Gen<(
        StandingKind Kind,
        string? Scope,
        string Value,
        int From,
        int? Days
    )> AnyClaim =
        from isGrade in Gen.Bool
        from scope in Gen.Int[0, 2]
        from value in Gen.Int[0, 3]
        from start in Gen.Int[0, 9]
        from days in Gen.Int[0, 6]
        select (
            isGrade ? StandingKind.Grade : StandingKind.Guarantee,
            Scopes[scope],
            Values[value],
            start,
            days == 0 ? default(int?) : days
        );

    [Fact]
    public void A_grade_taken_away_later_still_was_so_as_known_before()
    {
        var history = new StandingHistory([
            Entry(1, "B", new LocalDate(2020, 7, 1), null, Start),
            Entry(2, "D", new LocalDate(2020, 11, 20), null, Start + Duration.FromDays(30)),
        ]);
        var day = new LocalDate(2020, 11, 25);
        Grade(history, day, Start + Duration.FromDays(29)).ShouldBe("B");
        Grade(history, day, Start + Duration.FromDays(30)).ShouldBe("D");
        Grade(history, new LocalDate(2020, 11, 19), Instant.MaxValue).ShouldBe("B");
        Grade(history, new LocalDate(2020, 6, 30), Instant.MaxValue).ShouldBeNull();
        Grade(history, day, Start - Duration.Epsilon).ShouldBeNull();
    }

    [Fact]
    public void When_a_passing_entry_ends_the_one_before_holds_again()
    {
        var history = new StandingHistory([
            Entry(1, "B", new LocalDate(2020, 7, 1), null, Start),
            Entry(2, "D", new LocalDate(2020, 12, 1), new LocalDate(2020, 12, 11), Start),
        ]);
        Grade(history, new LocalDate(2020, 12, 10), Start).ShouldBe("D");
        Grade(history, new LocalDate(2020, 12, 11), Start).ShouldBe("B");
    }

    [Fact]
    public void Random_histories_answer_like_painting_days_one_entry_after_another() =>
        AnyClaim
            .List[0, 12]
            .Each(
                3_000,
                7,
                claims =>
                {
                    var entries = claims.Select((claim, i) => Entry(i + 1, claim)).ToArray();
                    // The order in which a database hands them over does not matter.
                    var history = new StandingHistory(entries.Reverse());
                    foreach (var known in Enumerable.Range(0, claims.Count + 1))
                    {
                        var painted = Painted(entries.Take(known));
                        foreach (var ((kind, scope, day), value) in painted)
                        {
                            var found = history.Find(
                                Firm.Text,
                                kind,
                                scope,
                                First.PlusDays(day),
                                Start + Duration.FromHours(known)
                            );
                            (found?.Claim.Value).ShouldBe(value);
                        }
                    }
                }
            );

    [Theory]
    [InlineData(StandingKind.Grade, "c级", "C")]
    [InlineData(StandingKind.Grade, "未评级", "ungraded")]
    [InlineData(StandingKind.Grade, "E", null)]
    [InlineData(StandingKind.Leading, "是", "yes")]
    [InlineData(StandingKind.Suspended, "no", "no")]
    [InlineData(StandingKind.LongIdle, "maybe", null)]
    [InlineData(StandingKind.Exempt, "橙色", "orange")]
    [InlineData(StandingKind.Exempt, "否", "no")]
    [InlineData(StandingKind.OffPeak, "30.0%", "30")]
    [InlineData(StandingKind.OffPeak, "30.05", null)]
    [InlineData(StandingKind.OffPeak, "101", null)]
    [InlineData(StandingKind.Guarantee, "livelihood load 80", "livelihood load 80")]
    [InlineData(StandingKind.Guarantee, "foreignTrade  output 120.50 t/d", "foreignTrade output 120.5 t/d")]
    [InlineData(StandingKind.Guarantee, "friendship load 80", null)]
    [InlineData(StandingKind.Guarantee, "livelihood load", null)]
    [InlineData(StandingKind.Guarantee, "yes", null)]
    [InlineData(StandingKind.SmallMicro, "", null)]
    public void A_value_has_one_spelling_and_what_is_none_is_refused(
        StandingKind kind,
        string typed,
        string? spelled
    ) => StandingValue.Read(kind, typed).ShouldBe(spelled);

    [Theory]
    [InlineData(StandingKind.Guarantee, "urbanOperation load 62.5")]
    [InlineData(StandingKind.Guarantee, "nationalStrategy output 300 t/d")]
    [InlineData(StandingKind.Exempt, "red")]
    [InlineData(StandingKind.SmallMicro, "yes")]
    [InlineData(StandingKind.OffPeak, "33.3")]
    public void A_claim_on_a_list_becomes_an_entry_that_says_the_same(StandingKind kind, string value)
    {
        var claim = new StandingClaim(Firm, kind, null, value, new EffectivePeriod(First, null), "D-1");
        var entry = StandingValue.ToEntry(claim, "1#").ShouldNotBeNull();
        StandingValue.KindOf(entry).ShouldBe(kind);
        StandingValue.Of(entry).ShouldBe(value);
        (entry.Line, entry.Document.Number, entry.Effective).ShouldBe(("1#", "D-1", claim.Effective));
        StandingValue.ToEntry(claim with { Value = StandingValue.No }, null).ShouldBeNull();
    }

    /// <summary>The value of every kind, scope and day after painting entry over entry.</summary>
    private static Dictionary<(StandingKind Kind, string? Scope, int Day), string?> Painted(
        IEnumerable<StandingEntry> entries
    )
    {
        var days = new Dictionary<(StandingKind, string?, int), string?>();
        foreach (var kind in new[] { StandingKind.Grade, StandingKind.Guarantee })
        {
            foreach (var scope in new[] { null, "a", "b" })
            {
                for (var day = 0; day < 16; day++)
                {
                    days[(kind, scope, day)] = null;
                }
            }
        }

        foreach (var claim in entries.Select(entry => entry.Claim))
        {
            foreach (var key in days.Keys.ToArray())
            {
                var (kind, scope, day) = key;
                var isMeant = claim.Scope is null || claim.Scope == scope;
                var date = First.PlusDays(day);
                if (
                    kind == claim.Kind
                    && isMeant
                    && date >= claim.Effective.From
                    && (claim.Effective.To is null || date < claim.Effective.To)
                )
                {
                    days[key] = claim.Value;
                }
            }
        }

        return days;
    }

    private static StandingEntry Entry(
        int number,
        (StandingKind Kind, string? Scope, string Value, int From, int? Days) claim
    )
    {
        var from = First.PlusDays(claim.From);
        return new StandingEntry(
            number,
            new StandingClaim(
                Firm,
                claim.Kind,
                claim.Scope,
                claim.Value,
                new EffectivePeriod(from, claim.Days is { } days ? from.PlusDays(days) : null),
                "D"
            ),
            Start + Duration.FromHours(number),
            "clerk",
            null
        );
    }

    private static StandingEntry Entry(int number, string grade, LocalDate from, LocalDate? to, Instant at) =>
        new(
            number,
            new StandingClaim(Firm, StandingKind.Grade, "N15", grade, new EffectivePeriod(from, to), "D"),
            at,
            "clerk",
            null
        );

    private static string? Grade(StandingHistory history, LocalDate on, Instant known) =>
        history.Find(Firm.Text, StandingKind.Grade, "N15", on, known)?.Claim.Value;
}
