using EnvControl.Domain.Codes;
using EnvControl.Web.Tests.Sites;
using NodaTime;

namespace EnvControl.Web.Tests.Enterprise;

[Collection(NightTests.Name)]
public class FirmTests(NightSite night)
{
    private const string Nobody = "91410500MA0000000Y";
    private static readonly string Unlisted = CreditCode.Complete("91410599", "MA1B2C3D").Text;

    [Fact]
    public async Task A_firm_sees_itself_and_no_other()
    {
        var (own, other) = (night.Night.List.Body.Firms[11], night.Night.List.Body.Firms[12]);
        using var visitor = await night.SignIn(own.CreditCode);
        var page = await visitor.Get("/firm");
        page.Status.ShouldBe(200);
        page.Text.ShouldContain(own.Name);
        page.Text.ShouldNotContain(other.CreditCode);
        page.Text.ShouldContain("其他级别要做什么");
        (await visitor.Get($"/inspect/{other.CreditCode}")).Status.ShouldBe(302);
        (await visitor.Get($"/papers/evidence/{night.List}/{own.CreditCode}")).Status.ShouldBe(302);
        (await visitor.Get($"/firm?code={other.CreditCode}")).Text.ShouldContain(own.Name);
        using var stranger = night.Site.Visitor();
        var refused = await stranger.Get("/firm");
        refused.Status.ShouldBe(302);
        refused.Location!.ShouldContain("/firm/sign-in");
    }

    [Fact]
    public async Task A_signed_in_firm_acknowledges_its_list_and_no_other()
    {
        var firm = night.Night.List.Body.Firms[13].CreditCode;
        using var visitor = await night.SignIn(firm);
        (await visitor.Post("/firm?handler=Acknowledge", ("list", $"{night.List}"))).Status.ShouldBe(302);
        night
            .Site.Store.Read(kept => kept.Reach.Acknowledgement(night.List, CreditCode.Parse(firm)))!
            .Way.ShouldBe(Application.Reach.ReachWay.Account);
        var answer = await visitor.Post("/firm?handler=Acknowledge", ("list", "999"));
        answer.Status.ShouldBe(404, answer.Text);
    }

    [Fact]
    public async Task Whether_a_firm_is_known_can_not_be_seen_from_the_answers()
    {
        var known = night.Night.List.Body.Firms[14].CreditCode;
        using var visitor = night.Site.Visitor();
        foreach (var handler in new[] { "Code", "In" })
        {
            var answers = new List<string>();
            foreach (var code in new[] { known, Nobody, "not a code at all" })
            {
                var answer = await visitor.PostFrom(
                    "/firm/sign-in",
                    $"/firm/sign-in?handler={handler}",
                    ("credit", code),
                    ("code", "000000")
                );
                answer.Status.ShouldBe(handler == "Code" ? 200 : 422);
                answers.Add(answer.Bare(code));
            }

            answers.Distinct().Count().ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_firm_that_the_inventory_does_not_have_is_told_what_to_send()
    {
        using var visitor = await night.SignIn(Unlisted);
        var page = await visitor.Get("/firm");
        page.Text.ShouldContain("应急减排清单里没有这个信用代码");
        page.Text.ShouldContain("企业名称");
        page.Text.ShouldContain("清单里没有贵单位，请先补报信息");
    }

    [Fact]
    public async Task A_session_of_a_firm_ends_after_half_a_day_however_busy_it_was()
    {
        await using var site = await TestSite.Start();
        using var visitor = await NightSite.SignIn(site, Unlisted);
        for (var i = 0; i < 28; i++)
        {
            (await visitor.Get("/firm")).Status.ShouldBe(200, $"after {i * 25} minutes");
            site.Clock.Advance(Duration.FromMinutes(25));
        }

        site.Clock.Advance(Duration.FromMinutes(25));
        (await visitor.Get("/firm")).Status.ShouldBe(302);
    }
}
