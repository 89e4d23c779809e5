using CsCheck;
using EnvControl.Application.Standings;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Tests.Standings;

/// <summary>What was recorded of firms stands on top of an inventory, and what a version says is recorded only where it is news.</summary>
public class StandingTests
{
    private static readonly EmergencyReductionInventory City = Town.Inventory;

    [Fact]
    public void With_nothing_recorded_the_very_same_inventory_comes_back() =>
        ApplyStandings.Run(City, StandingHistory.Empty, Town.Day, Instant.MaxValue).ShouldBeSameAs(City);

    [Fact]
    public void A_firm_fallen_to_D_is_D_on_all_its_lines_from_the_day_and_once_known()
    {
        const int Firm = 5;
        var claim = Town.Claim(Firm, StandingKind.Grade, null, "D", Town.Day);
        var history = Town.History([claim]);
        var changed = ApplyStandings.Run(City, history, Town.Day, Town.Moment);
        foreach (var standing in changed.Enterprises.StandingsOf(Firm))
        {
            standing.Grade.ShouldBe(PerformanceGrade.D);
        }

        foreach (var line in LinesOf(Firm))
        {
            changed.Lines.Grades.Text(line).ShouldBe("D");
        }

        ApplyStandings.Run(City, history, Town.Day.PlusDays(-1), Town.Moment).ShouldBeSameAs(City);
        ApplyStandings.Run(City, history, Town.Day, Town.Moment - Duration.Epsilon).ShouldBeSameAs(City);
    }

    [Fact]
    public void Who_is_taken_off_the_guarantee_list_is_off_it_on_every_line()
    {
        var firm = Town.Listed(StandingKind.Guarantee);
        var history = Town.History([Town.Claim(firm, StandingKind.Guarantee, null, "no")]);
        var changed = ApplyStandings.Run(City, history, Town.Day, Town.Moment);
        foreach (var line in LinesOf(firm))
        {
            changed
                .Overlays.Find<Guarantee>(Town.Code(firm), City.Lines.Names.Text(line), Town.Day)
                .ShouldBeNull();
        }

        changed.Overlays.Entries.Length.ShouldBeLessThan(City.Overlays.Entries.Length);
    }

    [Fact]
    public void Publishing_a_version_records_what_is_out_of_the_ordinary_and_changes_nothing_it_says()
    {
        var claims = InventoryStandings.Claims(City, StandingHistory.Empty, "清单第1版", Town.Day);
        claims.ShouldContain(claim => claim.Kind == StandingKind.Guarantee && claim.Value != "no");
        claims.Where(claim => claim.Kind.IsFlag()).ShouldAllBe(claim => claim.Value == "yes");
        claims.ShouldAllBe(claim => claim.Effective.From >= Town.Day);
        var history = Town.History(claims, 1);
        ApplyStandings.Run(City, history, Town.Day, Town.Moment).ShouldBeSameAs(City);
        InventoryStandings.Claims(City, history, "清单第2版", Town.Day.PlusDays(3)).ShouldBeEmpty();
    }

    [Fact]
    public void A_later_version_records_only_what_it_says_otherwise()
    {
        var history = Town.History(
            InventoryStandings.Claims(City, StandingHistory.Empty, "清单第1版", Town.Day),
            1
        );
        var firm = Town.Listed(StandingKind.Guarantee);
        var graded = Enumerable
            .Range(0, City.Enterprises.Count)
            .First(row => City.Enterprises.StandingsOf(row)[0].Grade == PerformanceGrade.C);
        var suspended = (FlagColumn)City.Enterprises[FactIds.Suspended];
        var enterprises = City
            .Enterprises.WithGrades((row, own) => row == graded ? PerformanceGrade.B : own.Grade)
            // Where the first version leaves it open, so does the next.
            .WithFlags(FactIds.Suspended, row => row == 0 ? true : StandingFacts.Of(suspended, row));
        var next = City with
        {
            Enterprises = enterprises,
            Lines = City.Lines.WithGradesOf(enterprises),
            Overlays = new OverlayBook(
                City.Overlays.Entries.Where(entry => entry.Firm.Text != Town.Code(firm))
            ),
        };
        var on = Town.Day.PlusDays(20);
        var claims = InventoryStandings.Claims(next, history, "清单第2版", on);
        claims.ShouldContain(claim =>
            claim.Firm.Text == Town.Code(graded) && claim.Kind == StandingKind.Grade && claim.Value == "B"
        );
        claims.ShouldContain(claim =>
            claim.Firm.Text == Town.Code(0) && claim.Kind == StandingKind.Suspended && claim.Value == "yes"
        );
        claims.ShouldContain(claim =>
            claim.Firm.Text == Town.Code(firm) && claim.Kind == StandingKind.Guarantee && claim.Value == "no"
        );
        var after = Town.Then(history, claims, 2);
        var (applied, said) = (
            Town.Said(ApplyStandings.Run(City, after, on, Instant.MaxValue), on),
            Town.Said(next, on)
        );
        applied
            .Except(said, StringComparer.Ordinal)
            .Concat(said.Except(applied, StringComparer.Ordinal))
            .ShouldBeEmpty();
        InventoryStandings.Claims(next, after, "清单第3版", on).ShouldBeEmpty();
        // The day before, the first version's word still holds.
        ApplyStandings.Run(City, after, on.PlusDays(-1), Instant.MaxValue).ShouldBeSameAs(City);
    }

    [Fact]
    public void A_list_that_does_not_name_a_firm_does_not_end_what_an_official_recorded()
    {
        var firm = Enumerable
            .Range(0, City.Enterprises.Count)
            .First(row => City.Overlays.Of(Town.Code(row)).IsEmpty);
        var history = Town.History([Town.Claim(firm, StandingKind.SmallMicro, null, "yes")]);
        InventoryStandings
            .Claims(City, history, "清单第1版", Town.Day)
            .ShouldNotContain(claim =>
                claim.Firm.Text == Town.Code(firm) && claim.Kind == StandingKind.SmallMicro
            );
    }

