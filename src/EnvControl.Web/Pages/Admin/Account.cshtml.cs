using EnvControl.Application.Accounts;
using EnvControl.Application.Ports;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Admin;

/// <summary>One account (单个账号): the system administrator suspends it, the security administrator grants its rights.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="accounts">Changes it.</param>
/// <param name="rules">Names the counties.</param>
[Authorize(Policies.SeeAccounts)]
public class AccountModel(IStore store, ManageAccounts accounts, ActiveRules rules) : FaultedPage
{
    /// <summary>The account.</summary>
    public Account? Account { get; private set; }

    /// <summary>The new enrolment link.</summary>
    public string? Link { get; private set; }

    /// <summary>The counties, by code.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Divisions => rules.Divisions;

    /// <summary>Shows it.</summary>
    public IActionResult OnGet(int number) =>
        store.Read(kept => kept.Accounts.Get(number)) is null
            ? Faulty([AccountFaults.Unknown(number)], StatusCodes.Status404NotFound)
            : Page();

    /// <summary>Suspends it.</summary>
    public IActionResult OnPostSuspend(int number) =>
        As(
            Role.SystemAdministrator,
            () => accounts.Suspend(HttpContext.Actor(), number, isSuspended: true),
            () => RedirectToPage(new { number })
        );

    /// <summary>Lets it be used again.</summary>
    public IActionResult OnPostResume(int number) =>
        As(
            Role.SystemAdministrator,
            () => accounts.Suspend(HttpContext.Actor(), number, isSuspended: false),
            () => RedirectToPage(new { number })
        );

    /// <summary>Gives its owner another link.</summary>
    public IActionResult OnPostAgain(int number) =>
        As(
            Role.SystemAdministrator,
            () => Link = EnrolmentAddress.Of(HttpContext, accounts.InviteAgain(HttpContext.Actor(), number)),
            Page
        );

    /// <summary>Grants exactly these roles and counties.</summary>
    public IActionResult OnPostRights(int number, Role[] role, string[] division) =>
        As(
            Role.SecurityAdministrator,
            () =>
                accounts.Grant(
                    HttpContext.Actor(),
                    number,
                    role.Where(Enum.IsDefined),
                    division,
                    rules.Divisions.Select(one => one.Key).ToHashSet(StringComparer.Ordinal)
                ),
            () => RedirectToPage(new { number })
        );

    /// <summary>Reads it after whatever was done.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context) =>
        Account = store.Read(kept =>
            kept.Accounts.Get(
                int.Parse(
                    (string)context.RouteData.Values["number"]!,
                    System.Globalization.CultureInfo.InvariantCulture
                )
            )
        );

    private IActionResult As(Role role, Action act, Func<IActionResult> done) =>
        HttpContext.Is(role) ? Try(act, done) : Forbid(Policies.Staff);
}
