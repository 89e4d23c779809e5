using EnvControl.Application.Accounts;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace EnvControl.Web.Pages.Accounts;

/// <summary>Staff sign in (工作人员登录).</summary>
[AllowAnonymous]
[EnableRateLimiting(Services.SignInLimit)]
public class SignInModel : FaultedPage
{
    /// <summary>Where to go afterwards, within this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>The name that was typed.</summary>
    public string? Name { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Signs in, or gives one answer for all that can be wrong.</summary>
    public async Task<IActionResult> OnPostAsync(
        string? name,
        string? password,
        string? code,
        [FromServices] IServiceProvider services
    )
    {
        Name = name;
        var account = services
            .GetRequiredService<StaffSignIn>()
            .Try(name ?? string.Empty, password ?? string.Empty, code ?? string.Empty, HttpContext.Address());
        if (account is null)
        {
            return Faulty([AccountFaults.NotSignedIn()]);
        }

        await services.GetRequiredService<StaffSession>().Begin(HttpContext, account);
        return LocalRedirect(Url.IsLocalUrl(To) ? To! : Navigation.HomeOf(account));
    }
}
