using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Codes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>What somebody at a firm does at night with a phone.</summary>
[Collection(WalkTests.Name)]
public class FirmWalkTests(WalkPlace place)
{
    private const int MostBytes = 30 * 1024;
    private const int MostRequests = 5;
    private static readonly byte[] Paper = "%PDF-1.7\n1 0 obj"u8.ToArray();

    [BrowserFact]
    public Task A_firm_reads_acknowledges_and_objects_by_the_link_of_its_notice() =>
        ByLink(
            place.Night.List.Body.Firms.MaxBy(firm => firm.Spans.Max(span => span.Measures.Length))!,
            true
        );

    [BrowserFact]
    public Task A_firm_does_the_same_where_scripts_are_off() =>
        ByLink(place.Night.List.Body.Firms.First(firm => firm.Spans[0].IsStopped), false);

    [BrowserFact]
    public async Task A_firm_without_its_link_signs_in_by_its_credit_code_and_the_code_that_comes_to_its_phone()
    {
        var firm = place.Night.FirmOf("410505", 5);
        WalkPlace.Befriend(place.Site, firm.CreditCode, "李安全", "13700000002");
        var page = await place.Phone();
        await page.GotoAsync("/");
        await Expect(page.Locator(".duty")).ToContainTextAsync("橙色");
        await page.ClickAsync("text=看本企业要做什么");
        await page.FillAsync("#credit", firm.CreditCode);
        var code = await place.MessageAfter(firm.CreditCode, () => page.ClickAsync("text=获取验证码"));

        await page.FillAsync("#code", code == "000000" ? "111111" : "000000");
        await page.ClickAsync("main form >> text=登录");
        await Expect(page.Locator("#faults")).ToBeVisibleAsync();
        await page.ShouldHinderNobody("firm-wrong-code");
        await page.FillAsync("#code", code);
        await page.ClickAsync("main form >> text=登录");
        await page.WaitForURLAsync("**/firm");
        await Expect(page.Locator("h1")).ToHaveTextAsync(firm.Name);
        await page.ClickAsync("button:has-text('签收')");
        await Expect(page.Locator(".banner-success")).ToContainTextAsync("已签收");
        await page.ShouldHinderNobody("firm-signed-in");
        await page.ClickAsync("text=退出登录");
        await page.GotoAsync("/firm");
        page.Url.ShouldContain("/firm/sign-in");
        await page.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    private async Task ByLink(ListedFirm firm, bool scripts)
    {
        var page = await place.Phone(scripts);
        var requests = new List<IRequest>();
        page.RequestFinished += (_, request) => requests.Add(request);
        await page.GotoAsync(
            place.LinkOf(firm),
            new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }
        );
        await Small(requests);
        await SaysFirstWhatToDo(page, firm);

        await page.FillAsync("input[name=name]", "李厂长");
        await page.ClickAsync("button:has-text('签收')");
        await Expect(page.Locator(".banner-success")).ToContainTextAsync("李厂长");

        await page.ClickAsync("summary:has-text('有异议')");
        await page.FillAsync("#text", "本厂烧结机去年已拆除");
        await Attach(page, "拆除.pdf", [0x4D, 0x5A, 0x90, 0x00]);
        await page.ClickAsync("text=提交异议");
        await Expect(page.Locator("#faults")).ToContainTextAsync("EC5111");
        await Expect(page.Locator("#text")).ToHaveValueAsync("本厂烧结机去年已拆除");
        if (scripts)
        {
            await page.ShouldHinderNobody("firm-refused");
        }

        await Attach(page, "拆除.pdf", Paper);
        await page.ClickAsync("text=提交异议");
        await Expect(page.Locator("#objections + .card")).ToContainTextAsync("有附件");
        await Expect(page.Locator("#objections + .card")).ToContainTextAsync("本厂烧结机去年已拆除");
        if (scripts)
        {
            await page.ShouldHinderNobody("firm-objected");
        }

        place
            .Site.Store.Read(kept =>
                kept.Objections.Of(place.Night.List.Head.Number, CreditCode.Parse(firm.CreditCode))
            )
            .ShouldHaveSingleItem();
        await page.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    /// <summary>All that was sent for the page, packed as it was sent, heads and all.</summary>
    private static async Task Small(List<IRequest> requests)
    {
        var bytes = 0;
        foreach (var request in requests)
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        requests.Count.ShouldBeInRange(2, MostRequests);
        bytes.ShouldBeLessThanOrEqualTo(MostBytes);
    }

    /// <summary>Without touching the phone: what, from when, until when, whom to call.</summary>
    private static async Task SaysFirstWhatToDo(IPage page, ListedFirm firm)
    {
        var duty = page.Locator("main .duty");
        var said = await duty.InnerTextAsync();
        said.ShouldContain("2020-12-01 20:00");
        said.ShouldContain("解除通知为止");
        (await duty.Locator("a[href='tel:12369']").IsVisibleAsync()).ShouldBeTrue();
        (await duty.Locator(".duty-do").InnerTextAsync()).ShouldNotBeEmpty();
        if (firm.Spans[0].IsStopped)
        {
            said.ShouldContain("全厂停产");
        }

        var box = (await duty.BoundingBoxAsync())!;
        (box.Y + box.Height).ShouldBeLessThan(page.ViewportSize!.Height);
    }

    private static Task Attach(IPage page, string name, byte[] bytes) =>
        page.SetInputFilesAsync(
            "#file",
            new FilePayload
            {
                Name = name,
                MimeType = "application/pdf",
                Buffer = bytes,
            }
        );
}
