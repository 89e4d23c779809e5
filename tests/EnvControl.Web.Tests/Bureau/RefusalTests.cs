using EnvControl.Application.Accounts;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Bureau;

public class RefusalTests
{
    [Fact]
    public async Task Nobody_approves_the_own_draft_and_a_wrong_code_or_an_old_form_changes_nothing()
    {
        await using var site = await TestSite.Start();
        var night = new NightDesk(site);
        night.At("2020-12-01T17:05");
        using var both = await site.SignIn(NightDesk.Officer, Role.DutyOfficer, Role.Approver);
        using var approver = await night.SignInApprover();
        NightDesk.Moved(await NightDesk.Draft(both));
        var before = await NightDesk.Version(approver, "approve");
        NightDesk.Moved(await NightDesk.WaiveAll(both));

        var own = await NightDesk.Act(
            both,
            "approve",
            ("office", "市政府"),
            ("means", "电话"),
            ("code", site.Code(NightDesk.Officer))
        );
        own.Status.ShouldBe(409);
        own.Text.ShouldContain("EC5004");

        var code = site.Code(NightDesk.Approver);
        (string, string)[] approval = [("office", "市政府"), ("means", "签批"), ("code", code)];
        var stale = await approver.Post("/desk/alerts/1/approve", [("Version", before), .. approval]);
        stale.Status.ShouldBe(409);
        stale.Text.ShouldContain("EC5003");
        stale.Text.ShouldContain("张wang(wang)于2020-12-01 17:");
        stale.Text.ShouldContain("提出认可");
        night.Alert.Pending!.Approval.ShouldBeNull();
        // The code was not used up by coming too late.
        NightDesk.Moved(await NightDesk.Act(approver, "approve", approval));

        foreach (var wrong in new[] { "000000", string.Empty, code })
        {
            var refused = await NightDesk.Act(both, "issue", ("code", wrong));
            refused.Status.ShouldBe(422);
            refused.Text.ShouldContain("EC6011");
        }

        night.Alert.State.ShouldBe(AlertState.Approved);
        site.Store.Read(kept => kept.Alerts.LastList()).ShouldBeNull();
    }

    [Fact]
    public async Task A_county_clerk_drafts_nothing_and_sees_the_own_county_only()
    {
        await using var site = await TestSite.Start();
        var night = IssuedNight.In(site);
        using var clerk = await site.SignIn("clerk", [Role.CountyClerk], "410502");
        foreach (var page in new[] { "/desk/alerts/new", "/desk/alerts/1/change", "/desk/alerts/1/lift" })
        {
            (await clerk.Get(page)).Status.ShouldBe(403);
            (await clerk.PostFrom("/desk/lists/1", page)).Status.ShouldBe(403);
        }

        var (own, other) = (night.FirmOf("410502"), night.FirmOf("410503"));
        var list = await clerk.Get("/desk/lists/1?tab=firms");
        list.Text.ShouldContain(own.CreditCode);
        (await clerk.Get($"/desk/lists/1?tab=firms&q={other.CreditCode}")).Text.ShouldNotContain(other.Name);
        (await clerk.Get($"/papers/notices/1/{own.CreditCode}")).Status.ShouldBe(200);
        (await clerk.Get($"/papers/notices/1/{other.CreditCode}")).Status.ShouldBe(404);
        (await clerk.Get("/desk/lists/1?handler=File&kind=json")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Everything_wrong_with_a_draft_is_said_at_once_and_what_was_typed_stays()
    {
        await using var site = await TestSite.Start();
        using var officer = await new NightDesk(site).SignInOfficer();
        var refused = await officer.Post(
            "/desk/alerts/new",
            ("origin", "moon"),
            ("level", "purple"),
            ("from", "2020-12-01T20:30"),
            ("whom", "some"),
            ("more", "工厂:1"),
            ("document", "豫环〔2020〕9号")
        );
        refused.Status.ShouldBe(422);
        refused
            .All("<span class=\"code soft\">(EC[0-9]+)</span>")
            .Order(StringComparer.Ordinal)
            .ShouldBe(["EC6201", "EC6201", "EC6202", "EC6203", "EC6203", "EC6204"]);
        refused.Text.ShouldContain("value=\"豫环〔2020〕9号\"");
        site.Store.Read(kept => kept.Alerts.All()).ShouldBeEmpty();
    }
}
