using EnvControl.Application.Accounts;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>A duty officer who looks at the night on a phone.</summary>
[Collection(WalkTests.Name)]
public class NarrowPathTests(WalkPlace place)
{
    [BrowserFact]
    public async Task On_a_phone_the_path_of_the_night_shows_the_step_that_counts()
    {
        place.Site.Enrol("narrow", [Role.DutyOfficer]);
        var page = await place.Phone();
        await BrowserSession.SignIn(page, place.Site, "narrow");

        await page.GotoAsync("/desk/alerts/1");

        var step = (await page.Locator(".steps [aria-current=step]").BoundingBoxAsync())!;
        step.X.ShouldBeGreaterThanOrEqualTo(0);
        (step.X + step.Width).ShouldBeLessThanOrEqualTo(390);
        await page.ShouldHinderNobody("narrow-path");
        await page.Context.CloseAsync();
    }
}