    [Fact]
    public void An_empty_cell_takes_no_grade_away()
    {
        var history = Town.History([Town.Claim(3, StandingKind.Grade, null, "A")]);
        var blank = City.Enterprises.WithGrades((row, own) => row == 3 ? null : own.Grade);
        InventoryStandings
            .Claims(City with { Enterprises = blank }, history, "清单第2版", Town.Day)
            .ShouldNotContain(claim => claim.Firm.Text == Town.Code(3) && claim.Kind == StandingKind.Grade);
    }

    [Fact]
    public void Random_histories_are_laid_over_the_inventory_as_one_would_by_hand()
    {
        string[] values(StandingKind kind) =>
            kind switch
            {
                StandingKind.Grade => ["A", "B-", "D", "ungraded"],
                StandingKind.Guarantee => ["livelihood load 80", "foreignTrade output 10 t/d", "no"],
                StandingKind.Exempt => ["yellow", "red", "no"],
                StandingKind.OffPeak => ["30", "100", "no"],
                _ => ["yes", "no"],
            };
        // Firms with a list entry or several lines first: there is most to get wrong about.
        int[] firms =
        [
            .. Enumerable
                .Range(0, City.Enterprises.Count)
                .OrderByDescending(firm =>
                    (City.Overlays.Of(Town.Code(firm)).Length * 10)
                    + City.Lines.LinesOf(firm).GetOffsetAndLength(City.Lines.Count).Length
                )
                .Take(12),
        ];
        var claim =
            from firm in Gen.Int[0, firms.Length - 1]
            from pick in Gen.Int[0, StandingKinds.All.Count - 1]
            from scope in Gen.Int[-1, 2]
            from value in Gen.Int[0, 11]
            from start in Gen.Int[-5, 5]
            from days in Gen.Int[0, 8]
            select Town.Claim(
                firms[firm],
                StandingKinds.All[pick],
                ScopeOf(firms[firm], StandingKinds.All[pick], scope),
                values(StandingKinds.All[pick])[value % values(StandingKinds.All[pick]).Length],
                Town.Day.PlusDays(start),
                days == 0 ? null : Town.Day.PlusDays(start + days)
            );
        claim
            .List[0, 30]
            .Each(
                60,
                11,
                claims =>
                {
                    var changed = ApplyStandings.Run(City, Town.History(claims), Town.Day, Town.Moment);
                    Town.Said(changed, Town.Day).ShouldBe(ByHand(claims));
                }
            );
    }

    private static IEnumerable<int> LinesOf(int firm)
    {
        var (start, count) = City.Lines.LinesOf(firm).GetOffsetAndLength(City.Lines.Count);
        return Enumerable.Range(start, count);
    }

    private static string? ScopeOf(int firm, StandingKind kind, int pick)
    {
        if (pick < 0 || kind.IsFlag())
        {
            return null;
        }

        if (kind == StandingKind.Grade)
        {
            var standings = City.Enterprises.StandingsOf(firm);
            return standings[pick % standings.Length].Industry.Text;
        }

        var (start, count) = City.Lines.LinesOf(firm).GetOffsetAndLength(City.Lines.Count);
        return City.Lines.Names.Text(start + (pick % count));
    }

    /// <summary>The same by looking every single thing up in the claims, the last first.</summary>
    private static IEnumerable<string> ByHand(List<StandingClaim> claims)
    {
        string? last(string code, StandingKind kind, string? scope) =>
            claims
                .FindLast(claim =>
                    claim.Firm.Text == code
                    && claim.Kind == kind
                    && (claim.Scope is null || claim.Scope == scope)
                    && claim.Effective.Contains(Town.Day)
                )
                ?.Value;
        for (var firm = 0; firm < City.Enterprises.Count; firm++)
        {
            var code = Town.Code(firm);
            var grades = new Dictionary<string, string>(StringComparer.Ordinal);
            var standings = City.Enterprises.StandingsOf(firm).ToArray();
            foreach (var standing in standings)
            {
                var grade =
                    last(code, StandingKind.Grade, standing.Industry.Text) is { } word
                    && PerformanceGrades.TryParse(word, out var found)
                        ? found
                        : standing.Grade;
                grades[standing.Industry.Text] = grade?.Spell() ?? string.Empty;
                yield return $"{code} {standing.Industry} {grade}";
            }

            var flags = new (StandingKind Kind, string Id)[]
            {
                (StandingKind.Leading, FactIds.Leading),
                (StandingKind.Advanced, FactIds.Advanced),
                (StandingKind.Suspended, FactIds.Suspended),
                (StandingKind.LongIdle, FactIds.LongIdle),
            }.Select(flag =>
                last(code, flag.Kind, null) is { } word
                    ? Domain.Facts.FactValue.Of(word == "yes").ToString()
                    : City.Enterprises[flag.Id][firm].ToString()
            );
            yield return $"{code} {string.Join(' ', flags)}";
            var (start, count) = City.Lines.LinesOf(firm).GetOffsetAndLength(City.Lines.Count);
            for (var line = start; line < start + count; line++)
            {
                var name = City.Lines.Names.Text(line);
                var lists = StandingKinds
                    .All.Where(kind => kind.IsList())
                    .Select(kind =>
                        last(code, kind, name) ?? Town.OnList(City.Overlays, kind, code, name, Town.Day)
                    );
                yield return $"{code} {name} {grades[City.Lines.Industries.Text(line)]} {string.Join('|', lists)}";
            }
        }
    }
}
