using System.Text;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Bureau;

public class ListPageTests
{
    [Fact]
    public async Task A_list_shows_those_held_back_first_is_searched_verified_downloaded_printed_and_followed()
    {
        await using var site = await TestSite.Start();
        var night = IssuedNight.In(site);
        using var officer = await new NightDesk(site).SignInOfficer();
        await HeldBackFirst(night, officer);
        await Searched(night, officer);
        await Proven(site, officer);
        await Printed(night, officer);
        await Repeated(officer);
    }

    private static async Task HeldBackFirst(IssuedNight night, SiteVisitor officer)
    {
        var shown = await officer.Get("/desk/lists/1");
        shown.All("<a href=\"([^\"]+)\" aria-current=\"page\">").ShouldContain("/desk/lists/1?tab=held");
        shown
            .All("<tr class=\"row-held\"><th scope=\"row\">([^<]+)</th>")
            .ShouldBe(night.List.Body.Held.Select(firm => firm.Name));
        night.List.Body.Held.ShouldNotBeEmpty();
    }

    private static async Task Searched(IssuedNight night, SiteVisitor officer)
    {
        var last = night.List.Body.Firms[^1];
        var found = await officer.Get($"/desk/lists/1?tab=firms&q={last.CreditCode}");
        found.All("<span class=\"code soft\">([0-9A-Z]{18})</span>").ShouldBe([last.CreditCode]);
        var second = await officer.Get("/desk/lists/1?tab=firms&p=2");
        second
            .All("<span class=\"code soft\">([0-9A-Z]{18})</span>")
            .ShouldBe(night.List.Body.Firms.Skip(50).Take(50).Select(firm => firm.CreditCode));
    }

    private static async Task Proven(TestSite site, SiteVisitor officer)
    {
        var verified = await officer.Post("/desk/lists/1?handler=Verify");
        verified.Text.ShouldContain("真实有效");
        verified.Text.ShouldContain("逐字节相同");
        var file = await officer.Get("/desk/lists/1?handler=File&kind=json");
        var sealedList = SealedList.FromFile(Encoding.UTF8.GetBytes(file.Text)).ShouldNotBeNull();
        SealedList
            .HashOf(sealedList.List.Span)
            .ShouldBe(site.Store.Read(kept => kept.Alerts.List(1))!.Sha256);
        var workbook = await officer.Get("/desk/lists/1?handler=File&kind=xlsx");
        workbook.Headers["Content-Type"].ShouldContain("spreadsheetml");
        workbook.Text.ShouldStartWith("PK");
    }

    private static async Task Printed(IssuedNight night, SiteVisitor officer)
    {
        var firm = night.List.Body.Firms.First(one =>
            one.Spans[0].Measures.Any(measure => measure.Line.Length > 0)
        );
        foreach (var paper in new[] { "notices", "posters" })
        {
            var page = await officer.Get($"/papers/{paper}/1/{firm.CreditCode}");
            page.Text.ShouldContain(firm.Name);
            page.Text.ShouldContain("2020年12月1日20时");
            page.Text.ShouldContain("/verify/1");
            page.Text.ShouldContain("data:image/png");
        }

        var list = await officer.Get($"/papers/lists/1?division={firm.Division}");
        list.Text.ShouldContain(firm.CreditCode);
        list.All("<article class=\"paper ([a-z-]+)").ShouldBe(["paper-wide"]);
        var checks = await officer.Get($"/papers/checks/1?division={firm.Division}");
        checks.Text.ShouldContain("现场核查表");
        checks.Text.ShouldContain("□ 未执行");
        (await officer.Get("/papers/lists/1/lift")).Status.ShouldBe(404);
    }

    private static async Task Repeated(SiteVisitor officer)
    {
        (await officer.Get("/desk")).Text.ShouldContain("/desk/alerts/new?like=orange");
        var form = await officer.Get("/desk/alerts/new?like=orange");
        form.Text.ShouldContain("<option value=\"orange\" selected=\"selected\">");
        form.Text.ShouldContain("value=\"未来三天静稳高湿\"");
        form.Text.ShouldContain("name=\"like\" value=\"orange\"");
    }

    [Fact]
    public async Task The_board_sends_each_firm_its_link_and_shows_phones_one_at_a_time_on_the_record()
    {
        await using var site = await TestSite.Start();
        var night = IssuedNight.In(site);
        using var officer = await new NightDesk(site).SignInOfficer();
        var firm = night.List.Body.Firms.First(one => one.Spans[0].IsStopped).CreditCode;
        const string board = "/desk/lists/1/board";
        (await officer.Get(board)).Text.ShouldContain("电话名单");
        (await officer.Post($"{board}?handler=Send")).Status.ShouldBe(422);

        var none = await officer.Post($"{board}?handler=Phone", ("firm", firm));
        none.Status.ShouldBe(422);
        site.Store.Write(
            new Deed(Actor.Of("试"), "contact.set"),
            kept =>
            {
                kept.Contacts.Put(
                    new Contact(CreditCode.Parse(firm), "李安全", "13700000001", "", "短信", new(2020, 11, 1))
                );
                return 0;
            }
        );
        var shown = await officer.Post($"{board}?handler=Phone", ("firm", firm));
        shown.Text.ShouldContain("13700000001");
        (await officer.Get(board)).Text.ShouldNotContain("13700000001");
        site.Store.Read(kept => kept.Audit.Entries(0, 100_000))
            .Count(entry => entry.Action == "contact.read")
            .ShouldBe(2);

        (await officer.Post($"{board}?handler=Told", ("firm", firm))).Status.ShouldBe(200);
        var county = night.List.Body.Firms.First(one => one.CreditCode == firm).Division;
        var reach = site.Part<ShowDeliveryBoard>().Run(1);
        reach.ToCall.ShouldNotContain(one => one.Firm.Firm.Text == firm);
        (await officer.Get($"{board}?county={county}")).Text.ShouldNotContain($"firm-{firm}\"");

        var sent = await officer.Post($"{board}?handler=Send", ("confirmed", "yes"));
        sent.Text.ShouldContain("已发出 1 家");
        using var approver = await new NightDesk(site).SignInApprover();
        (
            await approver.PostFrom("/accounts/me", $"{board}?handler=Send", ("confirmed", "yes"))
        ).Status.ShouldBe(403);
        (await approver.PostFrom("/accounts/me", $"{board}?handler=Phone", ("firm", firm))).Status.ShouldBe(
            403
        );
    }
}
