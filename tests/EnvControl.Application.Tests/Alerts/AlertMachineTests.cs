using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Tests.Alerts;

/// <summary>What may be done with an alert, and the picture of it in the manual.</summary>
public class AlertMachineTests
{
    private static readonly Instant Start = Instant.FromUtc(2020, 12, 1, 12, 0);

    [Fact]
    public void The_graph_in_the_manual_is_the_machine_s_own()
    {
        var page = File.ReadAllText(Checkout.At("src/alerts.md")).ReplaceLineEndings("\n");
        var (begin, end) = ("<!-- states -->\n", "<!-- /states -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        page[from..page.IndexOf(end, from, StringComparison.Ordinal)]
            .ShouldBe($"```mermaid\n{AlertMachine.Graph()}\n```\n");
    }

    [Theory]
    [InlineData(AlertState.Draft, "Approve IssueUnapproved Withdraw")]
    [InlineData(AlertState.Approved, "Issue Withdraw")]
    [InlineData(AlertState.Issued, "Raise Lower Amend Lift")]
    [InlineData(AlertState.Raised, "Raise Lower Amend Lift")]
    [InlineData(AlertState.Lowered, "Raise Lower Amend Lift")]
    [InlineData(AlertState.Amended, "Raise Lower Amend Lift")]
    [InlineData(AlertState.Lifted, "Evaluate")]
    [InlineData(AlertState.Evaluated, "")]
    [InlineData(AlertState.Withdrawn, "")]
    public void A_state_allows_these_acts_once_the_alert_has_begun(AlertState state, string acts) =>
        string.Join(' ', AlertMachine.Allowed(In(state), Start)).ShouldBe(acts);

    [Fact]
    public void An_alert_that_has_not_begun_can_be_withdrawn() =>
        AlertMachine
            .After(In(AlertState.Issued), AlertAct.Withdraw, Start - Duration.FromMinutes(1))
            .ShouldBe(AlertState.Withdrawn);

    [Fact]
    public void An_alert_with_an_emergency_nobody_reviewed_cannot_be_evaluated()
    {
        var lifted = In(AlertState.Lifted);
        var hasty = lifted with
        {
            Notices = [lifted.Notices[0] with { Emergency = new NoticeEmergency("夜间联系不上") }],
        };
        AlertMachine.After(hasty, AlertAct.Evaluate, Start).ShouldBeNull();
        var reviewed = hasty with
        {
            Notices =
            [
                lifted.Notices[0] with
                {
                    Emergency = new NoticeEmergency("夜间联系不上", "王主任", Start, "属实"),
                },
            ],
        };
        AlertMachine.After(reviewed, AlertAct.Evaluate, Start).ShouldBe(AlertState.Evaluated);
    }

    [Fact]
    public void An_alert_survives_being_kept_as_text()
    {
        var alert = In(AlertState.Issued);
        var full = alert with
        {
            Pending = alert.Notices[0] with
            {
                Lifting = new LiftTerms(Start, "错峰生产", ["甲厂"], new LocalDate(2020, 12, 7)),
                Waivers = [new Waiver(WaiverGroup.Readings, "理由", "读法", "张三")],
                Approval = new AlertApproval("赵局长", Start, "市政府", "签批", "7号"),
            },
            WithdrawnBecause = "误发",
            Evaluation = new AlertEvaluation("李科长", Start, "及时", "8号"),
        };
        AlertText.Write(AlertText.Read(AlertText.Write(full))).ShouldBe(AlertText.Write(full));
        AlertText.Read(AlertText.Write(full)).Pending!.Lifting!.NotRestarting.ShouldBe(["甲厂"]);
    }

    private static Alert In(AlertState state)
    {
        var notice = new AlertNotice(
            NoticeKind.Start,
            AlertLevel.Yellow,
            [new AlertPhase(Start, AlertLevel.Yellow)],
            new AlertScope([
                ScopeEntry.Everybody,
                new ScopeEntry(ScopeKind.Firm, "91410522DEMR8T0C1L", Start, true),
            ]),
            "静稳",
            "1号",
            Start,
            new NoticeBasis(1, new string('a', 64), Start),
            "张三",
            Start
        );
        return state is AlertState.Draft or AlertState.Approved
            ? new Alert(1, AlertOrigin.Province, "4105", state, [], notice)
            : new Alert(1, AlertOrigin.Province, "4105", state, [notice], null);
    }
}
