using System.Net.Http.Headers;
using System.Text;
using EnvControl.Application.Accounts;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Auditing;
using EnvControl.Web.Tests.Sites;
using NodaTime;

namespace EnvControl.Web.Tests.Api;

/// <summary>A program that asks the API with a key, as another system of the bureau does.</summary>
internal sealed class ApiProgram : IDisposable
{
    private readonly SiteVisitor _visitor;

    private ApiProgram(SiteVisitor visitor, ApiKey key, string secret) =>
        (_visitor, Key, Secret) = (visitor, key, secret);

    /// <summary>The key.</summary>
    public ApiKey Key { get; }

    /// <summary>Its secret.</summary>
    public string Secret { get; }

    /// <summary>A program whose key acts for a new account, with all that its roles allow.</summary>
    public static ApiProgram For(TestSite site, string account, Role[] roles, params string[] divisions)
    {
        var owner = site.Enrol(account, roles, divisions);
        var keys = site.Part<ManageApiKeys>();
        var (key, secret) = keys.Make(
            Actor.Of("安全管理员"),
            $"{account}的系统",
            account,
            ApiScopes.All.Where(scope => scope.IsHeldBy(owner)),
            new LocalDate(2021, 6, 30)
        );
        keys.Confirm(owner, key.Number);
        return new ApiProgram(site.Visitor(), key, secret);
    }

    /// <summary>A program with a key that was made otherwise.</summary>
    public static ApiProgram With(TestSite site, ApiKey key, string secret) =>
        new(site.Visitor(), key, secret);

    /// <summary>Asks.</summary>
    public Task<SiteAnswer> Get(string path, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Get, path, null, headers);

    /// <summary>Sends JSON; nothing for <c>null</c>.</summary>
    public Task<SiteAnswer> Post(string path, string? json, params (string Name, string Value)[] headers) =>
        Send(
            HttpMethod.Post,
            path,
            json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"),
            headers
        );

    /// <summary>Sends files.</summary>
    public Task<SiteAnswer> Upload(string path, string idempotency, params (string Name, string Text)[] files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, text) in files)
        {
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        }

        return Send(HttpMethod.Post, path, content, ("Idempotency-Key", idempotency));
    }

    /// <inheritdoc/>
    public void Dispose() => _visitor.Dispose();

    private async Task<SiteAnswer> Send(
        HttpMethod method,
        string path,
        HttpContent? content,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative))
        {
            Content = content,
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _visitor.Send(request);
    }
}
