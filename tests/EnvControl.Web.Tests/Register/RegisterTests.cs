using EnvControl.Application.Accounts;
using EnvControl.Domain.Standing;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Register;

public class RegisterTests
{
    [Fact]
    public async Task Firms_are_found_by_code_by_name_and_by_filters_fifty_a_page_by_county()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        var state = FirmsOfSite.State(site);
        var first = state.City.Order[0];

        var all = await duty.Get("/register");
        all.Status.ShouldBe(200, all.Text);
        Codes(all).ShouldBe(state.City.Order.Take(50).Select(state.CodeOf));
        Codes(await duty.Get("/register?at=2"))
            .ShouldBe(state.City.Order.Skip(50).Take(50).Select(state.CodeOf));
        Codes(await duty.Get($"/register?q={state.CodeOf(first)[..17]}")).ShouldContain(state.CodeOf(first));
        Codes(await duty.Get($"/register?q={Uri.EscapeDataString(state.NameOf(first))}"))
            .ShouldContain(state.CodeOf(first));
        var grade = await duty.Get("/register?grade=A&county=410505");
        Codes(grade).ShouldAllBe(code => FirmsOfSite.GradeOf(site, code) == PerformanceGrade.A);
        (await duty.Get("/register?held=held:guarantee")).Text.ShouldContain("<b>64</b>");
        (await duty.Get("/register?q=没有这样的名字")).Text.ShouldContain("没有符合条件的企业");
    }

    [Fact]
    public async Task A_county_clerk_sees_and_edits_the_own_county_only()
    {
        await using var site = await TestSite.Start();
        using var clerk = await site.SignIn("li", [Role.CountyClerk], "410522");
        var own = FirmsOfSite.Graded(site, PerformanceGrade.C, 1, "410522")[0];
        var other = FirmsOfSite.Graded(site, PerformanceGrade.C, 1, "410523")[0];

        var list = await clerk.Get("/register");
        Codes(list).ShouldAllBe(code => DivisionOf(site, code) == "410522");
        (await clerk.Get("/register?county=410523")).Text.ShouldContain("没有符合条件的企业");
        (await clerk.Get($"/register/{own}")).Status.ShouldBe(200);
        (await clerk.Get($"/register/{other}")).Status.ShouldBe(404);
        (await clerk.PostFrom("/register/edit", $"/register/{other}?handler=Reveal")).Status.ShouldBe(404);
        var edit = await clerk.PostFrom(
            "/register/edit",
            "/register/edit?handler=Preview",
            Change($"{own}\n{other}", "grade:D")
        );
        edit.Status.ShouldBe(422);
        edit.Text.ShouldContain("EC6504");
        edit.Text.ShouldContain(other);
        (await clerk.Get("/register/versions")).Status.ShouldBe(403);
        (await clerk.Get("/register/versions/1?handler=Download")).Status.ShouldBe(403);
        (await clerk.Get("/register/import")).Status.ShouldBe(403);

        // What the duty officer recorded of another county is not to be undone from here either.
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        var result = await Record(duty, other, "grade:D");
        (await clerk.Get(result)).Status.ShouldBe(404);
        (await clerk.PostFrom("/register/edit", result + "?handler=Undo")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_bulk_change_is_shown_confirmed_and_undone_and_all_of_it_stays_in_the_history()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        string[] firms =
        [
            .. FirmsOfSite.Graded(site, PerformanceGrade.C, 3),
            .. FirmsOfSite.Graded(site, PerformanceGrade.D, 1),
        ];
        var before = site.Store.Read(kept => kept.Audit.Head.Number);

        var preview = await duty.PostFrom(
            "/register/edit",
            "/register/edit?handler=Preview",
            Change(string.Join('\n', firms), "grade:D")
        );
        preview.Status.ShouldBe(200, preview.Text);
        preview.Text.ShouldContain("将记录3家，跳过1家");
        preview.Text.ShouldContain("已经如此，没有变化");
        site.Store.Read(kept => kept.Audit.Head.Number).ShouldBe(before);

        var result = await Confirm(duty, preview, string.Join('\n', firms), "grade:D");
        firms.ShouldAllBe(code => FirmsOfSite.GradeOf(site, code) == PerformanceGrade.D);
        var audit = site.Store.Read(kept => kept.Audit.Entries(before, 10));
        audit.Single().Action.ShouldBe("standing.record");
        audit[0].Subject.Details.ShouldBe("安环〔2020〕11号；年度复核");

        var undone = await duty.PostFrom(result, result + "?handler=Undo");
        undone.Status.ShouldBe(200, undone.Text);
        firms.Take(3).ShouldAllBe(code => FirmsOfSite.GradeOf(site, code) == PerformanceGrade.C);
        var page = await duty.Get($"/register/{firms[0]}");
        page.Text.ShouldContain("安环〔2020〕11号");
        page.Text.ShouldContain("撤销第");
        (await duty.PostFrom(result, result + "?handler=Undo")).Text.ShouldContain("EC6502");
    }

    [Fact]
    public async Task A_change_is_not_recorded_when_the_firms_are_otherwise_than_they_were_shown()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        var firm = FirmsOfSite.Graded(site, PerformanceGrade.C, 1)[0];
        var preview = await duty.PostFrom(
            "/register/edit",
            "/register/edit?handler=Preview",
            Change(firm, "grade:D")
        );
        await Record(duty, firm, "grade:B");

        var late = await duty.PostFrom(
            "/register/edit",
            "/register/edit?handler=Confirm",
            [.. Change(firm, "grade:D"), ("seen", Seen(preview))]
        );

        late.Status.ShouldBe(409);
        late.Text.ShouldContain("EC6505");
        FirmsOfSite.GradeOf(site, firm).ShouldBe(PerformanceGrade.B);
    }

    [Fact]
    public async Task What_held_is_answered_on_two_dates()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        var firm = FirmsOfSite.Graded(site, PerformanceGrade.C, 1)[0];
        site.Clock.Advance(NodaTime.Duration.FromDays(3));
        using var later = await site.SignIn("wang", Role.DutyOfficer);
        await Record(later, firm, "grade:D");

        (await later.Get($"/register/{firm}?on=2020-12-02")).Text.ShouldContain("绩效等级 <b>D级</b>");
        var known = await later.Get($"/register/{firm}?on=2020-12-02&known=2020-12-03");
        known.Text.ShouldNotContain("<b>D级</b>");
        known.Text.ShouldContain("<b>C级</b>");
        (await later.Get($"/register/{firm}?on=never")).Text.ShouldContain("EC6511");
    }

    [Fact]
    public async Task A_contact_is_masked_until_it_is_asked_for_and_each_look_is_in_the_trail()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        var firm = FirmsOfSite.Graded(site, PerformanceGrade.C, 1)[0];
        var path = $"/register/{firm}";
        (await duty.Get("/register/contacts")).Text.ShouldContain("没有登记联系人");

        // By the form's own address, as a browser sends it.
        var form = (await duty.Get(path)).All("action=\"([^\"]+handler=Contact)\"").Single();
        (await duty.PostFrom(path, form, ("person", "赵六"), ("phone", "13800000000"))).Status.ShouldBe(302);
        var page = await duty.Get(path);
        page.Text.ShouldNotContain("赵六");
        page.Text.ShouldNotContain("13800000000");
        var before = site.Store.Read(kept => kept.Audit.Head.Number);

        var shown = await duty.Post(path + "?handler=Reveal");
        shown.Text.ShouldContain("13800000000");
        var entry = site.Store.Read(kept => kept.Audit.Entries(before, 10)).Single();
        entry.Action.ShouldBe("contact.read");
        entry.Subject.Object.ShouldBe($"contact/{firm}");
        entry.By.ShouldContain("wang");

        (await duty.Post(path + "?handler=Erase", ("reason", ""))).Text.ShouldContain("EC6507");
        (await duty.Post(path + "?handler=Erase", ("reason", "本人要求"))).Status.ShouldBe(302);
        (await duty.Get(path)).Text.ShouldContain("没有登记联系人");
    }

    [Fact]
    public async Task An_approver_reads_the_register_and_changes_nothing()
    {
        await using var site = await TestSite.Start();
        using var approver = await site.SignIn("zhao", Role.Approver);
        var firm = FirmsOfSite.Graded(site, PerformanceGrade.C, 1)[0];

        (await approver.Get($"/register/{firm}")).Text.ShouldNotContain("handler=Preview");
        (await approver.Get("/register/coverage")).Text.ShouldContain("还没有签发过预警清单");
        (await approver.Get("/register/edit")).Status.ShouldBe(403);
        (
            await approver.PostFrom("/accounts/me", "/register/edit?handler=Confirm", Change(firm, "grade:D"))
        ).Status.ShouldBe(403);
        (
            await approver.PostFrom("/accounts/me", $"/register/{firm}?handler=Contact", ("person", "甲"))
        ).Status.ShouldBe(403);
    }

    private static string[] Codes(SiteAnswer answer) =>
        answer.All("<th scope=\"row\"><a href=\"/register/([0-9A-Z]{18})\"");

    private static string DivisionOf(TestSite site, string code)
    {
        var state = FirmsOfSite.State(site);
        return state.DivisionOf(state.City.Rows[code]);
    }

    private static (string, string)[] Change(string codes, string change) =>
        [
            ("codes", codes),
            ("change", change),
            ("from", "2020-12-01"),
            ("document", "安环〔2020〕11号"),
            ("reason", "年度复核"),
        ];

    private static string Seen(SiteAnswer preview) =>
        preview.All("name=\"seen\" value=\"([0-9a-f]+)\"").Single();

    private static async Task<string> Confirm(
        SiteVisitor visitor,
        SiteAnswer preview,
        string codes,
        string change
    )
    {
        var answer = await visitor.PostFrom(
            "/register/edit",
            "/register/edit?handler=Confirm",
            [.. Change(codes, change), ("seen", Seen(preview))]
        );
        answer.Status.ShouldBe(302, answer.Text);
        return answer.Location!;
    }

    private static async Task<string> Record(SiteVisitor visitor, string codes, string change) =>
        await Confirm(
            visitor,
            await visitor.PostFrom("/register/edit", "/register/edit?handler=Preview", Change(codes, change)),
            codes,
            change
        );
}
