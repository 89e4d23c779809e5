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

/// <summary>All accounts; the system administrator makes another (账号管理).</summary>
/// <param name="store">Keeps them.</param>
/// <param name="accounts">Makes them.</param>
/// <param name="rules">Names the counties.</param>
[Authorize(Policies.SeeAccounts)]
public class AccountsModel(IStore store, ManageAccounts accounts, ActiveRules rules) : FaultedPage
{
    /// <summary>The accounts, by number.</summary>
    public IReadOnlyList<Account> All { get; private set; } = [];

    /// <summary>The enrolment link of the account just made.</summary>
    public string? Link { get; private set; }

    /// <summary>What a county is called.</summary>
    public string DivisionName(string code) => rules.DivisionName(code);

    /// <summary>Lists them.</summary>
    public void OnGet() { }

    /// <summary>Makes one.</summary>
    public IActionResult OnPost(string? name, string? person)
    {
        if (!HttpContext.Is(Role.SystemAdministrator))
        {
            return Forbid(Policies.Staff);
        }

        return Try(
            () =>
                Link = EnrolmentAddress.Of(
                    HttpContext,
                    accounts.Invite(
                        HttpContext.Actor(),
                        (name ?? string.Empty).Trim(),
                        person ?? string.Empty
                    )
                ),
            Page
        );
    }

    /// <summary>Reads the list after whatever was done.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context) =>
        All = store.Read(kept => kept.Accounts.All());
}
