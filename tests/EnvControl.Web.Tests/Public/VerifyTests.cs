using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Web.Tests.Sites;
using NodaTime;

namespace EnvControl.Web.Tests.Public;

[Collection(NightTests.Name)]
public class VerifyTests(NightSite night)
{
    [Fact]
    public async Task A_number_is_told_to_be_genuine_with_its_fingerprint_and_no_firm_is_named()
    {
        using var visitor = night.Site.Visitor();
        (await visitor.Get("/verify?number=%E7%AC%AC%EF%BC%91%E5%8F%B7")).Location.ShouldBe("/verify/1");
        var page = await visitor.Get($"/verify/{night.List}");
        page.Status.ShouldBe(200);
        page.Text.ShouldContain("真实有效");
        page.Text.ShouldContain("市政府");
        page.Text.ShouldContain(night.Site.Store.Read(kept => kept.Alerts.List(night.List))!.Sha256);
        NamesNobody(page.Text);
        NamesNobody((await visitor.Get("/")).Text);
    }

    [Fact]
    public async Task An_unknown_number_is_told_to_be_none()
    {
        using var visitor = night.Site.Visitor();
        var page = await visitor.Get("/verify/4711");
        page.Status.ShouldBe(404);
        page.Text.ShouldContain("没有签发过这个号");
        (await visitor.Get("/verify?number=%E4%B8%83")).Text.ShouldContain("EC6303");
    }

    [Fact]
    public async Task The_first_page_says_level_hour_and_scope()
    {
        using var visitor = night.Site.Visitor();
        var page = await visitor.Get("/");
        page.Text.ShouldContain("橙色(Ⅱ级)");
        page.Text.ShouldContain("2020-12-01 20:00");
        page.Text.ShouldContain("全市涉气企业");
    }

    [Fact]
    public async Task The_rule_book_loads_nothing_but_the_style_whose_hash_is_allowed()
    {
        using var visitor = night.Site.Visitor();
        var page = await visitor.Get("/rules");
        page.Status.ShouldBe(200);
        var style = page.Text.Split("<style>")[1].Split("</style>")[0];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        page.Headers["Content-Security-Policy"]
            .ShouldContain($"default-src 'none'; style-src 'sha256-{hash}'");
        page.Text.ShouldNotContain("style=\"");
        page.Text.ShouldNotContain("<script");
    }

    [Fact]
    public async Task A_raised_alert_supersedes_its_list_and_a_lifted_one_ends_it_and_its_links()
    {
        await using var site = await TestSite.Start();
        var first = IssuedNight.In(site, AlertLevel.Yellow);
        var firm = first.List.Body.Firms[0].CreditCode;
        var link =
            "/n/" + site.Part<INoticeLinks>().Token(new NoticeLink(first.Alert, CreditCode.Parse(firm)));
        Raise(site, first.Alert);
        using var visitor = site.Visitor();
        (await visitor.Get("/verify/1")).Text.ShouldContain("/verify/2");
        (await visitor.Get("/verify/2")).Text.ShouldContain("真实有效");
        site.Clock.Advance(Duration.FromHours(2));
        (await visitor.Get(link)).Text.ShouldContain("红色(Ⅰ级)");
        Lift(site, first.Alert, first.List.Body.Firms[1].CreditCode);
        site.Clock.Advance(Duration.FromHours(3));
        (await visitor.Get("/verify/2")).Text.ShouldContain("真实，预警已解除");
        (await visitor.Get("/")).Text.ShouldContain("现在没有预警");
        var lifted = await visitor.Get(link);
        lifted.Text.ShouldContain("预警已解除，恢复正常生产");
        lifted.Text.ShouldContain("炭素行业");
        lifted.Text.ShouldNotContain(first.List.Body.Firms[1].CreditCode);
        var other = site.Part<INoticeLinks>()
            .Token(new NoticeLink(first.Alert, CreditCode.Parse(first.List.Body.Firms[1].CreditCode)));
        (await visitor.Get("/n/" + other)).Text.ShouldContain("暂不得恢复生产");
        site.Clock.Advance(Duration.FromDays(8));
        var ended = await visitor.Get(link);
        ended.Status.ShouldBe(410);
        ended.Text.ShouldNotContain(firm);
    }

    private void NamesNobody(string text)
    {
        foreach (var firm in night.Night.List.Body.Firms)
        {
            text.ShouldNotContain(firm.CreditCode);
            text.ShouldNotContain(firm.Name);
        }
    }

    private static void Raise(TestSite site, int alert)
    {
        var (sources, composer) = (site.Part<IDecisionSources>(), site.Part<ListComposer>());
        var from = site.Clock.GetCurrentInstant() + Duration.FromHours(1);
        var drafted = new ChangeAlert(site.Store, sources, composer, site.Clock).Run(
            Actor.Of("值班员甲"),
            alert,
            _ => new NoticeDraft(
                AlertLevel.Red,
                [new AlertPhase(from, AlertLevel.Red)],
                AlertScope.Everybody,
                "污染加重",
                string.Empty,
                null
            )
        );
        new WaiveGroups(site.Store, sources, composer).Run(
            Actor.Of("值班员甲"),
            alert,
            [
                .. drafted.Body.Uses.Select(use => new Waiver(
                    use.Group,
                    "已研究",
                    "按随附的假设表执行",
                    "值班员甲"
                )),
            ]
        );
        Issue(site, alert);
    }

    private static void Lift(TestSite site, int alert, string firm)
    {
        new LiftAlert(site.Store, site.Clock).Run(
            Actor.Of("值班员甲"),
            alert,
            new LiftTerms(
                site.Clock.GetCurrentInstant() + Duration.FromHours(2),
                "道路保洁继续",
                [firm, "炭素行业"],
                new LocalDate(2021, 1, 15)
            ),
            "扩散条件好转",
            string.Empty
        );
        Issue(site, alert);
    }

    private static void Issue(TestSite site, int alert)
    {
        var (sources, composer) = (site.Part<IDecisionSources>(), site.Part<ListComposer>());
        new ApproveAlert(site.Store, sources, composer).Run(
            Actor.Of("审批人乙"),
            alert,
            "市政府",
            "签批",
            ""
        );
        new IssueAlert(site.Store, sources, composer, site.Part<IListSeal>()).Run(
            Actor.Of("值班员甲"),
            alert
        );
    }
}
