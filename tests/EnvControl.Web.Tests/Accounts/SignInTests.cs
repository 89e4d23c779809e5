using EnvControl.Application.Accounts;
using EnvControl.Application.Auditing;
using EnvControl.Web.Tests.Sites;
using NodaTime;

namespace EnvControl.Web.Tests.Accounts;

public class SignInTests
{
    [Fact]
    public async Task A_code_is_taken_once()
    {
        await using var site = await TestSite.Start();
        site.Enrol("wang", [Role.Analyst]);
        var code = site.Code("wang");
        (string, string)[] fields = [("name", "wang"), ("password", TestSite.Password), ("code", code)];
        using var first = site.Visitor();
        (await first.Post("/accounts/sign-in", fields)).Status.ShouldBe(302);
        using var second = site.Visitor();
        var refused = await second.Post("/accounts/sign-in", fields);
        refused.Status.ShouldBe(422);
        refused.Text.ShouldContain("EC6012");
    }

    [Fact]
    public async Task Five_failures_lock_the_account_for_that_address_and_the_answer_stays_the_same()
    {
        await using var site = await TestSite.Start();
        site.Enrol("wang", [Role.Analyst]);
        using var visitor = site.Visitor();
        var answers = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            answers.Add(
                (
                    await visitor.Post(
                        "/accounts/sign-in",
                        ("name", "wang"),
                        ("password", "falsch-falsch-falsch"),
                        ("code", "000000")
                    )
                ).Text
            );
        }

        answers.ShouldAllBe(text => text.Contains("EC6012", StringComparison.Ordinal));
        Failures(site).ShouldBe(5);
        (await Right()).Status.ShouldBe(422);
        site.Clock.Advance(Duration.FromMinutes(16));
        (await Right()).Status.ShouldBe(302);

        Task<SiteAnswer> Right() =>
            visitor.Post(
                "/accounts/sign-in",
                ("name", "wang"),
                ("password", TestSite.Password),
                ("code", site.Code("wang"))
            );
    }

    [Fact]
    public async Task Of_a_thousand_guesses_a_few_are_looked_at_and_the_owner_gets_in_from_elsewhere()
    {
        await using var site = await TestSite.Start();
        site.Enrol("wang", [Role.Analyst]);
        using var visitor = site.Visitor();
        const string page = "/accounts/sign-in";
        var token = (await visitor.Get(page)).All("__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")[^1];
        (string, string)[] Fields(string password, string code) =>
            [("name", "wang"), ("password", password), ("code", code), ("__RequestVerificationToken", token)];

        var statuses = new List<int>();
        for (var i = 0; i < 1_000; i++)
        {
            statuses.Add((await visitor.Send(page, Fields($"guess-number-{i}", "000000"))).Status);
        }

        statuses.Distinct().Order().ShouldBe([422, 429]);
        // Ten may reach the password of an account; five do.
        Failures(site).ShouldBe(5);
        (await visitor.Send(page, Fields(TestSite.Password, site.Code("wang")))).Status.ShouldBe(429);
        using var form = new FormUrlEncodedContent(
            Fields(TestSite.Password, site.Code("wang"))
                .Select(field => KeyValuePair.Create(field.Item1, field.Item2))
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = form };
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        (await visitor.Send(request)).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_name_nobody_has_and_a_wrong_password_get_one_answer()
    {
        await using var site = await TestSite.Start();
        site.Enrol("wang", [Role.Analyst]);
        using var visitor = site.Visitor();
        var known = await visitor.Post(
            "/accounts/sign-in",
            ("name", "wang"),
            ("password", "x"),
            ("code", "1")
        );
        var unknown = await visitor.Post(
            "/accounts/sign-in",
            ("name", "nobody"),
            ("password", "x"),
            ("code", "1")
        );
        known.Bare("value=\"wang\"").ShouldBe(unknown.Bare("value=\"nobody\""));
    }

    [Fact]
    public async Task A_role_taken_away_is_gone_at_the_next_request()
    {
        await using var site = await TestSite.Start();
        using var visitor = await site.SignIn("wang", Role.AuditAdministrator);
        (await visitor.Get("/admin/audit")).Status.ShouldBe(200);
        var number = site.Store.Read(kept => kept.Accounts.Find("wang"))!.Number;
        site.Part<ManageAccounts>()
            .Grant(Actor.Of("安全"), number, [Role.Analyst], [], new HashSet<string>(StringComparer.Ordinal));
        (await visitor.Get("/admin/audit"))
            .Location.ShouldNotBeNull()
            .ShouldStartWith($"{site.Address}accounts/sign-in");
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_of_nothing_and_after_twelve_hours_in_any_case()
    {
        await using var site = await TestSite.Start();
        using var idle = await site.SignIn("wang", Role.AuditAdministrator);
        site.Clock.Advance(Duration.FromMinutes(31));
        (await idle.Get("/admin/audit")).Status.ShouldBe(302);

        using var busy = await site.SignIn("wang");
        for (var minutes = 0; minutes < 12 * 60 - 20; minutes += 20)
        {
            (await busy.Get("/admin/audit")).Status.ShouldBe(200);
            site.Clock.Advance(Duration.FromMinutes(20));
        }

        site.Clock.Advance(Duration.FromMinutes(20));
        (await busy.Get("/admin/audit")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task Nobody_combines_two_of_the_three_administrators_nor_changes_own_rights()
    {
        await using var site = await TestSite.Start();
        var other = site.Enrol("zhao", []);
        using var security = await site.SignIn("qian", Role.SecurityAdministrator);
        var own = site.Store.Read(kept => kept.Accounts.Find("qian"))!.Number;
        var page = $"/admin/accounts/{other.Number}";
        var both = await security.Post(
            page + "?handler=Rights",
            ("role", "SystemAdministrator"),
            ("role", "AuditAdministrator")
        );
        both.Status.ShouldBe(422);
        both.Text.ShouldContain("EC6004");
        (await security.Post($"/admin/accounts/{own}?handler=Rights", ("role", "Approver"))).Status.ShouldBe(
            409
        );
        (await security.Post(page + "?handler=Suspend")).Status.ShouldBe(403);
        (await security.Post(page + "?handler=Rights", ("role", "DutyOfficer"))).Status.ShouldBe(302);
        site.Store.Read(kept => kept.Accounts.Get(other.Number))!.Roles.ShouldBe([Role.DutyOfficer]);
    }

    private static int Failures(TestSite site) =>
        site
            .Store.Read(kept => kept.Audit.Entries(0, 10_000))
            .Count(entry => entry.Action == "account.sign-in-failed");
}
