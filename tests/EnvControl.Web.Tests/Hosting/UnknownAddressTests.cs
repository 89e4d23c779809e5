using EnvControl.Application.Accounts;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Hosting;

public class UnknownAddressTests
{
    [Fact]
    public async Task An_address_that_does_not_exist_is_said_to_be_none_to_strangers_and_staff_alike()
    {
        await using var site = await TestSite.Start();
        using var stranger = site.Visitor();
        using var officer = await site.SignIn("wang", Role.DutyOfficer);

        foreach (var visitor in new[] { stranger, officer })
        {
            var answer = await visitor.Get("/desks");
            answer.Status.ShouldBe(404);
            answer.Text.ShouldContain("没有这个页面");
            using var request = new HttpRequestMessage(HttpMethod.Put, "/health/live");
            (await visitor.Send(request)).Status.ShouldBe(405);
        }

        (await stranger.Get("/desk")).Status.ShouldBe(302);
    }
}
