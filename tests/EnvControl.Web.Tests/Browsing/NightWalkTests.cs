using EnvControl.Domain.Alerts;
using EnvControl.Web.Tests.Bureau;
using EnvControl.Web.Tests.Sites;
using static Microsoft.Playwright.Assertions;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>The whole night in two windows, from the province's order to the evaluation.</summary>
[Collection(WalkTests.Name)]
public class NightWalkTests(WalkPlace place)
{
    [BrowserFact]
    public async Task A_duty_officer_and_an_approver_take_an_alert_from_the_order_to_its_evaluation()
    {
        await using var site = await TestSite.Start();
        var walk = await DeskWalk.Begin(site, place.Browser);
        await walk.At("2020-12-01T17:05");
        await Ordered(walk);
        await Approved(site, walk);
        await Issued(site, walk);
        await Reached(site, walk);
        await walk.At("2020-12-01T22:00");
        await Raised(walk);
        await walk.At("2020-12-04T06:00");
        await Lifted(site, walk);
        await Evaluated(walk);

        new NightDesk(site).Alert.State.ShouldBe(AlertState.Evaluated);
        site.Store.Read(kept => kept.Audit.Verify()).Flaws.ShouldBeEmpty();
        await walk.Officer.Context.CloseAsync();
        await walk.Approver.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    private static async Task Ordered(DeskWalk walk)
    {
        var officer = walk.Officer;
        await Expect(officer.Locator("main")).ToContainTextAsync("没有生效的预警");
        await officer.ClickAsync("text=来令或预报：起草预警");
        await officer.FillAsync("#lines", "2020-12-01T20:00,215\n2020-12-01T21:00,许多");
        await officer.ClickAsync("text=看建议的级别");
        await Expect(officer.Locator(DeskWalk.Refusal)).ToContainTextAsync("许多");
        await officer.ShouldHinderNobody("night-forecast-refused");

        await officer.CheckAsync("input[name=origin][value=province]");
        await officer.FillAsync("#arrived", "2020-12-01T17:00");
        await walk.Draft("yellow", "2020-12-01T20:00", "静稳高湿", "豫环攻坚办〔2020〕101号");
        var main = officer.Locator("main");
        await Expect(main).ToContainTextAsync("预览：签发后的清单");
        await Expect(main).ToContainTextAsync("组假设或缺项还没有认可，不能批准");
        // The firms that can't be told anything come first, and all of them.
        await Expect(officer.Locator(".tabs [aria-current=page]")).ToContainTextAsync("暂缓");
        var held = await officer.Locator("#rows tr.row-held").CountAsync();
        held.ShouldBeGreaterThan(0);
        await Expect(officer.Locator(".tabs [aria-current=page] .count"))
            .ToHaveTextAsync(NightDesk.Count(held));
        await Expect(officer.Locator(".tiles")).ToContainTextAsync($"暂缓 {NightDesk.Count(held)} 家");
        await Expect(officer.Locator(".tiles")).ToContainTextAsync("目标 10.0%");
    }

    private static async Task Approved(TestSite site, DeskWalk walk)
    {
        var (officer, approver) = (walk.Officer, walk.Approver);
        await approver.ReloadAsync();
        await approver.ClickAsync("a[href='/desk/alerts/1/approve']");
        await walk.SignApproval("安政批〔2020〕7号");
        await Expect(approver.Locator(DeskWalk.Refusal)).ToContainTextAsync("EC5005");
        await Expect(approver.Locator("#number")).ToHaveValueAsync("安政批〔2020〕7号");
        await approver.ShouldHinderNobody("night-approval-refused");
        new NightDesk(site).Alert.Pending!.Approval.ShouldBeNull();

        await walk.Waive();
        // Whoever drafts does not approve.
        (await officer.GotoAsync("/desk/alerts/1/approve"))!.Status.ShouldBe(403);
        await walk.Approve("安政批〔2020〕7号");
        (await approver.GotoAsync("/desk/alerts/1/issue"))!.Status.ShouldBe(403);
        await approver.GotoAsync("/desk/alerts/1");
        await Expect(approver.Locator("main")).ToContainTextAsync("签发，由值班员办理");
    }

    private static async Task Issued(TestSite site, DeskWalk walk)
    {
        var officer = walk.Officer;
        await officer.GotoAsync("/desk/alerts/1");
        var bound = await DeskWalk.Tile(officer, "管控企业");
        await officer.ClickAsync("a[href='/desk/alerts/1/issue']");
        await officer.FillAsync("#code", "000000");
        await officer.ClickAsync("main form button.button-main");
        await Expect(officer.Locator(DeskWalk.Refusal)).ToContainTextAsync("EC6011");
        await officer.ShouldHinderNobody("night-issue-refused");
        site.Store.Read(kept => kept.Alerts.LastList()).ShouldBeNull();

        await walk.Issue();
        officer.Url.ShouldEndWith("/desk/lists/1/board");
        walk.Asked.ShouldBe(["确定签发？", "确定签发？"]);
        bound.ShouldBe(walk.Bound(1));
        await Expect(officer.Locator(".tile").First).ToContainTextAsync($"0 / {NightDesk.Count(bound)}");
        (await DeskWalk.Tile(officer, "还没联系上")).ShouldBe(bound);
    }

    private static async Task Reached(TestSite site, DeskWalk walk)
    {
        var officer = walk.Officer;
        var row = officer.Locator("tr[id^=firm-]").First;
        var firm = (await row.GetAttributeAsync("id"))!["firm-".Length..];
        await row.Locator("button").ClickAsync();
        await Expect(officer.Locator(DeskWalk.Refusal)).ToBeVisibleAsync();
        WalkPlace.Befriend(site, firm, "李安全", "13700000001");
        await officer.Locator($"#firm-{firm} button").ClickAsync();
        await Expect(officer.Locator("#shown")).ToContainTextAsync("13700000001");
        await officer.ShouldHinderNobody("night-phone-shown");
        var before = await DeskWalk.Tile(officer, "还没联系上");
        await officer.ClickAsync("text=已告知");
        await Expect(officer.Locator($"#firm-{firm}")).ToHaveCountAsync(0);
        (await DeskWalk.Tile(officer, "还没联系上")).ShouldBe(before - 1);

        await officer.ClickAsync("text=发送通知链接");
        await Expect(officer.Locator("main .banner[role=status]")).ToContainTextAsync("已发出 1 家");
        await officer.ShouldHinderNobody("night-links-sent");
        await officer.ClickAsync(".title-side >> text=清单");
        await officer.ClickAsync("text=核验：重算一遍");
        await Expect(officer.Locator("main .banner[role=status]")).ToContainTextAsync("逐字节相同");
        await officer.ShouldHinderNobody("night-list-verified");
    }

    private static async Task Raised(DeskWalk walk)
    {
        var officer = walk.Officer;
        await officer.ClickAsync("a[href='/desk/alerts/1/change']");
        await walk.Draft("orange", "2020-12-02T00:00", "预报转重", "豫环攻坚办〔2020〕102号");
        await Expect(officer.Locator(".tiles")).ToContainTextAsync("目标 20.0%");
        await officer.ClickAsync("text=与前一份的差别");
        await Expect(officer.Locator("#rows")).ToContainTextAsync("与第1号清单");
        await Expect(officer.Locator("#rows")).ToContainTextAsync("新停产");
        await officer.ShouldHinderNobody("night-difference");
        // What was agreed to for the alert stands for its change.
        await Expect(officer.Locator("main")).Not.ToContainTextAsync("还没有认可");
        await walk.Approve("安政批〔2020〕8号");
        await walk.Issue();
        officer.Url.ShouldEndWith("/desk/lists/2/board");
        await officer.GotoAsync("/desk/lists/1");
        await Expect(officer.Locator("h1")).ToContainTextAsync("取代");
    }

    private static async Task Lifted(TestSite site, DeskWalk walk)
    {
        var officer = walk.Officer;
        await officer.ClickAsync("a[href='/desk/alerts/1/lift']");
        await officer.FillAsync("#from", "2020-12-04T08:00");
        await officer.FillAsync("#continues", "错峰生产照常");
        await officer.FillAsync("#keep", "甲水泥厂\n乙铸造厂");
        await officer.FillAsync("#cause", "冷空气到来");
        await officer.FillAsync("#document", "安环攻坚办〔2020〕55号");
        await officer.FillAsync("#code", "000000");
        await officer.ClickAsync("main form button.button-main");
        await Expect(officer.Locator(DeskWalk.Refusal)).ToContainTextAsync("EC6011");
        await Expect(officer.Locator("#keep")).ToHaveValueAsync("甲水泥厂\n乙铸造厂");
        await officer.ShouldHinderNobody("night-lifting-refused");
        await officer.FillAsync("#code", site.Code(NightDesk.Officer));
        await officer.ClickAsync("main form button.button-main");
        await officer.WaitForURLAsync("**/desk/alerts/1");
        await walk.Approve("安政批〔2020〕9号");
        await walk.Issue();
        officer.Url.ShouldEndWith("/desk/alerts/1");
        await Expect(officer.Locator("h1")).ToContainTextAsync("已解除");
        await officer.GotoAsync("/papers/lists/2/lift");
        foreach (var part in new[] { "2020年12月4日8时", "错峰生产照常", "乙铸造厂", "2020年12月7日" })
        {
            await Expect(officer.Locator("body")).ToContainTextAsync(part);
        }

        await officer.ShouldHinderNobody("night-lift-paper");
    }

    private static async Task Evaluated(DeskWalk walk)
    {
        var officer = walk.Officer;
        await officer.GotoAsync("/desk");
        await Expect(officer.Locator("main")).ToContainTextAsync("已解除，待评估");
        await officer.ClickAsync("a[href='/desk/alerts/1/evaluate']");
        await officer.FillAsync("#text", "响应及时");
        await officer.FillAsync("#document", "安环〔2020〕58号");
        await officer.ClickAsync("text=登记评估");
        await officer.WaitForURLAsync("**/desk/alerts/1");
        await Expect(officer.Locator("main")).ToContainTextAsync("响应及时");
        await Expect(officer.Locator(".step-now")).ToHaveCountAsync(0);
        await officer.ShouldHinderNobody("night-evaluated");
    }
}
