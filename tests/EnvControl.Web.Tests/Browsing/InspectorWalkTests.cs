using EnvControl.Application.Accounts;
using EnvControl.Domain.Codes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>What two officers do at a firm's gate with a phone.</summary>
[Collection(WalkTests.Name)]
public class InspectorWalkTests(WalkPlace place)
{
    private const string Inspector = "sun";

    // A picture of one white pixel.
    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=="
    );

    [BrowserFact]
    public async Task An_inspector_finds_a_firm_sees_its_duty_of_now_and_records_what_was_found()
    {
        var firm = place.Night.FirmOf("410522", 8);
        place.Site.Enrol(Inspector, [Role.Inspector]);
        var page = await place.Phone();
        await BrowserSession.SignIn(page, place.Site, Inspector);
        page.Url.ShouldEndWith("/inspect");
        await Found(page, firm.Name, firm.CreditCode);

        await Expect(page.Locator(".duty .level")).ToContainTextAsync("橙色");
        await Expect(page.Locator("main")).ToContainTextAsync("应于 2020-12-01 20:00 前落实");
        var states = page.Locator("select[name=state]");
        var units = await states.CountAsync();
        units.ShouldBeGreaterThan(0);
        for (var i = 0; i < units; i++)
        {
            await states.Nth(i).SelectOptionAsync(i == 0 ? "Running" : "Stopped");
        }

        await page.CheckAsync("input[name=kind][value=NotCarriedOut]");
        await page.FillAsync("#second", await page.InputValueAsync("#first"));
        await page.FillAsync("#words", "正在降负荷，半小时内停机");
        await page.ClickAsync("text=保存核查记录");
        await Expect(page.Locator("#faults")).ToContainTextAsync("EC5125");
        (await states.First.InputValueAsync()).ShouldBe("Running");
        await Expect(page.Locator("#words")).ToHaveValueAsync("正在降负荷，半小时内停机");
        await page.ShouldHinderNobody("inspect-refused");

        await page.FillAsync("#second", "钱二");
        await page.SetInputFilesAsync(
            "#photos",
            new FilePayload
            {
                Name = "现场.png",
                MimeType = "image/png",
                Buffer = Photo,
            }
        );
        await page.ClickAsync("text=保存核查记录");
        var finding = page.Locator("#findings + .card");
        foreach (var word in new[] { "未落实", "钱二", "在运行", "企业：正在降负荷" })
        {
            await Expect(finding).ToContainTextAsync(word);
        }

        await page.ShouldHinderNobody("inspect-recorded");
        var photo = await page.RunAndWaitForResponseAsync(
            () => finding.Locator("summary:has-text('照片')").ClickAsync(),
            response => response.Url.Contains("handler=Photo", StringComparison.Ordinal)
        );
        photo.Headers["content-type"].ShouldBe("image/png");
        (await photo.BodyAsync()).ShouldBe(Photo);
        await Expect(finding.Locator("img")).ToBeVisibleAsync();
        place
            .Site.Store.Read(kept =>
                kept.Inspections.Of(place.Night.List.Head.Number, CreditCode.Parse(firm.CreditCode))
            )
            .ShouldHaveSingleItem();
        await page.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    /// <summary>By the code on a notice, by some characters of its name, and by its credit code.</summary>
    private async Task Found(IPage page, string name, string code)
    {
        await page.GotoAsync($"/verify/{place.Night.List.Head.Number}?firm={code}");
        await page.ClickAsync("text=核查这家企业");
        await page.WaitForURLAsync($"**/inspect/{code}");

        await page.ClickAsync("text=查找企业");
        await page.FillAsync("#q", name[4..^3]);
        await page.ClickAsync("main button");
        var found = page.Locator($"a[href='/inspect/{code}']");
        await Expect(found).ToHaveTextAsync(name);
        await page.ShouldHinderNobody("inspect-search");

        await page.FillAsync("#q", code);
        await page.ClickAsync("main button");
        await page.WaitForURLAsync($"**/inspect/{code}");
        await Expect(page.Locator("h1")).ToHaveTextAsync(name);
    }
}
