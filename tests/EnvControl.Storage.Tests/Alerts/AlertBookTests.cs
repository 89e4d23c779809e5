using System.Text;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Storage.Tests.Alerts;

/// <summary>What the database itself does not let happen to alerts and their lists.</summary>
public class AlertBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public void An_alert_its_events_and_its_lists_come_back_as_they_were(string kind)
    {
        using var database = new TestDatabase(kind);
        Enter(database, 1);
        Write(
            database,
            kept =>
            {
                kept.Alerts.Issue(List(1, 1));
                kept.Alerts.Issue(List(2, 1));
            }
        );
        database
            .Open()
            .Read(kept =>
            {
                AlertText.Write(kept.Alerts.Find(1)!).ShouldBe(AlertText.Write(Alert(1)));
                kept.Alerts.Events(1).ShouldBe([Event(1)]);
                kept.Alerts.ListsOf(1).Select(list => list.IsActive).ShouldBe([false, true]);
                kept.Alerts.List(2)!.Bytes.ToArray().ShouldBe(List(2, 1).Bytes.ToArray());
                kept.Alerts.LastList()!.Number.ShouldBe(2);
                kept.Alerts.Find(2).ShouldBeNull();
                kept.Alerts.List(3).ShouldBeNull();
                return true;
            });
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_number_is_given_once(string kind)
    {
        using var database = new TestDatabase(kind);
        Enter(database, 1);
        Enter(database, 2);
        Write(database, kept => kept.Alerts.Issue(List(1, 1)));
        Should.Throw<FaultException>(() => Write(database, kept => kept.Alerts.Issue(List(1, 2))));
        database.Open().Read(kept => kept.Alerts.List(1)!.Alert).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Of_one_alert_no_two_lists_count_whoever_writes(string kind)
    {
        using var database = new TestDatabase(kind);
        Enter(database, 1);
        Write(database, kept => kept.Alerts.Issue(List(1, 1)));
        Write(database, kept => kept.Alerts.Issue(List(2, 1)));
        Should.Throw<Exception>(() =>
            database.Tamper(
                $"UPDATE list_standings SET is_active = {(kind == TestDatabase.Sqlite ? "1" : "true")} WHERE number = 1"
            )
        );
    }

    [Theory]
    [OnSqlite, OnPostgres]
    public void A_list_and_an_event_are_never_changed_nor_taken_out(string kind)
    {
        using var database = new TestDatabase(kind);
        Enter(database, 1);
        Write(database, kept => kept.Alerts.Issue(List(1, 1)));
        foreach (
            var sql in new[]
            {
                "UPDATE alert_lists SET sha256 = 'x'",
                "DELETE FROM alert_lists",
                "UPDATE alert_events SET actor = 'x'",
                "DELETE FROM alert_events",
            }
        )
        {
            Should.Throw<Exception>(() => database.Tamper(sql)).ToString().ShouldContain("append-only");
        }
    }

    private static void Enter(TestDatabase database, int id) =>
        Write(
            database,
            kept =>
            {
                kept.Alerts.NextAlert().ShouldBe(id);
                kept.Alerts.Add(Alert(id), Event(id));
            }
        );

    private static void Write(TestDatabase database, Action<IKeptForWriting> write) =>
        database
            .Open()
            .Write(
                TestDatabase.Deed("alert.test"),
                kept =>
                {
                    write(kept);
                    kept.Record(new AuditSubject("alert/1"));
                    return true;
                }
            );

    private static AlertEvent Event(int alert) =>
        new(alert, 1, TestDatabase.Evening, "王值班", "draft", AlertState.Draft, "101号");

    private static Alert Alert(int id) =>
        new(
            id,
            AlertOrigin.Province,
            "4105",
            AlertState.Draft,
            [],
            new AlertNotice(
                NoticeKind.Start,
                AlertLevel.Orange,
                [new AlertPhase(TestDatabase.Evening, AlertLevel.Orange)],
                AlertScope.Everybody,
                "静稳",
                "101号",
                null,
                new NoticeBasis(1, new string('a', 64), TestDatabase.Evening),
                "王值班",
                TestDatabase.Evening
            )
        );

    private static KeptList List(int number, int alert)
    {
        var bytes = Encoding.UTF8.GetBytes($"{{\"number\":{number}}}");
        return new KeptList(
            number,
            alert,
            true,
            bytes,
            SealedList.HashOf(bytes) is var hash && alert == 1 ? hash : hash[..62] + "00",
            new ListSeal("ECDSA-P256-SHA256", "key", "digest", "signature")
        );
    }
}
