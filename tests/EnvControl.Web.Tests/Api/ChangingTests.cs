using System.Text.Json.Nodes;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Tests.Register;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Api;

public class ChangingTests
{
    private static readonly string[] Groups =
    [
        "rule:anyang-analogy-2020",
        "rule:anyang-pending-classes",
        "rule:anyang-pending-shares",
        "rule:reading",
    ];

    private const string Import = "/api/v1/inventories?partial=true";

    [Fact]
    public async Task An_import_is_done_once_however_often_it_is_sent_and_published_under_the_key_s_name()
    {
        await using var site = await TestSite.Start();
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer]);
        var firm = FirmsOfSite.State(site).CodeOf(0);
        (string, string) file = ("更新.csv", $"credit_code,township\n{firm},新设镇\n");

        (await program.Upload(Import, "", file)).ShouldBeProblem(400, "EC6615");
        var first = await program.Upload(Import, "imp-1", file);
        first.Of(201)["number"]!.GetValue<int>().ShouldBe(2);
        first.Headers["Location"].ShouldBe("/api/v1/inventories/2");
        var again = await program.Upload(Import, "imp-1", file);
        again.Of(201);
        again.Text.ShouldBe(first.Text);
        again.Headers["Idempotency-Replayed"].ShouldBe("true");
        (
            await program.Upload(Import, "imp-1", ("更新.csv", $"credit_code,township\n{firm},别的镇\n"))
        ).ShouldBeProblem(422, "EC6616");
        site.Store.Read(kept => kept.Inventories.All()).Length.ShouldBe(2);

        var faulty = (
            await program.Upload(Import, "imp-2", ("更新.csv", $"credit_code,operating_days\n{firm},许多\n"))
        ).Of(422);
        faulty["errors"]![0]!.Text("where").ShouldContain("更新.csv");
        faulty.ToJsonString().ShouldNotContain("envcontrol-upload");

        (await program.Post("/api/v1/inventories/2/publish", null)).Of().Text("state").ShouldBe("published");
        (await program.Post("/api/v1/inventories/2/publish", null)).Of(409);
        (await program.Post("/api/v1/inventories/9/publish", null)).ShouldBeProblem(404, "EC6608");

        var trail = Trail(site);
        trail.ShouldContain(entry =>
            entry.Action == "inventory.import" && entry.Subject.Object == "api-key/wang的系统"
        );
        trail.ShouldContain(entry =>
            entry.Action == "inventory.publish"
            && entry.Subject.Object == "api-key/wang的系统"
            && entry.Subject.Details == "POST /api/v1/inventories/2/publish"
        );
        trail.ShouldContain(entry =>
            entry.Action == Once.Refused && entry.Subject.Object == "api-key/wang的系统"
        );
    }

    [Fact]
    public async Task An_alert_is_issued_and_lifted_only_once_somebody_else_approved_and_as_it_was_looked_at()
    {
        await using var site = await TestSite.Start();
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer, Role.Approver]);
        var wang = site.Store.Read(kept => kept.Accounts.Find("wang"))!;

        var drafted = await program.Post("/api/v1/alerts", Draft());
        drafted.Of(201).Text("state").ShouldBe("draft");
        drafted.Headers["Location"].ShouldBe("/api/v1/alerts/1");
        var tag = drafted.Headers["ETag"];
        (string, string) key = ("Idempotency-Key", "issue-1");

        (await program.Post("/api/v1/alerts/1/issue", null, ("If-Match", tag))).ShouldBeProblem(
            400,
            "EC6615"
        );
        (await program.Post("/api/v1/alerts/1/issue", null, key)).ShouldBeProblem(428, "EC6613");
        (await program.Post("/api/v1/alerts/1/issue", null, key, ("If-Match", "*"))).ShouldBeProblem(
            428,
            "EC6613"
        );
        (await program.Post("/api/v1/alerts/1/issue", null, key, ("If-Match", tag))).ShouldBeProblem(
            409,
            "EC6618"
        );
        Approve(site, Actor.Of("审批人乙"), 1);
        (await program.Post("/api/v1/alerts/1/issue", null, key, ("If-Match", tag))).ShouldBeProblem(
            412,
            "EC6614"
        );
        site.Store.Read(kept => kept.Alerts.LastList()).ShouldBeNull();

        tag = (await program.Get("/api/v1/alerts/1")).Headers["ETag"];
        var issued = await program.Post("/api/v1/alerts/1/issue", null, key, ("If-Match", tag));
        issued.Of()["notices"]![0]!["list"]!.GetValue<int>().ShouldBe(1);
        issued.Of()["notices"]![0]!.Text("issuedBy").ShouldBe(wang.Actor.Name);
        (await program.Post("/api/v1/alerts/1/issue", null, key, ("If-Match", tag))).Text.ShouldBe(
            issued.Text
        );
        (
            await program.Post(
                "/api/v1/alerts/1/issue",
                null,
                ("Idempotency-Key", "issue-2"),
                ("If-Match", tag)
            )
        ).ShouldBeProblem(412, "EC6614");
        site.Store.Read(kept => kept.Alerts.LastList())!.Number.ShouldBe(1);

        tag = issued.Headers["ETag"];
        const string lift =
            """{"from":"2020-12-03T00:00:00+08:00","continues":"错峰生产照旧","cause":"冷空气过境"}""";
        var lifting = await program.Post(
            "/api/v1/alerts/1/lift",
            lift,
            ("Idempotency-Key", "lift-1"),
            ("If-Match", tag)
        );
        lifting.Of()["pending"]!.Text("kind").ShouldBe("lift");
        tag = lifting.Headers["ETag"];
        (
            await program.Post(
                "/api/v1/alerts/1/issue",
                null,
                ("Idempotency-Key", "issue-3"),
                ("If-Match", tag)
            )
        ).ShouldBeProblem(409, "EC6618");
        Approve(site, Actor.Of("审批人乙"), 1);
        tag = (await program.Get("/api/v1/alerts/1")).Headers["ETag"];
        (
            await program.Post(
                "/api/v1/alerts/1/issue",
                null,
                ("Idempotency-Key", "issue-3"),
                ("If-Match", tag)
            )
        )
            .Of()
            .Text("state")
            .ShouldBe("lifted");

        Trail(site)
            .Where(entry =>
                entry.Subject.Object == "api-key/wang的系统"
                && entry.Action.StartsWith("alert.", StringComparison.Ordinal)
            )
            .Select(entry => entry.Action)
            .ShouldBe(["alert.draft", "alert.issue", "alert.lift", "alert.issue"]);
    }

    [Fact]
    public async Task Whoever_approved_does_not_issue_by_a_key_and_a_draft_beyond_its_county_is_refused_with_all_faults()
    {
        await using var site = await TestSite.Start();
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer]);
        using var county = ApiProgram.For(site, "xian", [Role.DutyOfficer], "410502");
        using var other = ApiProgram.For(site, "zhao", [Role.DutyOfficer]);
        (await program.Post("/api/v1/alerts", Draft())).Of(201);
        Approve(site, site.Store.Read(kept => kept.Accounts.Find("zhao"))!.Actor, 1);
        var tag = (await other.Get("/api/v1/alerts/1")).Headers["ETag"];

        (
            await other.Post("/api/v1/alerts/1/issue", null, ("Idempotency-Key", "a"), ("If-Match", tag))
        ).ShouldBeProblem(409, "EC6618");
        (
            await county.Post("/api/v1/alerts/1/issue", null, ("Idempotency-Key", "a"), ("If-Match", tag))
        ).ShouldBeProblem(403, "EC6603");
        var faults = (
            await county.Post("/api/v1/alerts", """{"origin":"sky","level":"blue","phases":[],"cause":" "}""")
        ).Of(422)["errors"]!.AsArray();
        faults
            .Select(fault => fault!.Text("code"))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["EC6201", "EC6201", "EC6205", "EC6205", "EC6610", "EC6610"]);
        (await county.Upload(Import, "x", ("a.csv", "credit_code\n"))).ShouldBeProblem(403, "EC6603");
        (await county.Get("/api/v1/inventories")).ShouldBeProblem(403, "EC6603");
    }

    [Fact]
    public async Task The_preview_of_a_draft_names_the_groups_that_waivers_must_name_before_it_can_be_approved()
    {
        await using var site = await TestSite.Start();
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer]);
        using var county = ApiProgram.For(site, "xian", [Role.DutyOfficer], "410505");
        var bare = JsonNode.Parse(Draft())!.AsObject();
        bare.Remove("waivers");
        var tag = (await program.Post("/api/v1/alerts", bare.ToJsonString())).Headers["ETag"];

        var preview = (await program.Get("/api/v1/alerts/1/preview")).Of();
        preview["firms"]!.GetValue<int>().ShouldBeGreaterThan(0);
        preview["totals"]!.AsArray().ShouldNotBeEmpty();
        var groups = preview["groups"]!.AsArray();
        groups.Select(group => group!.Text("group")).ShouldBe(Groups);
        groups.ShouldAllBe(group => !group!["isWaived"]!.GetValue<bool>());
        groups.ShouldAllBe(group => group!.Text("nameZh").Any(sign => sign > 0x4e00));
        preview["heldBack"]!.AsArray().ShouldAllBe(firm => firm!.Text("division") == "410502");
        (await county.Get("/api/v1/alerts/1/preview")).Of()["heldBack"]!.AsArray().ShouldBeEmpty();

        (string, string)[] sent = [("Idempotency-Key", "w-1"), ("If-Match", tag)];
        const string waivers = "/api/v1/alerts/1/waivers";
        (await county.Post(waivers, Waivers(Groups), sent)).ShouldBeProblem(403, "EC6603");
        (await program.Post(waivers, """{"waivers":[]}""", sent)).Of(400);
        (await program.Post(waivers, Waivers(["nothing", "fact"]), sent)).Of(422)["errors"]!
            .AsArray()
            .Count.ShouldBe(2);
        var waived = await program.Post(waivers, Waivers(Groups), sent);
        waived.Of()["pending"]!["waivers"]!.AsArray().Count.ShouldBe(Groups.Length);

        (await program.Get("/api/v1/alerts/1/preview")).Of()["groups"]!
            .AsArray()
            .ShouldAllBe(group => group!["isWaived"]!.GetValue<bool>());
        Approve(site, Actor.Of("审批人乙"), 1);
        tag = (await program.Get("/api/v1/alerts/1")).Headers["ETag"];
        (
            await program.Post("/api/v1/alerts/1/issue", null, ("Idempotency-Key", "i"), ("If-Match", tag))
        ).Of();
        (await program.Get("/api/v1/alerts/1/preview")).ShouldBeProblem(409, "EC5009");
    }

    private static string Waivers(IEnumerable<string> groups) =>
        $$"""{"waivers":[{{string.Join(',', groups.Select(Waived))}}]}""";

    /// <summary>A draft for one county, with what its list rests on waived.</summary>
    private static string Draft() =>
        """
            {"origin":"province","level":"orange","document":"豫环攻坚办〔2020〕100号","cause":"静稳高湿",
             "arrivedAt":"2020-12-01T15:40:00+08:00",
             "phases":[{"from":"2020-12-01T20:00:00+08:00","level":"orange"}],
             "scope":[{"kind":"division","value":"410502"}],
             "waivers":[WAIVERS]}
            """.Replace("WAIVERS", string.Join(',', Groups.Select(Waived)), StringComparison.Ordinal);

    private static string Waived(string group) =>
        $$"""{"group":"{{group}}","reason":"局长办公会已研究","reading":"按随附的假设表执行"}""";

    private static void Approve(TestSite site, Actor by, int alert) =>
        new ApproveAlert(site.Store, site.Part<IDecisionSources>(), site.Part<ListComposer>()).Run(
            by,
            alert,
            "市政府",
            "签批",
            "安政〔2020〕1号"
        );

    private static AuditEntry[] Trail(TestSite site) =>
        site.Store.Read(kept => kept.Audit.Entries(0, 10_000).ToArray());
}
