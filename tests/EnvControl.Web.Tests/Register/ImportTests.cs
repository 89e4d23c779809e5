using EnvControl.Application.Accounts;
using EnvControl.Domain.Standing;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Register;

public class ImportTests
{
    [Fact]
    public async Task A_faulty_file_shows_all_its_faults_and_nothing_of_it_is_kept()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        var firm = FirmsOfSite.Graded(site, PerformanceGrade.C, 1)[0];
        var before = site.Store.Read(kept => kept.Audit.Head.Number);

        var answer = await Upload.Send(
            duty,
            true,
            ("更新.csv", $"credit_code,operating_days,grade\n{firm},许多,C\n{firm[..17]}?,300,Q\n")
        );

        answer.Status.ShouldBe(422, answer.Text);
        answer.Text.ShouldContain("没有入库");
        answer.Text.ShouldContain("许多");
        answer.Text.ShouldContain($"{firm[..17]}?");
        answer.Text.ShouldNotContain("envcontrol-upload");
        site.Store.Read(kept => kept.Inventories.All()).Length.ShouldBe(1);
        site.Store.Read(kept => kept.Audit.Head.Number).ShouldBe(before);
        (await Upload.Send(duty, false, ("清单.docx", "x"))).Text.ShouldContain("EC6510");
        (await Upload.Send(duty, false)).Text.ShouldContain("EC6508");
    }

    [Fact]
    public async Task An_import_shows_what_changed_and_is_published_with_a_fresh_code_only()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        var firm = FirmsOfSite.Graded(site, PerformanceGrade.C, 1)[0];

        var sent = await Upload.Send(duty, true, ("更新.csv", $"credit_code,township\n{firm},新设镇\n"));
        sent.Status.ShouldBe(302, sent.Text);
        sent.Location.ShouldBe("/register/versions/2");
        var page = await duty.Get(sent.Location!);
        page.Text.ShouldContain("草稿");
        page.Text.ShouldContain("新设镇");
        page.Text.ShouldContain(firm);

        var wrong = await duty.Post("/register/versions/2?handler=Publish", ("code", "000000"));
        wrong.Status.ShouldBe(422);
        wrong.Text.ShouldContain("EC6011");
        site.Store.Read(kept => kept.Inventories.Find(2))!.IsPublished.ShouldBeFalse();
        var right = await duty.Post("/register/versions/2?handler=Publish", ("code", site.Code("wang")));
        right.Status.ShouldBe(302, right.Text);
        site.Store.Read(kept => kept.Inventories.Find(2))!.PublishedBy!.ShouldContain("wang");
        (await duty.Get($"/register/{firm}")).Text.ShouldContain("新设镇");
    }

    [Fact]
    public async Task An_attribute_of_many_firms_is_changed_by_a_draft_and_turned_back_by_another()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn("wang", Role.DutyOfficer);
        var firms = FirmsOfSite.Graded(site, PerformanceGrade.C, 2);

        var draft = await duty.Post(
            "/register/attributes",
            ("codes", string.Join('\n', firms)),
            ("fact", "township"),
            ("value", "\"北关,街道\"")
        );
        draft.Location.ShouldBe("/register/versions/2");
        var page = await duty.Get("/register/versions/2");
        page.Text.ShouldContain("北关,街道");
        (await duty.Get("/register/versions")).Text.ShouldContain("bulk-edit");
        (await duty.Get("/register/versions/9")).Status.ShouldBe(404);
        var packed = await duty.Get("/register/versions/1?handler=Download");
        packed.Status.ShouldBe(200);
        packed.Headers["Content-Type"].ShouldBe("application/zip");
        // Published, and undone by a draft that turns it back, published the same way.
        await duty.Post("/register/versions/2?handler=Publish", ("code", site.Code("wang")));
        var reverse = await duty.Post("/register/versions/2?handler=Reverse");
        reverse.Location.ShouldBe("/register/versions/3");
        var (first, third) = site.Store.Read(kept => (kept.Inventories.Find(1)!, kept.Inventories.Find(3)!));
        third.IsPublished.ShouldBeFalse();
        third.ContentSha256.ShouldBe(first.ContentSha256);
        (await duty.Get("/register/versions/3?before=1")).Text.ShouldContain("内容完全相同");
    }
}
