using EnvControl.Application.Auditing;
using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Storage.Tests.Reach;

/// <summary>Who was told of a list, opened and acknowledged it, and who still has to be called.</summary>
public class DeliveryTests
{
    private static readonly Actor Duty = Actor.Of("王值班");

    [Theory, OnSqlite, OnPostgres]
    public void Only_the_first_opening_is_written(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var first = new RecordOpened(town.Store, town.Lists).Run(1, ReachTown.Stopping, ReachWay.Link);
        var entries = town.Entries;

        database.Clock.AdvanceHours(1);
        var opened = new RecordOpened(town.Store, town.Lists);
        opened.Run(1, ReachTown.Stopping, ReachWay.Account).ShouldBe(first);
        opened.Run(1, ReachTown.Stopping, ReachWay.Account).ShouldBe(first);
        town.Entries.ShouldBe(entries);
        first.At.ShouldBe(TestDatabase.Evening);
        Code(() => opened.Run(1, ReachTown.Stranger, ReachWay.Link)).ShouldBe("EC5101");
        Code(() => opened.Run(2, ReachTown.Stopping, ReachWay.Link)).ShouldBe("EC5008");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_many_acknowledgements_at_once_the_first_counts(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var acknowledge = new Acknowledge(town.Store, town.Lists);

        var all = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(one =>
                    Task.Run(() => acknowledge.Run(1, ReachTown.Stopping, ReachWay.Link, $"第{one}人"))
                )
        );

        all.Distinct().ShouldHaveSingleItem();
        database.Count("acknowledgements").ShouldBe(1);
        acknowledge.Run(1, ReachTown.Stopping, ReachWay.Account, null).ShouldBe(all[0]);
        town.Store.Read(kept => kept.Audit.Entries(0, 100))
            .ShouldAllBe(entry => !entry.ToString().Contains('人'), "no name stands in the trail");
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_was_superseded_or_lifted_is_not_acknowledged_any_more(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var acknowledge = new Acknowledge(town.Store, town.Lists);
        town.Issue(2, AlertState.Amended);

        Should
            .Throw<RefusedException>(() => acknowledge.Run(1, ReachTown.Stopping, ReachWay.Link, null))
            .Faults.ShouldHaveSingleItem()
            .What.Zh.ShouldContain("第2号");
        acknowledge.Run(2, ReachTown.Stopping, ReachWay.Link, " 李厂长 ").Name.ShouldBe("李厂长");

        town.Lift(TestDatabase.Evening);
        Code(() => acknowledge.Run(2, ReachTown.Curtailing, ReachWay.Link, null)).ShouldBe("EC5102");
        Code(() => acknowledge.Run(2, ReachTown.Curtailing, ReachWay.Link, "a\nb")).ShouldBe("EC5103");
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_board_counts_by_county_and_names_whom_to_call_stops_first(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var board = new ShowDeliveryBoard(town.Store, town.Lists);
        board
            .Run(1)
            .ToCall.Select(firm => firm.Firm.Firm)
            .ShouldBe([ReachTown.Stopping, ReachTown.Curtailing, ReachTown.Held]);

        var record = new RecordDelivery(town.Store, town.Lists);
        record.Run(Duty, 1, ReachTown.Stopping, "电话", DeliveryResult.Failed, "无人接听");
        record.Run(Duty, 1, ReachTown.Stopping, "电话", DeliveryResult.Told).Number.ShouldBe(2);
        new Acknowledge(town.Store, town.Lists).Run(1, ReachTown.Curtailing, ReachWay.Link, null);

        var after = board.Run(1);
        after.Bound.ShouldBe(new DeliveryCounts(2, 1, 0, 1, 0));
        after.Held.ShouldBe(new DeliveryCounts(1, 0, 0, 0, 1));
        after.Counties.Select(county => county.Division).ShouldBe(["410505", "410506"]);
        after.ToCall.ShouldHaveSingleItem().Firm.Firm.ShouldBe(ReachTown.Held);
        board
            .Run(1, new HashSet<string>(StringComparer.Ordinal) { "410506" })
            .Firms.ShouldHaveSingleItem()
            .Firm.Name.ShouldBe("限产企业");
    }

    [Theory, OnSqlite, OnPostgres]
    public void Notices_go_out_once_and_who_has_no_contact_is_told(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        town.Contact(ReachTown.Stopping);
        town.Contact(ReachTown.Held);
        var channel = new CapturingChannel();
        var send = new SendNotices(town.Store, town.Lists, town.Store.Links, channel);

        send.Run(Duty, 1, token => $"https://例/n/{token}").ShouldBe(new NoticeRound(2, 0, 1, 0));
        var message = channel.Sent.Single(one => one.To.Firm == ReachTown.Stopping);
        message.Text.Zh.ShouldContain("须停产");
        town.Store.Links.Read(message.Text.Zh.Split("/n/")[1])
            .ShouldBe(new NoticeLink(1, ReachTown.Stopping));
        channel.Sent.Single(one => one.To.Firm == ReachTown.Held).Text.Zh.ShouldContain("暂缓");

        town.Contact(ReachTown.Curtailing);
        send.Run(Duty, 1, token => token).ShouldBe(new NoticeRound(1, 0, 0, 2));
        town.Store.Read(kept => kept.Reach.Deliveries(1, ReachTown.Curtailing))
            .Select(delivery => delivery.Result)
            .ShouldBe([DeliveryResult.Failed, DeliveryResult.Sent]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Whoever_looks_a_phone_up_stands_in_the_trail_even_when_there_is_none(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        town.Contact(ReachTown.Stopping);
        var show = new ShowPhone(town.Store);
        show.Run(Duty, ReachTown.Stopping).Phone.ShouldBe("13800138000");
        Code(() => show.Run(Duty, ReachTown.Curtailing)).ShouldBe("EC4173");
        town.Store.Read(kept => kept.Audit.Entries(0, 100))
            .Where(entry => entry.Action == "contact.read")
            .Select(entry => entry.Subject.Object)
            .ShouldBe([$"contact/{ReachTown.Stopping}", $"contact/{ReachTown.Curtailing}"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Nothing_of_it_is_changed_or_taken_out_afterwards(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        new RecordOpened(town.Store, town.Lists).Run(1, ReachTown.Stopping, ReachWay.Link);
        new Acknowledge(town.Store, town.Lists).Run(1, ReachTown.Stopping, ReachWay.Link, null);
        new RecordDelivery(town.Store, town.Lists).Run(
            Duty,
            1,
            ReachTown.Stopping,
            "电话",
            DeliveryResult.Told
        );
        foreach (var table in new[] { "openings", "acknowledgements", "deliveries" })
        {
            Should
                .Throw<Exception>(() => database.Tamper($"UPDATE {table} SET at_ticks = 1"))
                .ToString()
                .ShouldContain("append-only");
            Should.Throw<Exception>(() => database.Tamper($"DELETE FROM {table}"));
        }
    }

    private static string Code(Action act) =>
        Should.Throw<FaultException>(act).Faults.ShouldHaveSingleItem().Code;
}
