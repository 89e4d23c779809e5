using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using EnvControl.Application.Accounts;
using EnvControl.Application.ApiKeys;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api.Answers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace EnvControl.Web.Api.Keys;

/// <summary>Lets a key in as the account it acts for, with no more than its scopes (接口密钥认证). A cookie counts for nothing here.</summary>
internal sealed class ApiKeyScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Its name.</summary>
    public const string Named = "api-key";

    private const string ScopeClaim = "scope";

    /// <summary>The policy of a scope.</summary>
    public static string PolicyOf(ApiScope scope) => "api:" + scope.Spell();

    /// <summary>Sets the policies up, one a scope.</summary>
    public static void AddPolicies(AuthorizationOptions options)
    {
        foreach (var scope in ApiScopes.All)
        {
            options.AddPolicy(
                PolicyOf(scope),
                policy =>
                    policy
                        .AddAuthenticationSchemes(Named)
                        .RequireAuthenticatedUser()
                        .RequireClaim(ScopeClaim, scope.Spell())
            );
        }
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Context.Caller() is not { } caller)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        // Whatever a cookie said before: the request acts for the key's account.
        var (key, account) = caller;
        Context.Items[typeof(Account)] = account;
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, account.Name),
                new Claim(StaffSession.Number, account.Number.ToString(CultureInfo.InvariantCulture)),
                .. key
                    .Scopes.Where(scope => scope.IsHeldBy(account))
                    .Select(scope => new Claim(ScopeClaim, scope.Spell())),
            ],
            Named
        );
        return Task.FromResult(
            AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Named))
        );
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer realm=\"envcontrol\"";
        return Problem.Write(Context, StatusCodes.Status401Unauthorized, ApiFaults.NoKey());
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var policy = Context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>()?.Policy;
        var scope = ApiScopes.All.FirstOrDefault(one => PolicyOf(one) == policy);
        return Problem.Write(
            Context,
            StatusCodes.Status403Forbidden,
            scope == default ? ApiFaults.NotCovered() : ApiFaults.NoScope(scope)
        );
    }
}
