using System.Security.Claims;
using EnvControl.Application.Accounts;
using EnvControl.Domain.Codes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using NodaTime;

namespace EnvControl.Web.Accounts;

/// <summary>Sessions of firms (企业会话): who proved by a one-time code to be one, for some hours at most. Nothing but the credit code is in it.</summary>
/// <param name="policy">How long sessions last.</param>
/// <param name="clock">Tells now.</param>
internal sealed class FirmSession(AccountPolicy policy, IClock clock)
{
    private const string Code = "firm";

    /// <summary>Begins a session; the cookie is a new one.</summary>
    public Task Begin(HttpContext context, CreditCode firm) =>
        context.SignInAsync(
            Policies.Firm,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new Claim(ClaimTypes.Name, firm.Text),
                        new Claim(Code, firm.Text),
                        SessionAge.Begins(clock),
                    ],
                    Policies.Firm
                )
            )
        );

    /// <summary>Ends a session that is too long in.</summary>
    public async Task Check(CookieValidatePrincipalContext context)
    {
        if (FirmOf(context.Principal) is not null && SessionAge.MayGoOn(context.Principal, policy, clock))
        {
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Policies.Firm);
    }

    /// <summary>The firm of a principal, or <c>null</c>.</summary>
    public static CreditCode? FirmOf(ClaimsPrincipal? principal) =>
        CreditCode.TryParse(principal?.FindFirstValue(Code), out var firm, out _) ? firm : null;
}
