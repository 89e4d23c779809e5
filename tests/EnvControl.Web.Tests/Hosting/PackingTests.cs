using EnvControl.Application.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Hosting;

[Collection(NightTests.Name)]
public class PackingTests(NightSite night)
{
    [Fact]
    public async Task What_firms_and_the_public_read_is_sent_packed()
    {
        using var visitor = await night.SignIn(night.Night.List.Body.Firms[15].CreditCode);
        var assets = night.Site.Part<AssetFiles>();
        foreach (
            var path in new[]
            {
                "/",
                "/verify",
                $"/verify/{night.List}",
                night.LinkOf(night.Night.List.Body.Firms[16].CreditCode),
                "/firm",
                assets.Url("styles/phone.css"),
                assets.Url("islands/charts.ts"),
                assets.Url("images/icon.svg"),
            }
        )
        {
            var answer = await Ask(visitor, HttpMethod.Get, path);
            answer.Status.ShouldBe(200, path);
            answer.Headers.GetValueOrDefault("Content-Encoding").ShouldBe("gzip", path);
            answer.Headers["Vary"].ShouldContain("Accept-Encoding", Case.Insensitive, path);
        }
    }

    [Fact]
    public async Task Pages_that_show_what_was_asked_beside_secrets_go_out_as_they_are()
    {
        using var visitor = await night.Site.SignIn("packer", Role.DutyOfficer, Role.Inspector);
        foreach (
            var path in new[]
            {
                "/accounts/me",
                "/desk",
                $"/desk/lists/{night.List}?tab=firms&q=安阳",
                $"/desk/lists/{night.List}/board",
                "/inspect?q=安阳",
                "/register?q=安阳",
                $"/register/{night.Night.List.Body.Firms[17].CreditCode}",
            }
        )
        {
            var answer = await Ask(visitor, HttpMethod.Get, path);
            answer.Status.ShouldBe(200, path);
            answer.Headers.Keys.ShouldNotContain("Content-Encoding", path);
        }

        foreach (var path in new[] { "/firm/sign-in?handler=Code", "/verify" })
        {
            (await Ask(visitor, HttpMethod.Post, path)).Headers.Keys.ShouldNotContain(
                "Content-Encoding",
                path
            );
        }
    }

    private static async Task<SiteAnswer> Ask(SiteVisitor visitor, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        return await visitor.Send(request);
    }
}
