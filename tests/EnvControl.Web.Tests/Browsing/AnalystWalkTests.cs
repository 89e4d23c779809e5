using EnvControl.Application.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>What an analyst does when the director asks what would be if.</summary>
[Collection(WalkTests.Name)]
public class AnalystWalkTests(WalkPlace place)
{
    private const string Analyst = "chen";

    [BrowserFact]
    public async Task An_analyst_asks_what_thirty_C_grade_foundries_at_B_would_change()
    {
        place.Site.Enrol(Analyst, [Role.Analyst]);
        var page = await place.Browser.Person();
        await BrowserSession.SignIn(page, place.Site, Analyst);
        page.Url.ShouldEndWith("/analysis");
        await page.FillAsync("#day", "2020-12-01");
        await page.SelectOptionAsync("#kind", "Grade");
        await page.SelectOptionAsync("#pick", "largest");
        await page.FillAsync("#count", "三十");
        await page.SelectOptionAsync("#industry", "N06");
        await page.SelectOptionAsync("#from", "C");
        await page.SelectOptionAsync("#to", "B");
        await page.ClickAsync("button[name=then][value=run]");
        await Expect(page.Locator("#faults")).ToBeVisibleAsync();
        await Expect(page.Locator("#count")).ToHaveValueAsync("三十");
        await page.ShouldHinderNobody("analysis-refused");

        await page.FillAsync("#count", "30");
        await page.ClickAsync("button[name=then][value=run]");
        await Expect(page.Locator("h1")).ToHaveTextAsync("30家C级铸造企业升为B级");
        await Answered(page);
        await Compared(page);
        await page.Context.CloseAsync();
        place.ShouldBeQuiet();
    }

    private static async Task Answered(IPage page)
    {
        var tiles = page.Locator(".tiles-wide > .tile");
        (await tiles.Locator(".tile-name").AllInnerTextsAsync()).ShouldBe([
            "减排比例对目标（A → B）",
            "停产企业",
            "限产企业",
            "每天少产出的产值",
        ]);
        await Expect(tiles.Last).ToContainTextAsync("年产值 ÷ 年运行天数 × 停产比例");
        await Expect(page.Locator(".banner-warning")).ToContainTextAsync("出自假设的规则");
        // Each drawing stands beside the table of its figures.
        await Expect(page.Locator("figure[data-chart] .chart svg")).ToHaveCountAsync(3);
        await Expect(page.Locator("figure[data-chart] table")).ToHaveCountAsync(3);
        await Expect(page.Locator("main")).ToContainTextAsync("-92.206");
        await page.ShouldHinderNobody("analysis-result");

        var command = await page.Locator("#command").InnerTextAsync();
        command.ShouldStartWith(
            "envcontrol whatif scenario.json --on 2020-12-01 --level yellow,orange,red --expect "
        );
        await page.ClickAsync("summary:has-text('情景文件')");
        foreach (
            var (button, holds) in ((string, string)[])
                [
                    ("button[name=table][value=pollutants]", "-92.206"),
                    ("button[name=table][value=firms]", "credit_code"),
                    ("button[formaction$=FileOut]", "\"grade\""),
                ]
        )
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(button));
            (await File.ReadAllTextAsync(await download.PathAsync())).ShouldContain(holds);
        }
    }

    /// <summary>Another level, and the sides the other way round.</summary>
    private static async Task Compared(IPage page)
    {
        await page.ClickAsync("text=互换 A 和 B");
        await Expect(page.Locator("main")).ToContainTextAsync("+92.206");
        await page.ClickAsync("button[name=level][value=red]");
        await Expect(page.Locator("button[name=level][aria-current=true]")).ToContainTextAsync("红色");
        await Expect(page.Locator("figcaption").First).ToContainTextAsync("红色");
    }
}
