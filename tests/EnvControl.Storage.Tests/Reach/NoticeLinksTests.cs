using EnvControl.Application.Reach;
using NodaTime;

namespace EnvControl.Storage.Tests.Reach;

/// <summary>A link in a notice opens for its firm and its alert, for as long as it should, and no other text does.</summary>
public class NoticeLinksTests
{
    [Fact]
    public void A_token_is_short_names_nobody_and_comes_back_as_what_it_stands_for()
    {
        using var database = new TestDatabase(TestDatabase.Sqlite);
        var links = database.Open().Links;
        var link = new NoticeLink(int.MaxValue, ReachTown.Stopping);
        var token = links.Token(link);
        token.Length.ShouldBe(40);
        token.ShouldAllBe(one => char.IsAsciiLetterOrDigit(one) || one == '-' || one == '_');
        links.Read(token).ShouldBe(link);
        database.Open().Links.Read(token).ShouldBe(link, "the key outlives the program");
        links.Token(link with { Alert = 1 })[30..].ShouldNotBe(token[30..]);
    }

    [Fact]
    public void Any_altered_character_makes_it_unknown()
    {
        using var database = new TestDatabase(TestDatabase.Sqlite);
        var links = database.Open().Links;
        var token = links.Token(new NoticeLink(1, ReachTown.Stopping));
        for (var place = 0; place < token.Length; place++)
        {
            var other = token[place] == 'A' ? 'B' : 'A';
            links.Read(token[..place] + other + token[(place + 1)..]).ShouldBeNull($"place {place}");
        }

        foreach (
            var wrong in new[]
            {
                null,
                "",
                "x",
                token + "A",
                token[1..],
                token + "=",
                " " + token,
                token[1..] + "!",
                token[1..] + "签",
                token[1..] + " ",
            }
        )
        {
            links.Read(wrong).ShouldBeNull();
        }
    }

    [Fact]
    public void Another_stores_token_is_unknown_here()
    {
        using var database = new TestDatabase(TestDatabase.Sqlite);
        using var other = new TestDatabase(TestDatabase.Sqlite);
        var token = other.Open().Links.Token(new NoticeLink(1, ReachTown.Stopping));
        database.Open().Links.Read(token).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_link_opens_until_seven_days_after_the_lifting(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var open = new OpenLink(town.Store, town.Store.Links, database.Clock, new ReachSettings());
        var token = town.Store.Links.Token(new NoticeLink(1, ReachTown.Stopping));
        var end = TestDatabase.Evening + Duration.FromHours(60);

        database.Clock.AdvanceDays(300);
        open.Run(token)
            .ShouldBe(new OpenedLink(LinkStanding.Valid, new NoticeLink(1, ReachTown.Stopping), 1, null));

        town.Lift(end);
        database.Clock.Reset(end + Duration.FromDays(7) - Duration.Epsilon);
        open.Run(token).Standing.ShouldBe(LinkStanding.Valid);
        database.Clock.AdvanceNanoseconds(1);
        open.Run(token).Standing.ShouldBe(LinkStanding.Expired);
        open.Run(town.Store.Links.Token(new NoticeLink(2, ReachTown.Stopping)))
            .Standing.ShouldBe(LinkStanding.Unknown, "there is no such alert");
        open.Run("x").ShouldBe(new OpenedLink(LinkStanding.Unknown, null, null, null));
    }
}
