using System.Net;
using System.Text.RegularExpressions;

namespace EnvControl.Web.Tests.Sites;

/// <summary>A browser without scripts: keeps cookies, sends forms with their token, follows nothing by itself.</summary>
public sealed partial class SiteVisitor(Uri site) : IDisposable
{
    private readonly HttpClient _client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
            AutomaticDecompression = DecompressionMethods.None,
        }
    )
    {
        BaseAddress = site,
    };

    /// <summary>Asks for a page.</summary>
    public async Task<SiteAnswer> Get(string path) =>
        await Answer(await _client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Asks for a file.</summary>
    public async Task<byte[]> File(string path) =>
        await _client.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    /// <summary>Sends a form of the page at the same path, with the token that stands there; without one where there is none.</summary>
    public Task<SiteAnswer> Post(string path, params (string Name, string Value)[] fields) =>
        PostFrom(path.Split('?')[0], path, fields);

    /// <summary>Sends a form with the token of another page.</summary>
    public async Task<SiteAnswer> PostFrom(
        string page,
        string path,
        params (string Name, string Value)[] fields
    )
    {
        var token = Token().Match((await Get(page)).Text).Groups["token"].Value;
        return await Send(path, [.. fields, ("__RequestVerificationToken", WebUtility.HtmlDecode(token))]);
    }

    /// <summary>Sends fields as they are, without a token.</summary>
    public async Task<SiteAnswer> Send(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        return await Answer(await _client.PostAsync(new Uri(path, UriKind.Relative), form));
    }

    /// <summary>Sends a request as it is.</summary>
    public async Task<SiteAnswer> Send(HttpRequestMessage request) =>
        await Answer(await _client.SendAsync(request));

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static async Task<SiteAnswer> Answer(HttpResponseMessage response)
    {
        using (response)
        {
            return new SiteAnswer(
                (int)response.StatusCode,
                await response.Content.ReadAsStringAsync(),
                response.Headers.Location?.ToString(),
                response
                    .Headers.Concat(response.Content.Headers)
                    .ToDictionary(
                        header => header.Key,
                        header => string.Join(", ", header.Value),
                        StringComparer.OrdinalIgnoreCase
                    )
            );
        }
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Token();
}
