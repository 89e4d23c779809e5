using System.Globalization;
using System.Security.Claims;
using EnvControl.Application.Accounts;
using EnvControl.Application.Ports;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using NodaTime;

namespace EnvControl.Web.Accounts;

/// <summary>Sessions of staff (会话): each request asks the store whether the account still is what it was when it signed in.</summary>
/// <param name="store">Keeps the accounts.</param>
/// <param name="policy">How long sessions last.</param>
/// <param name="clock">Tells now.</param>
internal sealed class StaffSession(IStore store, AccountPolicy policy, IClock clock)
{
    private const string Stamp = "stamp";

    /// <summary>The claim of the account's number.</summary>
    public const string Number = "number";

    /// <summary>Begins a session; the cookie is a new one.</summary>
    public Task Begin(HttpContext context, Account account) =>
        context.SignInAsync(
            Policies.Staff,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new Claim(ClaimTypes.Name, account.Name),
                        new Claim(Number, account.Number.ToString(CultureInfo.InvariantCulture)),
                        new Claim(Stamp, account.Stamp),
                        SessionAge.Begins(clock),
                        .. account.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
                    ],
                    Policies.Staff
                )
            )
        );

    /// <summary>Ends a session whose account was changed, suspended or is too long in.</summary>
    public async Task Check(CookieValidatePrincipalContext context)
    {
        var account =
            context.Principal is { } principal && NumberOf(principal) is { } number
                ? store.Read(kept => kept.Accounts.Get(number))
                : null;
        if (
            account is { State: AccountState.Active }
            && account.Stamp == context.Principal!.FindFirstValue(Stamp)
            && SessionAge.MayGoOn(context.Principal, policy, clock)
        )
        {
            context.HttpContext.Items[typeof(Account)] = account;
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Policies.Staff);
    }

    /// <summary>The account number of a principal, or <c>null</c>.</summary>
    public static int? NumberOf(ClaimsPrincipal principal) =>
        int.TryParse(principal.FindFirstValue(Number), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
