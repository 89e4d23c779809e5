using System.Globalization;
using EnvControl.Application.Accounts;
using EnvControl.Web.Tests.Bureau;
using EnvControl.Web.Tests.Sites;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>A duty officer and an approver, each at a desk of their own; what one does the other sees.</summary>
internal sealed class DeskWalk(TestSite site, IPage officer, IPage approver)
{
    /// <summary>Where a page says what it refused.</summary>
    public const string Refusal = "#faults.banner-error";

    private readonly NightDesk _desk = new(site);

    /// <summary>Two people at two windows.</summary>
    public static async Task<DeskWalk> Begin(TestSite site, BrowserSession browser)
    {
        site.Enrol(NightDesk.Officer, [Role.DutyOfficer]);
        site.Enrol(NightDesk.Approver, [Role.Approver]);
        var walk = new DeskWalk(site, await browser.Person(at: site), await browser.Person(at: site));
        walk.Officer.Dialog += (_, dialog) => walk.Answer(dialog);
        return walk;
    }

    /// <summary>The duty officer's window.</summary>
    public IPage Officer => officer;

    /// <summary>The approver's window.</summary>
    public IPage Approver => approver;

    /// <summary>What the site asked before it did something grave.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Both come to work at an hour of Beijing: whoever sat idle signs in again and is where they wanted to be.</summary>
    public async Task At(string local)
    {
        _desk.At(local);
        foreach (
            var (page, name) in ((IPage, string)[])
                [(officer, NightDesk.Officer), (approver, NightDesk.Approver)]
        )
        {
            await page.GotoAsync("/desk");
            page.Url.ShouldContain("/accounts/sign-in?to=");
            await BrowserSession.SignInHere(page, site, name);
            page.Url.ShouldEndWith("/desk");
        }
    }

    /// <summary>A form of a notice, filled in and sent.</summary>
    public async Task Draft(string level, string from, string cause, string document)
    {
        await officer.SelectOptionAsync("#level", level);
        await officer.FillAsync("#from", from);
        await officer.CheckAsync("input[name=whom][value=all]");
        await officer.FillAsync("#cause", cause);
        await officer.FillAsync("#document", document);
        await officer.ClickAsync("text=起草并预览");
        await officer.WaitForURLAsync("**/desk/alerts/1");
    }

    /// <summary>The figure of a tile.</summary>
    public static async Task<int> Tile(IPage page, string name) =>
        int.Parse(
            (
                await page.Locator($".tile:has(.tile-name:text-is('{name}')) .tile-figure").InnerTextAsync()
            ).Split(' ', '/', '\n')[0],
            NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture
        );

    /// <summary>Approves what waits on the approver's desk.</summary>
    public async Task Approve(string number)
    {
        await approver.GotoAsync("/desk");
        await approver.ClickAsync("a[href='/desk/alerts/1/approve']");
        await SignApproval(number);
        await approver.WaitForURLAsync("**/desk/alerts/1");
    }

    /// <summary>Fills in the approval and sends it.</summary>
    public async Task SignApproval(string number)
    {
        await approver.FillAsync("#office", "市政府");
        await approver.FillAsync("#means", "签批");
        await approver.FillAsync("#number", number);
        await approver.FillAsync("#code", site.Code(NightDesk.Approver));
        await approver.ClickAsync("main form button.button-main");
    }

    /// <summary>Agrees to all groups at once, with one reason.</summary>
    public async Task Waive()
    {
        await officer.ClickAsync("text=逐组认可");
        var groups = officer.Locator("input[name=group]");
        var count = await groups.CountAsync();
        count.ShouldBeGreaterThan(0);
        await officer.UncheckAsync("input[data-choose-all=group]");
        await Expect(officer.Locator("input[name=group]:checked")).ToHaveCountAsync(0);
        await officer.CheckAsync("input[data-choose-all=group]");
        await Expect(officer.Locator("input[name=group]:checked")).ToHaveCountAsync(count);
        await officer.FillAsync("#reason", "局长办公会已研究");
        await officer.FillAsync("#reading", "按随附的假设表执行");
        await officer.ClickAsync("text=提出认可");
        await officer.WaitForURLAsync("**/desk/alerts/1");
        await Expect(officer.Locator("main")).Not.ToContainTextAsync("还没有认可");
    }

    /// <summary>Issues what is approved, with a fresh code.</summary>
    public async Task Issue()
    {
        await officer.GotoAsync("/desk");
        await officer.ClickAsync("a[href='/desk/alerts/1/issue']");
        await officer.FillAsync("#code", site.Code(NightDesk.Officer));
        await officer.ClickAsync("main form button.button-main");
        await officer.WaitForURLAsync(url => !url.EndsWith("/issue", StringComparison.Ordinal));
    }

    /// <summary>How many firms a list binds.</summary>
    public int Bound(int list) => site.Store.Read(kept => kept.Alerts.List(list)!.Read()).Body.Firms.Length;

    private async void Answer(IDialog dialog)
    {
        if (dialog.Type == "confirm")
        {
            Asked.Add(dialog.Message);
        }

        await dialog.AcceptAsync();
    }
}
