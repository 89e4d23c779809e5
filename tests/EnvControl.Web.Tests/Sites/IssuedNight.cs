using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Web.Tests.Sites;

/// <summary>A site with an orange alert issued and in force, made by the use cases and not by pages.</summary>
public sealed record IssuedNight(int Alert, AlertList List)
{
    private const string Officer = "值班员甲";

    /// <summary>The hour of the start: four hours after the site begins.</summary>
    public static Instant Start { get; } = TestSite.Beginning + Duration.FromHours(4);

    /// <summary>A listed firm of a county; with another <paramref name="place"/> another one.</summary>
    public ListedFirm FirmOf(string county, int place = 0) =>
        List.Body.Firms.Where(firm => firm.Division == county).ElementAt(place);

    /// <summary>Drafts, waives, approves and issues; for everybody, unless a scope is named.</summary>
    public static IssuedNight In(
        TestSite site,
        AlertLevel level = AlertLevel.Orange,
        AlertScope? scope = null
    )
    {
        var (sources, composer) = (site.Part<IDecisionSources>(), site.Part<ListComposer>());
        var alert = ApprovedIn(site, level, scope);
        var issued = new IssueAlert(site.Store, sources, composer, site.Part<IListSeal>()).Run(
            Actor.Of(Officer),
            alert
        );
        site.Clock.Reset(Start + Duration.FromHours(1));
        return new IssuedNight(alert, issued.List!);
    }

    /// <summary>Drafts, waives and approves: the alert waits to be issued.</summary>
    public static int ApprovedIn(
        TestSite site,
        AlertLevel level = AlertLevel.Orange,
        AlertScope? scope = null
    )
    {
        var (officer, approver) = (Actor.Of(Officer), Actor.Of("审批人乙"));
        var (sources, composer) = (site.Part<IDecisionSources>(), site.Part<ListComposer>());
        var drafted = new DraftAlert(site.Store, sources, composer, site.Clock).Run(
            officer,
            AlertOrigin.Province,
            string.Empty,
            new NoticeDraft(
                level,
                [new AlertPhase(Start, level)],
                scope ?? AlertScope.Everybody,
                "未来三天静稳高湿",
                "豫环攻坚办〔2020〕100号",
                site.Clock.GetCurrentInstant()
            )
        );
        new WaiveGroups(site.Store, sources, composer).Run(
            officer,
            drafted.Alert.Id,
            [
                .. drafted.Body.Uses.Select(use => new Waiver(
                    use.Group,
                    "局长办公会已研究",
                    "按随附的假设表执行",
                    officer.Name
                )),
            ]
        );
        new ApproveAlert(site.Store, sources, composer).Run(
            approver,
            drafted.Alert.Id,
            "市政府",
            "签批",
            "安政〔2020〕1号"
        );
        return drafted.Alert.Id;
    }
}
