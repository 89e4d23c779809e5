using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace EnvControl.Web.Tests.Accounts;

/// <summary>An OpenID Connect provider on loopback that vouches for whomever it is told to.</summary>
public sealed class MadeUpProvider : IAsyncDisposable
{
    /// <summary>By which name it knows the site.</summary>
    public const string Client = "envcontrol";

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, string> _nonces = new(StringComparer.Ordinal);

    private MadeUpProvider(WebApplication app) => _app = app;

    /// <summary>Where it is.</summary>
    public string Address => _app.Urls.First();

    /// <summary>For whom it vouches.</summary>
    public string Person { get; set; } = string.Empty;

    /// <summary>Starts it.</summary>
    public static async Task<MadeUpProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var provider = new MadeUpProvider(app);
        app.MapGet("/.well-known/openid-configuration", provider.Describe);
        app.MapGet("/keys", provider.Keys);
        app.MapGet("/ask", provider.Ask);
        app.MapPost("/token", (Delegate)provider.Answer);
        await app.StartAsync();
        return provider;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private IResult Describe() =>
        Results.Json(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["issuer"] = Address,
                ["authorization_endpoint"] = $"{Address}/ask",
                ["token_endpoint"] = $"{Address}/token",
                ["jwks_uri"] = $"{Address}/keys",
                ["response_types_supported"] = new[] { "code" },
                ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
            }
        );

    private IResult Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(
            new RsaSecurityKey(_key.ExportParameters(false)) { KeyId = "1" }
        );
        return Results.Json(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["keys"] = new[]
                {
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["kty"] = key.Kty,
                        ["kid"] = "1",
                        ["use"] = "sig",
                        ["n"] = key.N,
                        ["e"] = key.E,
                    },
                },
            }
        );
    }

    private IResult Ask(HttpRequest request)
    {
        var code = RandomNumberGenerator.GetHexString(32);
        _nonces[code] = request.Query["nonce"]!;
        return Results.Redirect(
            $"{request.Query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(request.Query["state"]!)}"
        );
    }

    private async Task<IResult> Answer(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (!_nonces.TryRemove(form["code"]!, out var nonce) || form["code_verifier"].Count == 0)
        {
            return Results.BadRequest();
        }

        var now = SystemClock.Instance.GetCurrentInstant();
        var token = new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Address,
                Audience = Client,
                IssuedAt = now.ToDateTimeUtc(),
                NotBefore = now.ToDateTimeUtc(),
                Expires = (now + Duration.FromMinutes(5)).ToDateTimeUtc(),
                Claims = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["sub"] = "1",
                    ["nonce"] = nonce,
                    ["preferred_username"] = Person,
                },
                SigningCredentials = new SigningCredentials(
                    new RsaSecurityKey(_key) { KeyId = "1" },
                    SecurityAlgorithms.RsaSha256
                ),
            }
        );
        return Results.Json(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["access_token"] = "none",
                ["token_type"] = "Bearer",
                ["id_token"] = token,
                ["expires_in"] = 300,
            }
        );
    }
}
