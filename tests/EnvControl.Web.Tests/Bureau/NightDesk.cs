using System.Globalization;
using EnvControl.Application.Accounts;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Tests.Sites;
using NodaTime;

namespace EnvControl.Web.Tests.Bureau;

/// <summary>What a duty officer and an approver do at the desk, form by form.</summary>
internal sealed class NightDesk(TestSite site)
{
    public const string Officer = "wang";
    public const string Approver = "zhao";

    /// <summary>The alert as it is kept.</summary>
    public Alert Alert => site.Store.Read(kept => kept.Alerts.Find(1))!;

    /// <summary>Turns the clock to an hour of Beijing.</summary>
    public void At(string local) =>
        site.Clock.Reset(
            NodaTime
                .Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
                .Parse(local)
                .Value.WithOffset(Offset.FromHours(8))
                .ToInstant()
        );

    public Task<SiteVisitor> SignInOfficer() => site.SignIn(Officer, Role.DutyOfficer);

    public Task<SiteVisitor> SignInApprover() => site.SignIn(Approver, Role.Approver);

    /// <summary>Drafts yellow from 20:00 for everybody, by the province's order of 17:00.</summary>
    public static Task<SiteAnswer> Draft(SiteVisitor officer) =>
        officer.Post(
            "/desk/alerts/new",
            ("origin", "province"),
            ("level", "yellow"),
            ("from", "2020-12-01T20:00"),
            ("whom", "all"),
            ("cause", "静稳高湿"),
            ("document", "豫环攻坚办〔2020〕101号"),
            ("arrived", "2020-12-01T17:00")
        );

    /// <summary>Sends a form of the alert with the version that stands in it.</summary>
    public static async Task<SiteAnswer> Act(
        SiteVisitor visitor,
        string act,
        params (string Name, string Value)[] fields
    )
    {
        var page = $"/desk/alerts/1/{act}";
        return await visitor.Post(page, [("Version", await Version(visitor, act)), .. fields]);
    }

    /// <summary>The version that stands in a form.</summary>
    public static async Task<string> Version(SiteVisitor visitor, string act) =>
        (await visitor.Get($"/desk/alerts/1/{act}")).All("name=\"Version\" value=\"([0-9]+)\"").Single();

    /// <summary>Ticks every group, with one reason.</summary>
    public static async Task<SiteAnswer> WaiveAll(SiteVisitor officer)
    {
        var form = await officer.Get("/desk/alerts/1/waive");
        var groups = form.All("name=\"group\" value=\"([^\"]+)\"");
        return await officer.Post(
            "/desk/alerts/1/waive",
            [
                ("Version", form.All("name=\"Version\" value=\"([0-9]+)\"").Single()),
                .. groups.Select(group => ("group", group)),
                ("reason", "局长办公会已研究"),
                ("reading", "按随附的假设表执行"),
            ]
        );
    }

    public async Task<SiteAnswer> Approve(SiteVisitor approver) =>
        await Act(
            approver,
            "approve",
            ("office", "市政府"),
            ("means", "签批"),
            ("number", "安政批〔2020〕7号"),
            ("code", site.Code(Approver))
        );

    public async Task<SiteAnswer> Issue(SiteVisitor officer) =>
        await Act(officer, "issue", ("code", site.Code(Officer)));

    /// <summary>From the draft in the making to its issue.</summary>
    public async Task<SiteAnswer> Finish(SiteVisitor officer, SiteVisitor approver, bool hasGroups = true)
    {
        if (hasGroups)
        {
            Moved(await WaiveAll(officer));
        }

        Moved(await Approve(approver));
        return await Issue(officer);
    }

    /// <summary>A form was taken, and leads on.</summary>
    public static void Moved(SiteAnswer answer)
    {
        var words = string.Join(
            ' ',
            answer.All("<li>([^<]*<b>[^<]*</b>[^<]*|[^<]*)<span class=\"code soft\">EC[0-9]+")
        );
        answer.Status.ShouldBe(302, words.Length > 0 ? words : answer.Text);
    }

    /// <summary>A number as pages write it.</summary>
    public static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
