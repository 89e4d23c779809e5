using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EnvControl.Web.Accounts;

/// <summary>Signing in by the bureau's own identity provider (统一身份认证): it says who somebody is, instead of name and password; the one-time code of our own is asked all the same.</summary>
internal static class ProviderSignIn
{
    /// <summary>The scheme that asks the provider.</summary>
    public const string Provider = "provider";

    /// <summary>The cookie between the provider's answer and the one-time code.</summary>
    public const string Vouched = "vouched";

    /// <summary>The page to which the provider sends people back, and which asks for the code.</summary>
    public const string Page = "/accounts/provider";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Adds it, if one is set.</summary>
    public static void Add(AuthenticationBuilder authentication, ProviderSettings settings)
    {
        if (!settings.IsSet)
        {
            return;
        }

        authentication
            .AddCookie(
                Vouched,
                options =>
                {
                    options.Cookie.Name = "envcontrol-vouched";
                    options.Cookie.HttpOnly = true;
                    // Lax: the provider's redirect leads here from another site.
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.ExpireTimeSpan = Longest;
                    options.SlidingExpiration = false;
                }
            )
            .AddOpenIdConnect(
                Provider,
                options =>
                {
                    options.SignInScheme = Vouched;
                    options.Authority = settings.Authority;
                    options.RequireHttpsMetadata = !new Uri(settings.Authority).IsLoopback;
                    (options.ClientId, options.ClientSecret) = (settings.ClientId, settings.ClientSecret);
                    options.ResponseType = OpenIdConnectResponseType.Code;
                    options.ResponseMode = OpenIdConnectResponseMode.Query;
                    options.UsePkce = true;
                    options.MapInboundClaims = false;
                    options.TokenValidationParameters.NameClaimType = settings.Claim;
                    options.Scope.Clear();
                    options.Scope.Add("openid");
                    options.Scope.Add("profile");
                    // The answer comes as an address and not as a form, so that Lax is enough.
                    foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
                    {
                        cookie.SameSite = SameSiteMode.Lax;
                        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    }

                    options.Events.OnRemoteFailure = context =>
                    {
                        context.Response.Redirect("/accounts/sign-in?refused=provider");
                        context.HandleResponse();
                        return Task.CompletedTask;
                    };
                }
            );
    }
}
