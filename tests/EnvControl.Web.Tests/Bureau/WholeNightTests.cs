using EnvControl.Domain.Alerts;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Bureau;

public class WholeNightTests
{
    [Fact]
    public async Task One_night_from_the_order_to_the_evaluation_by_duty_officer_and_approver()
    {
        await using var site = await TestSite.Start();
        var night = new NightDesk(site);
        night.At("2020-12-01T17:05");
        using (var officer = await night.SignInOfficer())
        using (var approver = await night.SignInApprover())
        {
            await Yellow(night, officer, approver);
        }

        night.At("2020-12-01T22:00");
        using (var officer = await night.SignInOfficer())
        using (var approver = await night.SignInApprover())
        {
            await Orange(night, officer, approver);
            await Amended(night, officer, approver);
        }

        night.At("2020-12-04T06:00");
        using (var officer = await night.SignInOfficer())
        using (var approver = await night.SignInApprover())
        {
            await Lifted(site, night, officer, approver);
        }

        site.Store.Read(kept => kept.Audit.Verify()).Flaws.ShouldBeEmpty();
    }

    private static async Task Yellow(NightDesk night, SiteVisitor officer, SiteVisitor approver)
    {
        (await officer.Get("/desk")).Text.ShouldContain("没有生效的预警");
        var drafted = await NightDesk.Draft(officer);
        drafted.Location.ShouldBe("/desk/alerts/1", drafted.Text);
        var preview = await officer.Get("/desk/alerts/1");
        preview.Text.ShouldContain("组假设或缺项还没有认可");
        preview.Text.ShouldContain("kg/d");
        preview.All(">目标 ([0-9.]+%)</span>").Distinct().ShouldBe(["10.0%"]);
        (await approver.Get("/desk")).Text.ShouldContain("/desk/alerts/1/approve");

        var early = await night.Approve(approver);
        early.Status.ShouldBe(409);
        early.Text.ShouldContain("EC5005");
        NightDesk.Moved(await NightDesk.WaiveAll(officer));
        NightDesk.Moved(await night.Approve(approver));
        (await night.Issue(officer)).Location.ShouldBe("/desk/lists/1/board");
        night.Alert.State.ShouldBe(AlertState.Issued);
        (await officer.Get("/desk/lists/1")).Text.ShouldContain("真实有效");
    }

    private static async Task Orange(NightDesk night, SiteVisitor officer, SiteVisitor approver)
    {
        NightDesk.Moved(
            await NightDesk.Act(
                officer,
                "change",
                ("level", "orange"),
                ("from", "2020-12-02T00:00"),
                ("whom", "all"),
                ("cause", "预报转重"),
                ("document", "豫环攻坚办〔2020〕102号")
            )
        );
        var preview = await officer.Get("/desk/alerts/1?tab=difference");
        preview.Text.ShouldContain("与第1号清单");
        preview.Text.ShouldContain("新停产");
        preview.All(">目标 ([0-9.]+%)</span>").Distinct().ShouldBe(["20.0%"]);
        (await night.Finish(officer, approver)).Location.ShouldBe("/desk/lists/2/board");
        night.Alert.State.ShouldBe(AlertState.Raised);
        (await officer.Get("/desk/lists/1")).Text.ShouldContain("已被后来的清单取代");
    }

    private static async Task Amended(NightDesk night, SiteVisitor officer, SiteVisitor approver)
    {
        NightDesk.Moved(
            await NightDesk.Act(
                officer,
                "change",
                ("level", "orange"),
                ("from", "2020-12-02T03:00"),
                ("whom", "all"),
                ("except", "区划:410581"),
                ("cause", "林州市不再受影响")
            )
        );
        (await night.Finish(officer, approver)).Location.ShouldBe("/desk/lists/3/board");
        night.Alert.State.ShouldBe(AlertState.Amended);
        var list = await officer.Get("/desk/lists/3?tab=difference");
        list.Text.ShouldContain("解除管控");
    }

    private static async Task Lifted(
        TestSite site,
        NightDesk night,
        SiteVisitor officer,
        SiteVisitor approver
    )
    {
        NightDesk.Moved(
            await NightDesk.Act(
                officer,
                "lift",
                ("from", "2020-12-04T08:00"),
                ("continues", "错峰生产照常"),
                ("keep", "甲水泥厂\n乙铸造厂"),
                ("cause", "冷空气到来"),
                ("document", "安环攻坚办〔2020〕55号"),
                ("code", site.Code(NightDesk.Officer))
            )
        );
        (await night.Finish(officer, approver, hasGroups: false)).Location.ShouldBe("/desk/alerts/1");
        night.Alert.State.ShouldBe(AlertState.Lifted);
        var paper = await officer.Get("/papers/lists/3/lift");
        foreach (var part in new[] { "2020年12月4日8时", "错峰生产照常", "乙铸造厂", "2020年12月7日" })
        {
            paper.Text.ShouldContain(part);
        }

        NightDesk.Moved(
            await NightDesk.Act(officer, "evaluate", ("text", "响应及时"), ("document", "安环〔2020〕58号"))
        );
        night.Alert.State.ShouldBe(AlertState.Evaluated);
        var shown = await officer.Get("/desk/alerts/1");
        shown.Text.ShouldContain("响应及时");
        shown.Text.ShouldNotContain("step-now");
    }
}
