using EnvControl.Application.Accounts;
using EnvControl.Web.Tests.Sites;
using NodaTime;

namespace EnvControl.Web.Tests.Accounts;

/// <summary>Signing in by the bureau's own identity provider.</summary>
public class ProviderTests
{
    [Fact]
    public async Task Whom_the_provider_vouches_for_signs_in_with_the_own_code_and_nobody_without_it()
    {
        await using var provider = await MadeUpProvider.Start();
        await using var site = await Site(provider);
        site.Enrol("wang", [Role.DutyOfficer]);
        provider.Person = "Wang";
        using var visitor = site.Visitor();
        (await visitor.Get("/accounts/sign-in")).Text.ShouldContain("href=\"/accounts/provider\"");
        var page = await Vouched(visitor);
        page.Status.ShouldBe(200, page.Text);
        page.Text.ShouldContain("<b>Wang</b>");
        (await visitor.Get("/desk")).Status.ShouldBe(302);

        var wrong = await visitor.Post("/accounts/provider", ("code", "000000"));
        wrong.Status.ShouldBe(422);
        wrong.Text.ShouldContain("EC6012");
        var right = await visitor.Post("/accounts/provider", ("code", site.Code("wang")));
        right.Status.ShouldBe(302, right.Text);
        (await visitor.Get("/desk")).Status.ShouldBe(200);
        // What the provider said was used up with it.
        (await visitor.Get("/accounts/provider")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task Somebody_without_an_account_is_answered_like_a_wrong_code()
    {
        await using var provider = await MadeUpProvider.Start();
        await using var site = await Site(provider);
        provider.Person = "nobody";
        using var visitor = site.Visitor();
        (await Vouched(visitor)).Status.ShouldBe(200);
        var answer = await visitor.Post("/accounts/provider", ("code", "123456"));
        answer.Status.ShouldBe(422);
        answer.Text.ShouldContain("EC6012");
        (await visitor.Get("/desk")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_lets_nobody_in()
    {
        await using var provider = await MadeUpProvider.Start();
        await using var site = await Site(provider);
        using var visitor = site.Visitor();
        var answer = await visitor.Get("/signin-oidc?code=abc&state=abc");
        (answer.Status, answer.Location).ShouldBe((302, "/accounts/sign-in?refused=provider"));
        (await visitor.Get(answer.Location!)).Text.ShouldContain("EC6012");
        (await visitor.Get("/accounts/provider")).Location!.ShouldStartWith(provider.Address);
    }

    /// <summary>At the clock of the world, since tokens are held against it.</summary>
    private static async Task<TestSite> Site(MadeUpProvider provider)
    {
        var site = await TestSite.Start(
            $"--EnvControl:Provider:Authority={provider.Address}",
            $"--EnvControl:Provider:ClientId={MadeUpProvider.Client}",
            "--EnvControl:Provider:ClientSecret=only-for-this-test"
        );
        site.Clock.Reset(SystemClock.Instance.GetCurrentInstant());
        return site;
    }

    /// <summary>To the provider, back with its answer, and on to the page that asks for the code.</summary>
    private static async Task<SiteAnswer> Vouched(SiteVisitor visitor)
    {
        var sent = await visitor.Get("/accounts/provider");
        sent.Status.ShouldBe(302, sent.Text);
        sent.Location!.ShouldContain("code_challenge_method=S256");
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(new Uri(sent.Location!));
        var back = await visitor.Get(answer.Headers.Location!.PathAndQuery);
        back.Status.ShouldBe(302, back.Text);
        return await visitor.Get(back.Location!);
    }
}
