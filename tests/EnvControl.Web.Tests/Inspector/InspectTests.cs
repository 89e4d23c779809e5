using EnvControl.Application.Accounts;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Inspector;

[Collection(NightTests.Name)]
public class InspectTests(NightSite night)
{
    private const string County = "410522";
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
    private static readonly byte[] Program = [0x4D, 0x5A, 0x90, 0x00];

    [Fact]
    public async Task A_finding_is_kept_with_its_photo_and_stands_in_the_evidence()
    {
        var firm = night.Night.FirmOf(County);
        using var visitor = await night.Site.SignIn("jiancha", Role.Inspector);
        var path = $"/inspect/{firm.CreditCode}";
        var page = await visitor.Get(path);
        page.Status.ShouldBe(200);
        page.Text.ShouldContain("前落实");
        var states = page.All("(<select name=\"state\")").Select(_ => ("state", "Running"));
        (string, string)[] fields =
        [
            ("list", $"{night.List}"),
            ("at", page.All("name=\"at\" value=\"([0-9]+)\"")[0]),
            ("kind", "NotCarriedOut"),
            ("first", "赵一"),
            ("second", "钱二"),
            ("words", "正在降负荷"),
            .. states,
        ];
        var refused = await NightSite.Upload(visitor, path, "Record", fields, ("photos", "a.jpg", Program));
        refused.Status.ShouldBe(422);
        refused.Text.ShouldContain("EC5111");
        var recorded = await NightSite.Upload(visitor, path, "Record", fields, ("photos", "a.jpg", Photo));
        recorded.Status.ShouldBe(302, recorded.Text);

        var shown = await visitor.Get(path);
        shown.Text.ShouldContain("正在降负荷");
        var photo = await visitor.Get(
            path
                + shown
                    .All("src=\"(\\?handler=Photo[^\"]*)\"")[0]
                    .Replace("&amp;", "&", StringComparison.Ordinal)
        );
        photo.Headers["Content-Type"].ShouldBe("image/jpeg");
        var evidence = await visitor.Get($"/papers/evidence/{night.List}/{firm.CreditCode}");
        evidence.Status.ShouldBe(200);
        foreach (
            var word in new[]
            {
                "未落实",
                "赵一",
                "正在降负荷",
                "在运行",
                "豫环攻坚办〔2020〕100号",
                night.Night.List.Head.Basis.InventoryHash,
                night.Site.Store.Read(kept => kept.Alerts.List(night.List))!.Sha256,
            }
        )
        {
            evidence.Text.ShouldContain(word);
        }
    }

    [Fact]
    public async Task One_officer_alone_records_nothing()
    {
        var firm = night.Night.FirmOf(County, 1);
        using var visitor = await night.Site.SignIn("jiancha2", Role.Inspector);
        var path = $"/inspect/{firm.CreditCode}";
        var answer = await NightSite.Upload(
            visitor,
            path,
            "Record",
            [
                ("list", $"{night.List}"),
                ("at", (await visitor.Get(path)).All("name=\"at\" value=\"([0-9]+)\"")[0]),
                ("kind", "CouldNotEnter"),
                ("first", "赵一"),
                ("second", "赵一"),
            ]
        );
        answer.Status.ShouldBe(422);
        answer.Text.ShouldContain("EC5125");
        night
            .Site.Store.Read(kept =>
                kept.Inspections.Of(night.List, Domain.Codes.CreditCode.Parse(firm.CreditCode))
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task A_county_clerk_finds_firms_of_the_own_county_only()
    {
        night.Site.Enrol("xianqu", [Role.CountyClerk], County);
        using var visitor = await night.Site.SignIn("xianqu");
        var (own, other) = (night.Night.FirmOf(County, 2), night.Night.FirmOf("410523"));
        (await visitor.Get($"/inspect?q={own.CreditCode}")).Location.ShouldBe($"/inspect/{own.CreditCode}");
        (await visitor.Get($"/inspect/{own.CreditCode}")).Status.ShouldBe(200);
        (await visitor.Get($"/inspect/{other.CreditCode}")).Status.ShouldBe(404);
        (await visitor.Get($"/papers/evidence/{night.List}/{other.CreditCode}")).Status.ShouldBe(404);
        (await visitor.Get($"/inspect?q={Uri.EscapeDataString(other.Name)}")).Text.ShouldNotContain(
            other.CreditCode
        );
    }

    [Fact]
    public async Task The_code_on_a_notice_leads_inspectors_on_and_nobody_else()
    {
        var firm = night.Night.FirmOf(County, 3);
        var path = $"/verify/{night.List}?firm={firm.CreditCode}";
        using var stranger = night.Site.Visitor();
        (await stranger.Get(path)).Text.ShouldNotContain("/inspect/");
        using var inspector = await night.Site.SignIn("jiancha3", Role.Inspector);
        (await inspector.Get(path)).Text.ShouldContain($"/inspect/{firm.CreditCode}");
    }
}
