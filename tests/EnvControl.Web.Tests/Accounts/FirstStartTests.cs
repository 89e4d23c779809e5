using System.Net;
using EnvControl.Application.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Tests.Sites;
using OtpNet;

namespace EnvControl.Web.Tests.Accounts;

public class FirstStartTests
{
    [Fact]
    public async Task The_printed_link_makes_three_administrators_once_and_each_enrols_by_an_own_link()
    {
        await using var site = await TestSite.Start();
        var first = site.Part<FirstStart>();
        first.Run(_ => { });
        var page = $"/accounts/first/{first.Secret}";
        using var visitor = site.Visitor();
        (await visitor.Get("/accounts/first/0000")).Status.ShouldBe(404);

        (string, string)[] fields =
        [
            ("person", "李一"),
            ("name", "sysadmin"),
            ("person", "李二"),
            ("name", "secadmin"),
            ("person", "李三"),
            ("name", "auditor"),
        ];
        var made = await visitor.Post(page, fields);
        made.Status.ShouldBe(200);
        var links = made.All("/accounts/enrol/[0-9a-f]{64}");
        links.Length.ShouldBe(3);
        (await visitor.Get(page)).Status.ShouldBe(404);
        (
            await visitor.Post("/accounts/sign-in", ("name", "sysadmin"), ("password", ""), ("code", ""))
        ).Status.ShouldBe(422);

        var form = await visitor.Get(links[0]);
        var key = form.All("name=\"key\" value=\"([A-Z2-7]{32})\"").Single();
        var code = new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(
            site.Clock.GetCurrentInstant().ToDateTimeUtc()
        );
        (string, string)[] enrolment =
        [
            ("key", key),
            ("password", TestSite.Password),
            ("again", TestSite.Password),
            ("code", code),
        ];
        (await visitor.Post(links[0], enrolment)).Location.ShouldBe("/admin/accounts");
        (await visitor.Get(links[0])).Status.ShouldBe(404);
        (await visitor.Get("/admin/accounts")).Status.ShouldBe(200);
        (await visitor.Get("/admin/audit")).Status.ShouldBe(403);

        site.Store.Read(kept => kept.Accounts.All())
            .Select(account => account.Roles.Single())
            .ShouldBe([Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator]);
    }

    [Fact]
    public async Task A_link_that_is_a_day_old_enrols_nobody()
    {
        await using var site = await TestSite.Start();
        var secret = site.Part<ManageAccounts>()
            .Invite(EnvControl.Application.Auditing.Actor.Of("试"), "wang", "王五");
        using var visitor = site.Visitor();
        (await visitor.Get($"/accounts/enrol/{secret}")).Status.ShouldBe(200);
        site.Clock.AdvanceDays(1);
        (await visitor.Get($"/accounts/enrol/{secret}")).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("short-1", "EC6008")]
    [InlineData("aaaaaaaaaaaaaaaa", "EC6010")]
    [InlineData("Anyang@123456", "EC6010")]
    [InlineData("P@ssw0rd!!!!!", "EC6010")]
    [InlineData("123456789012", "EC6010")]
    public void A_password_others_would_guess_is_refused_with_its_reason(string password, string code)
    {
        var account = new Account(
            1,
            "wang",
            "王五",
            AccountState.Invited,
            [],
            [],
            string.Empty,
            AccountSecrets.None
        );
        new PasswordRule(AccountPolicy.Asvs)
            .Check(password, account)
            .Select(fault => fault.Code)
            .ShouldContain(code);
        new PasswordRule(AccountPolicy.Asvs).Check(TestSite.Password, account).ShouldBeEmpty();
    }
}
