using System.Net;
using System.Text;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Register;

/// <summary>Sends files by the form of the import, as a browser does.</summary>
internal static class Upload
{
    private const string Page = "/register/import";

    /// <summary>Sends files with whether they name some firms or columns only.</summary>
    public static Task<SiteAnswer> Send(
        SiteVisitor visitor,
        bool isPartial,
        params (string Name, string Text)[] files
    ) =>
        SendBytes(
            visitor,
            isPartial,
            [.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]
        );

    /// <summary>Sends files byte by byte.</summary>
    public static async Task<SiteAnswer> SendBytes(
        SiteVisitor visitor,
        bool isPartial,
        params (string Name, byte[] Bytes)[] files
    )
    {
        var form = (await visitor.Get(Page)).All(
            "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\""
        );
        using var content = new MultipartFormDataContent
        {
            { new StringContent(WebUtility.HtmlDecode(form[^1])), "__RequestVerificationToken" },
            { new StringContent(isPartial ? "true" : "false"), "partial" },
        };
        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "files", name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Page, UriKind.Relative))
        {
            Content = content,
        };
        return await visitor.Send(request);
    }
}
