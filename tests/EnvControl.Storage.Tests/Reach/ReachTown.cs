using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.SitePlans;
using NodaTime;

namespace EnvControl.Storage.Tests.Reach;

/// <summary>A store with an alert in force and its list: a firm that stops, one that curtails, one held back.</summary>
internal sealed class ReachTown
{
    public static readonly CreditCode Stopping = CreditCode.Parse("91410505DEM7GRA746");
    public static readonly CreditCode Curtailing = CreditCode.Parse("91410506DEM1QEJG9R");
    public static readonly CreditCode Held = CreditCode.Complete("91410522", "DEM00001");
    public static readonly CreditCode Stranger = CreditCode.Complete("91410522", "DEM00002");

    public ReachTown(TestDatabase database)
    {
        Database = database;
        Store = database.Open();
        Lists = new ListBriefs(Store);
        Write("alert.test", 0, kept => kept.Alerts.Add(Alert(AlertState.Draft), Event(1, AlertState.Draft)));
        Issue(1, AlertState.Issued);
    }

    public TestDatabase Database { get; }

    public Store Store { get; }

    public ListBriefs Lists { get; }

    /// <summary>Issues a list for the alert.</summary>
    public void Issue(int number, AlertState state)
    {
        var bytes = CanonicalList.Write(List(number));
        Write(
            "alert.issue",
            number,
            kept =>
            {
                kept.Alerts.Issue(
                    new KeptList(
                        number,
                        1,
                        true,
                        bytes,
                        SealedList.HashOf(bytes),
                        new ListSeal("ECDSA-P256-SHA256", "key", "digest", "signature")
                    )
                );
                kept.Alerts.Change(Alert(state, number), Event(number + 1, state));
            }
        );
    }

    /// <summary>Lifts the alert from an instant on.</summary>
    public void Lift(Instant at) =>
        Write(
            "alert.lift",
            9,
            kept =>
            {
                kept.Alerts.EndList(1);
                kept.Alerts.Change(Alert(AlertState.Lifted, 1, at), Event(9, AlertState.Lifted));
            }
        );

    /// <summary>Enters a contact.</summary>
    public void Contact(CreditCode firm) =>
        Write(
            "contact.set",
            0,
            kept =>
                kept.Contacts.Put(
                    new Contact(
                        firm,
                        "张值守",
                        "13800138000",
                        string.Empty,
                        "短信",
                        new LocalDate(2026, 11, 1)
                    )
                )
        );

    /// <summary>How many entries the audit trail has.</summary>
    public long Entries => Store.Read(kept => kept.Audit.Head.Number);

    private void Write(string action, int number, Action<Application.Ports.IKeptForWriting> write) =>
        Store.Write(
            TestDatabase.Deed(action),
            kept =>
            {
                write(kept);
                kept.Record(new AuditSubject($"test/{number}"));
                return true;
            }
        );

    private static AlertEvent Event(int number, AlertState state) =>
        new(1, number, TestDatabase.Evening, "王值班", "issue", state, string.Empty);

    private static Alert Alert(AlertState state, int lists = 0, Instant? lifted = null)
    {
        var start = new AlertNotice(
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
        );
        var notices = Enumerable.Range(1, lists).Select(number => start with { List = number }).ToList();
        if (lifted is { } at)
        {
            notices.Add(
                start with
                {
                    Kind = NoticeKind.Lift,
                    Phases = [],
                    Lifting = new LiftTerms(at, string.Empty, [], new LocalDate(2026, 12, 20)),
                }
            );
        }

        return new Alert(1, AlertOrigin.Province, "4105", state, [.. notices], lists == 0 ? start : null)
        {
            Version = lists + 1 + (lifted is null ? 0 : 1),
        };
    }

    private static AlertList List(int number) =>
        new(
            new ListHead(
                number,
                number == 1 ? null : new ListLink(number - 1, new string('b', 64)),
                1,
                number == 1 ? NoticeKind.Start : NoticeKind.Amend,
                AlertOrigin.Province,
                "4105",
                "豫环攻坚办〔2020〕101号",
                TestDatabase.Evening,
                "静稳",
                AlertLevel.Orange,
                new ListMatter(
                    [new AlertPhase(TestDatabase.Evening, AlertLevel.Orange)],
                    [],
                    AlertScope.Everybody,
                    [],
                    BindMode.Stricter
                ),
                new ListApproval("市政府", "签批", string.Empty),
                null,
                TestDatabase.Evening,
                new ListBasis(
                    7,
                    new string('c', 64),
                    new string('d', 64),
                    "pair",
                    "0.1.0",
                    TestDatabase.Evening,
                    "1:00"
                ),
                [],
                "0123456789abcdef"
            ),
            new ListBody(
                [],
                [new HeldFirm(Held.Text, "待补企业", "410522", HeldReason.Unknown, ["grade"], [])],
                [],
                [Listed(Curtailing, "限产企业", "410506", 300), Listed(Stopping, "停产企业", "410505", 1000)]
            )
        );

    private static ListedFirm Listed(CreditCode firm, string name, string division, int permille) =>
        new(
            firm.Text,
            name,
            division,
            [
                new FirmSpan(
                    TestDatabase.Evening,
                    AlertLevel.Orange,
                    ControlClass.Strict,
                    "1号线停产",
                    [
                        new ListedMeasure(
                            "1号线",
                            permille == 1000 ? "shutdown" : "curtailment",
                            null,
                            string.Empty,
                            false,
                            permille,
                            permille,
                            null,
                            null,
                            "rule-1"
                        ),
                    ],
                    default,
                    Trust.Verified,
                    [],
                    []
                ),
            ],
            null,
            [],
            [],
            [new ListedGround("rule-1", "豫环文〔2024〕1号", "第1条", Trust.Verified)]
        );
}
