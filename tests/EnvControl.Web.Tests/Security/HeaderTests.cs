using EnvControl.Web.Tests.Access;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Security;

public class HeaderTests
{
    [Fact]
    public async Task Every_page_forbids_foreign_hosts_frames_referrers_and_caches_and_has_nothing_inline()
    {
        await using var site = await TestSite.Start();
        var place = MatrixPlace.Prepare(site);
        var visitors = new Dictionary<string, SiteVisitor>(StringComparer.Ordinal);
        foreach (var (name, role) in AccessMatrixTests.Staff)
        {
            visitors[name] = await site.SignIn(name, role);
        }

        visitors["anonymous"] = site.Visitor();
        foreach (var row in MatrixRow.Read().Where(row => row.Route.Method == "GET"))
        {
            var visitor = row.Answers.FirstOrDefault(cell =>
                cell.Value == "yes" && visitors.ContainsKey(cell.Key)
            );
            if (visitor.Key is null)
            {
                continue;
            }

            var answer = await visitors[visitor.Key].Get(place.Address(row.Route, isOwn: true));
            var page = row.Route.ToString();
            // The rule book loads nothing but its own style, named by its hash, and is the same for everybody.
            var isBook = row.Route.Path == "/rules";
            answer
                .Headers["Content-Security-Policy"]
                .ShouldStartWith(isBook ? "default-src 'none'" : "default-src 'self'", Case.Sensitive, page);
            answer.Headers["Content-Security-Policy"].ShouldNotContain("unsafe", Case.Sensitive, page);
            answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff", page);
            answer.Headers["Referrer-Policy"].ShouldBe("no-referrer", page);
            answer
                .Headers["Cache-Control"]
                .ShouldContain(isBook ? "private" : "no-store", Case.Sensitive, page);
            answer.Headers.Keys.ShouldNotContain("Server", page);
            if (
                answer
                    .Headers.GetValueOrDefault("Content-Type")
                    ?.StartsWith("text/html", StringComparison.Ordinal) == true
            )
            {
                answer.All("<[^>]* (style|on[a-z]+)=").ShouldBeEmpty(page);
                answer.All("<script(?:>| type=[^ ]*>)").ShouldBeEmpty(page);
                answer.All("(?:src|href|action)=\"(https?:)?//[^\"]*").ShouldBeEmpty(page);
            }
        }
    }

    [Fact]
    public async Task A_session_cookie_is_kept_from_scripts_and_other_sites()
    {
        await using var site = await TestSite.Start();
        site.Enrol("wang", [Application.Accounts.Role.Analyst]);
        using var visitor = site.Visitor();
        var answer = await visitor.Post(
            "/accounts/sign-in",
            ("name", "wang"),
            ("password", TestSite.Password),
            ("code", site.Code("wang"))
        );
        var cookie = answer.Headers["Set-Cookie"];
        cookie.ShouldContain("envcontrol-staff=");
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldNotContain("expires", Case.Insensitive);
    }
}
