using System.Text;
using EnvControl.Application.Accounts;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;
using EnvControl.Web.Tests.Sites;
using NodaTime;

namespace EnvControl.Web.Tests.Api;

public class KeyTests
{
    private const string Path = "/api/v1/rules";

    [Fact]
    public async Task A_key_is_shown_once_kept_as_a_hash_and_good_only_once_its_owner_agreed_until_it_is_revoked()
    {
        await using var site = await TestSite.Start();
        using var owner = await site.SignIn("wang", Role.DutyOfficer);
        using var security = await site.SignIn("an", Role.SecurityAdministrator);

        var made = await security.Post(
            "/admin/keys",
            ("name", "市政务平台"),
            ("account", "wang"),
            ("scope", "read:rules"),
            ("lastDay", "2021-03-31")
        );
        made.Status.ShouldBe(200, made.Text);
        var secret = made.All("id=\"secret\">([^<]+)<")[0];
        (await security.Get("/admin/keys")).Text.ShouldNotContain(secret);
        foreach (var file in Directory.EnumerateFiles(site.Folder, "envcontrol.db*"))
        {
            Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain(secret);
        }

        var key = site.Store.Read(kept => kept.ApiKeys.All())[0];
        using var program = ApiProgram.With(site, key, secret);
        (await program.Get(Path)).ShouldBeProblem(401, "EC6601");
        (
            await owner.Post("/accounts/keys?handler=Confirm", ("number", "1"), ("code", "000000"))
        ).Status.ShouldBe(422);
        (await program.Get(Path)).Status.ShouldBe(401);
        (
            await owner.Post("/accounts/keys?handler=Confirm", ("number", "1"), ("code", site.Code("wang")))
        ).Status.ShouldBe(302);
        (await program.Get(Path)).Status.ShouldBe(200);
        (await program.Get("/api/v1/lists")).ShouldBeProblem(403, "EC6602");

        (await security.Post("/admin/keys?handler=Revoke", ("number", "1"))).Status.ShouldBe(302);
        (await program.Get(Path)).ShouldBeProblem(401, "EC6601");
    }

    [Fact]
    public async Task A_key_does_what_its_account_still_may_and_ends_with_its_last_day()
    {
        await using var site = await TestSite.Start();
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer]);
        var wang = site.Store.Read(kept => kept.Accounts.Find("wang"))!;
        var accounts = site.Part<ManageAccounts>();
        (await program.Get("/api/v1/firms?limit=1")).Status.ShouldBe(200);

        accounts.Grant(Actor.Of("安全"), wang.Number, [Role.Inspector], [], new HashSet<string>());
        (await program.Get("/api/v1/firms?limit=1")).ShouldBeProblem(403, "EC6602");
        (await program.Get("/api/v1/alerts")).Status.ShouldBe(200);

        accounts.Suspend(Actor.Of("系统"), wang.Number, isSuspended: true);
        (await program.Get("/api/v1/alerts")).Status.ShouldBe(401);
        accounts.Suspend(Actor.Of("系统"), wang.Number, isSuspended: false);
        (await program.Get("/api/v1/alerts")).Status.ShouldBe(200);

        site.Clock.Reset(Instant.FromUtc(2021, 6, 30, 15, 59));
        (await program.Get("/api/v1/alerts")).Status.ShouldBe(200);
        site.Clock.Reset(Instant.FromUtc(2021, 6, 30, 16, 0));
        (await program.Get("/api/v1/alerts")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_key_that_its_account_could_not_use_is_not_made_and_all_faults_are_told()
    {
        await using var site = await TestSite.Start();
        site.Enrol("jian", [Role.Inspector]);
        var keys = site.Part<ManageApiKeys>();
        var by = Actor.Of("安全");

        Should
            .Throw<FaultException>(() =>
                keys.Make(
                    by,
                    " ",
                    "jian",
                    [ApiScope.WriteAlerts, ApiScope.ReadLists],
                    new LocalDate(2022, 1, 1)
                )
            )
            .Faults.Select(fault => fault.Code)
            .ShouldBe(["EC6631", "EC6635", "EC6636"]);
        Should
            .Throw<FaultException>(() => keys.Make(by, "a", "nobody", [], null))
            .Faults.Select(fault => fault.Code)
            .ShouldBe(["EC6633", "EC6634", "EC6636"]);
        site.Store.Read(kept => kept.ApiKeys.All()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_agrees_to_a_key_of_somebody_else()
    {
        await using var site = await TestSite.Start();
        site.Enrol("wang", [Role.DutyOfficer]);
        var (key, _) = site.Part<ManageApiKeys>()
            .Make(Actor.Of("安全"), "读", "wang", [ApiScope.ReadRules], new LocalDate(2021, 1, 1));
        using var other = await site.SignIn("li", Role.DutyOfficer);
        var answer = await other.PostFrom(
            "/accounts/me",
            "/accounts/keys?handler=Confirm",
            ("number", "1"),
            ("code", site.Code("li"))
        );
        answer.Status.ShouldBe(422);
        answer.Text.ShouldContain("EC6637");
        site.Store.Read(kept => kept.ApiKeys.Find(key.Sha256))!.ConfirmedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Requests_are_counted_by_key_and_without_one_by_address()
    {
        await using var site = await TestSite.Start("--EnvControl:ApiPerMinute=4");
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer]);
        using var nobody = site.Visitor();
        for (var i = 0; i < 4; i++)
        {
            (await program.Get(Path)).Status.ShouldBe(200);
            (await nobody.Get(Path)).Status.ShouldBe(401);
        }

        var refused = await program.Get(Path);
        refused.ShouldBeProblem(429, "EC6607");
        refused.Headers["Retry-After"].ShouldBe("60");
        (await nobody.Get(Path)).ShouldBeProblem(429, "EC6607");
    }
}
