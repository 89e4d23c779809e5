using System.Net.Http.Headers;
using System.Net.Mime;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;

namespace EnvControl.Web.Tests.Sites;

/// <summary>One site with an orange alert for all tests that only read and add to it; each takes firms of its own.</summary>
public sealed class NightSite : IAsyncLifetime
{
    /// <summary>The site.</summary>
    public TestSite Site { get; private set; } = null!;

    /// <summary>The alert.</summary>
    public IssuedNight Night { get; private set; } = null!;

    /// <summary>The number of its list.</summary>
    public int List => Night.List.Head.Number;

    /// <summary>The address that a firm's notice holds.</summary>
    public string LinkOf(string firm) =>
        "/n/" + Site.Part<INoticeLinks>().Token(new NoticeLink(Night.Alert, CreditCode.Parse(firm)));

    /// <summary>A firm that signed in by a code, as the outbox would have brought it.</summary>
    public Task<SiteVisitor> SignIn(string firm) => SignIn(Site, firm);

    /// <summary>A firm that signed in at a site.</summary>
    public static async Task<SiteVisitor> SignIn(TestSite site, string firm)
    {
        var visitor = site.Visitor();
        var answer = await visitor.PostFrom(
            "/firm/sign-in",
            "/firm/sign-in?handler=In",
            ("credit", firm),
            ("code", CodeOf(site, firm))
        );
        answer.Status.ShouldBe(302, answer.Text);
        return visitor;
    }

    /// <summary>A one-time code of a firm, as the outbox would have brought it.</summary>
    public static string CodeOf(TestSite site, string firm) =>
        site.Store.Write(
            new Application.Auditing.Deed(Application.Auditing.Actor.Of("试"), "firm.code.request"),
            kept =>
            {
                kept.Record(new Application.Auditing.AuditSubject("firm-code/" + firm));
                return kept.FirmCodes.Make(
                    CreditCode.Parse(firm),
                    kept.Now + NodaTime.Duration.FromMinutes(10)
                );
            }
        );

    /// <summary>Sends a form with files and the token of a page.</summary>
    public static async Task<SiteAnswer> Upload(
        SiteVisitor visitor,
        string page,
        string handler,
        (string Name, string Value)[] fields,
        params (string Name, string FileName, byte[] Bytes)[] files
    )
    {
        var token = (await visitor.Get(page)).All(
            "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\""
        )[0];
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("__RequestVerificationToken", token)))
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, bytes) in files)
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Octet);
            form.Add(content, name, fileName);
        }

        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri($"{page}?handler={handler}", UriKind.Relative)
        )
        {
            Content = form,
        };
        return await visitor.Send(request);
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Site = await TestSite.Start();
        Night = IssuedNight.In(Site);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Site.DisposeAsync().AsTask();
}
