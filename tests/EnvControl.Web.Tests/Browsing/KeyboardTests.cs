using EnvControl.Application.Accounts;
using EnvControl.Domain.Codes;
using EnvControl.Web.Tests.Bureau;
using EnvControl.Web.Tests.Sites;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>The five main tasks by the keyboard alone; where the focus is shows at each step.</summary>
[Collection(WalkTests.Name)]
public class KeyboardTests(WalkPlace place)
{
    [BrowserFact]
    public async Task By_the_keyboard_a_duty_officer_signs_in_and_issues_what_is_approved()
    {
        await using var site = await TestSite.Start();
        IssuedNight.ApprovedIn(site);
        site.Enrol(NightDesk.Officer, [Role.DutyOfficer]);
        var page = await place.Browser.Person(at: site);
        var asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.AcceptAsync();
        };
        var keys = await SignIn(page, site, NightDesk.Officer);
        await page.WaitForURLAsync("**/desk");
        await keys.Press("a[href='/desk/alerts/1/issue']");
        await page.WaitForURLAsync("**/issue");
        await keys.Type("#code", site.Code(NightDesk.Officer));
        await keys.Press("main button.button-main");
        await page.WaitForURLAsync("**/desk/lists/1/board");
        asked.ShouldBe(1);
        site.Store.Read(kept => kept.Alerts.LastList()).ShouldNotBeNull();
        await page.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task By_the_keyboard_a_firm_acknowledges_its_notice()
    {
        var firm = place.Night.FirmOf("410505", 6);
        var page = await place.Phone();
        await page.GotoAsync(place.LinkOf(firm));
        var keys = new Keys(page);
        await keys.Type("input[name=name]", "李厂长");
        await keys.Press("main button.button-main");
        await Expect(page.Locator(".banner-success")).ToContainTextAsync("李厂长");
        // What is folded opens by the keyboard, too.
        await keys.Press("summary", "Space");
        await Expect(page.Locator("details").First).ToHaveAttributeAsync("open", string.Empty);
        await page.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task By_the_keyboard_an_inspector_records_a_finding()
    {
        var firm = place.Night.FirmOf("410522", 9);
        place.Site.Enrol("zhou", [Role.Inspector]);
        var page = await place.Phone();
        var keys = await SignIn(page, place.Site, "zhou");
        await page.WaitForURLAsync("**/inspect");
        await keys.Type("#q", firm.CreditCode);
        await keys.Press("main button");
        await page.WaitForURLAsync($"**/inspect/{firm.CreditCode}");
        await keys.Choose("select[name=state]", "Stopped");
        await keys.Press("input[name=kind]", "Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await keys.Type("#second", "钱二");
        await keys.Press("main button.button-main");
        await Expect(page.Locator("#findings + .card")).ToContainTextAsync("钱二");
        var finding = place
            .Site.Store.Read(kept =>
                kept.Inspections.Of(place.Night.List.Head.Number, CreditCode.Parse(firm.CreditCode))
            )
            .ShouldHaveSingleItem();
        finding.Kind.ShouldBe(Application.Inspections.FindingKind.CarriedOut);
        finding.Units[0].State.ShouldBe(Application.Inspections.UnitState.Stopped);
        await page.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task By_the_keyboard_an_analyst_runs_a_scenario()
    {
        place.Site.Enrol("wu", [Role.Analyst]);
        var page = await place.Browser.Person();
        var keys = await SignIn(page, place.Site, "wu");
        await page.WaitForURLAsync("**/analysis");
        await keys.Choose("#kind", "Grade");
        await keys.Choose("#pick", "largest");
        await keys.To("#count");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("30");
        await keys.Choose("#industry", "N06");
        await keys.Choose("#from", "C");
        await keys.Choose("#to", "B");
        await keys.Press("button[name=then][value=run]");
        await Expect(page.Locator("h1")).ToHaveTextAsync("30家C级铸造企业升为B级");
        await page.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    private static async Task<Keys> SignIn(IPage page, TestSite site, string name)
    {
        await page.GotoAsync("/accounts/sign-in");
        var keys = new Keys(page);
        await keys.Type("#name", name);
        await keys.Type("#password", TestSite.Password);
        await keys.Type("#code", site.Code(name));
        await page.Keyboard.PressAsync("Enter");
        return keys;
    }
}
