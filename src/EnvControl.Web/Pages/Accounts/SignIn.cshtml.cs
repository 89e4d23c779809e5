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
public class SignInModel(IServiceProvider services) : FaultedPage
{
    /// <summary>What people call the provider they may sign in by; empty for none.</summary>
    public string Provider =>
        services.GetRequiredService<WebSettings>().Provider is { IsSet: true } provider
            ? provider.Name
            : string.Empty;

    /// <summary>Where to go afterwards, within this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>The name that was typed.</summary>
    public string? Name { get; private set; }

    /// <summary>Shows the form, and that a provider did not let in whoever comes back from it.</summary>
    public void OnGet(string? refused)
    {
        if (refused is not null)
        {
            Faulty([AccountFaults.NotSignedIn()]);
        }
    }

    /// <summary>Signs in, or gives one answer for all that can be wrong.</summary>
    public async Task<IActionResult> OnPostAsync(string? name, string? password, string? code)
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
        return LocalRedirect(WayBack.To(To, Navigation.HomeOf(account)));
    }
}
