using EnvControl.Application.Accounts;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Bureau;

public class EmergencyTests
{
    [Fact]
    public async Task What_is_issued_in_an_emergency_is_reviewed_by_another_and_may_be_withdrawn_before_it_begins()
    {
        await using var site = await TestSite.Start();
        var night = new NightDesk(site);
        night.At("2020-12-01T17:05");
        using var officer = await site.SignIn(NightDesk.Officer, Role.DutyOfficer, Role.Approver);
        using var approver = await night.SignInApprover();
        NightDesk.Moved(await NightDesk.Draft(officer));
        NightDesk.Moved(await NightDesk.WaiveAll(officer));
        var silent = await NightDesk.Act(officer, "issue", ("code", site.Code(NightDesk.Officer)));
        silent.Status.ShouldBe(422);
        silent.Text.ShouldContain("EC6201");
        NightDesk.Moved(
            await NightDesk.Act(
                officer,
                "issue",
                ("emergency", "领导在途，通话中断"),
                ("code", site.Code(NightDesk.Officer))
            )
        );
        night.Alert.IsReviewOpen.ShouldBeTrue();
        (await officer.Get("/desk/alerts/1")).Text.ShouldContain("须由未经手的人复核");

        var own = await NightDesk.Act(officer, "review", ("finding", "没问题"));
        own.Status.ShouldBe(409);
        own.Text.ShouldContain("EC5018");
        NightDesk.Moved(await NightDesk.Act(approver, "review", ("finding", "情况属实")));
        night.Alert.IsReviewOpen.ShouldBeFalse();

        NightDesk.Moved(await NightDesk.Act(officer, "withdraw", ("reason", "预报转好")));
        night.Alert.State.ShouldBe(AlertState.Withdrawn);
        (await officer.Get("/desk/lists/1")).Text.ShouldContain("真实，预警已撤回");
        (await officer.Get("/desk")).Text.ShouldContain("预报转好");
    }
}
