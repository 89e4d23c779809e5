using EnvControl.Application.Reach;
using EnvControl.Application.Reach.Codes;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Storage.Tests.Reach;

/// <summary>A firm signs in by a code that opens once, for ten minutes; a stranger learns nothing and soon has to wait.</summary>
public class FirmCodeTests
{
    private const string Home = "203.0.113.7";

    private readonly CapturingChannel _channel = new();

    [Theory, OnSqlite, OnPostgres]
    public void A_code_opens_once_and_for_its_firm_only(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        town.Contact(ReachTown.Stopping);
        var code = Ask(town, ReachTown.Stopping.Text.ToLowerInvariant() + " ")!;

        code.Length.ShouldBe(6);
        Try(town, ReachTown.Curtailing, code).ShouldBe(FirmCodeVerdict.Refused);
        Try(town, ReachTown.Stopping, Other(code)).ShouldBe(FirmCodeVerdict.Refused);
        Try(town, ReachTown.Stopping, $" {code} ").ShouldBe(FirmCodeVerdict.Accepted);
        Try(town, ReachTown.Stopping, code).ShouldBe(FirmCodeVerdict.Refused);
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_code_opens_for_ten_minutes_and_until_another_is_asked_for(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        town.Contact(ReachTown.Stopping);
        var late = Ask(town, ReachTown.Stopping.Text)!;
        database.Clock.AdvanceMinutes(10);
        Try(town, ReachTown.Stopping, late).ShouldBe(FirmCodeVerdict.Refused);

        var first = Ask(town, ReachTown.Stopping.Text)!;
        var second = Ask(town, ReachTown.Stopping.Text)!;
        while (second == first)
        {
            second = Ask(town, ReachTown.Stopping.Text)!;
        }

        database.Clock.Advance(Duration.FromMinutes(10) - Duration.Epsilon);
        Try(town, ReachTown.Stopping, first).ShouldBe(FirmCodeVerdict.Refused);
        Try(town, ReachTown.Stopping, second).ShouldBe(FirmCodeVerdict.Accepted);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Five_tries_a_quarter_of_an_hour_whoever_tries_and_whether_the_firm_is_known(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        town.Contact(ReachTown.Stopping);
        var code = Ask(town, ReachTown.Stopping.Text)!;
        foreach (var firm in new[] { ReachTown.Stopping, ReachTown.Stranger })
        {
            for (var i = 0; i < 5; i++)
            {
                Try(town, firm, Other(code), $"198.51.100.{i}").ShouldBe(FirmCodeVerdict.Refused);
            }

            Try(town, firm, code, "198.51.100.9").ShouldBe(FirmCodeVerdict.TooOften);
        }

        var entries = town.Entries;
        Try(town, ReachTown.Stopping, code, "198.51.100.9").ShouldBe(FirmCodeVerdict.TooOften);
        town.Entries.ShouldBe(entries, "what is not looked at is not written");
        database.Clock.AdvanceMinutes(15);
        var fresh = Ask(town, ReachTown.Stopping.Text)!;
        Try(town, ReachTown.Stopping, fresh).ShouldBe(FirmCodeVerdict.Accepted);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Twenty_an_hour_from_one_address_and_no_more(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        for (var i = 0; i < 20; i++)
        {
            var firm = CreditCode.Complete("91410522", FormattableString.Invariant($"DEM1{i:0000}"));
            Request(town).Run(firm.Text, Home).IsTooOften.ShouldBeFalse();
        }

        Request(town).Run(ReachTown.Stranger.Text, Home).IsTooOften.ShouldBeTrue();
        Try(town, ReachTown.Stranger, "123456").ShouldBe(FirmCodeVerdict.TooOften);
        Request(town).Run(ReachTown.Stranger.Text, "198.51.100.1").IsTooOften.ShouldBeFalse();
        database.Clock.AdvanceHours(1);
        Request(town).Run(ReachTown.Stranger.Text, Home).IsTooOften.ShouldBeFalse();
        database.Count("firm_code_tries").ShouldBe(1, "what counts no more is forgotten");
    }

    [Theory, OnSqlite, OnPostgres]
    public void For_a_stranger_the_database_does_as_much_as_for_a_firm_it_knows(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        town.Contact(ReachTown.Stopping);
        var counted = new CountedStatements();
        var store = town.Store.Watched(counted);
        var request = new RequestFirmCode(store, _channel, database.Clock, new ReachSettings());
        var verify = new VerifyFirmCode(store, database.Clock, new ReachSettings());

        int Statements(Action act)
        {
            counted.Count = 0;
            act();
            return counted.Count;
        }

        Statements(() => request.Run(ReachTown.Stopping.Text, Home))
            .ShouldBe(Statements(() => request.Run(ReachTown.Stranger.Text, Home)));
        var code = Ask(town, ReachTown.Stopping.Text)!;
        Statements(() => verify.Run(ReachTown.Stopping.Text, Other(code), Home))
            .ShouldBe(
                Statements(() => verify.Run(CreditCode.Complete("91410522", "DEM00009").Text, code, Home))
            );
        request.Run(ReachTown.Stranger.Text, Home).Send().ShouldBeTrue();
        _channel.Sent.ShouldAllBe(message => message.To.Firm == ReachTown.Stopping);
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_is_kept_tells_neither_code_nor_address(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        town.Contact(ReachTown.Stopping);
        var code = Ask(town, ReachTown.Stopping.Text)!;
        Try(town, ReachTown.Stopping, code);
        town.Store.Read(kept => kept.Audit.Entries(0, 100))
            .ShouldAllBe(entry => !entry.ToString().Contains(Home) && entry.Subject.Details != code);
        Should.NotThrow(() => Request(town).Run("不是代码'; DROP TABLE firm_codes", Home));
    }

    private string? Ask(ReachTown town, string typed)
    {
        var before = _channel.Sent.Count;
        Request(town).Run(typed, Home).Send();
        return _channel.Sent.Count == before ? null : _channel.Sent[^1].Text.Zh["登录验证码".Length..][..6];
    }

    private RequestFirmCode Request(ReachTown town) =>
        new(town.Store, _channel, town.Database.Clock, new ReachSettings());

    private static FirmCodeVerdict Try(ReachTown town, CreditCode firm, string code, string from = Home) =>
        new VerifyFirmCode(town.Store, town.Database.Clock, new ReachSettings()).Run(firm.Text, code, from);

    private static string Other(string code) => code == "000000" ? "000001" : "000000";
}
