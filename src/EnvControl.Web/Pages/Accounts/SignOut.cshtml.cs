using EnvControl.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Accounts;

/// <summary>Ends a session, of staff or of a firm (退出登录).</summary>
[AllowAnonymous]
public class SignOutModel : PageModel
{
    /// <summary>Asks.</summary>
    public void OnGet() { }

    /// <summary>Ends it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(Policies.Staff);
        await HttpContext.SignOutAsync(Policies.Firm);
        return LocalRedirect("/");
    }
}
