using EnvControl.Application.Accounts;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Accounts;

/// <summary>Staff sign in by the bureau's own identity provider and a one-time code of ours (统一身份认证登录).</summary>
/// <param name="services">The parts.</param>
[AllowAnonymous]
public class ProviderModel(IServiceProvider services) : FaultedPage
{
    /// <summary>Who the provider says it is.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Where to go afterwards, within this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    private ProviderSettings Settings => services.GetRequiredService<WebSettings>().Provider;

    /// <summary>Asks the provider; after its answer, for the one-time code.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!Settings.IsSet)
        {
            return NotFound();
        }

        return await IsVouched()
            ? Page()
            : Challenge(
                new AuthenticationProperties
                {
                    RedirectUri = Url.IsLocalUrl(To)
                        ? $"{ProviderSignIn.Page}?to={Uri.EscapeDataString(To)}"
                        : ProviderSignIn.Page,
                },
                ProviderSignIn.Provider
            );
    }

    /// <summary>Signs in who has an account of that name and its code; all that can be wrong has one answer.</summary>
    public async Task<IActionResult> OnPostAsync(string? code)
    {
        if (!Settings.IsSet)
        {
            return NotFound();
        }

        if (!await IsVouched())
        {
            return RedirectToPage();
        }

        var account = services
            .GetRequiredService<StaffSignIn>()
            .TryVouched(Name, code ?? string.Empty, HttpContext.Address());
        if (account is null)
        {
            return Faulty([AccountFaults.NotSignedIn()]);
        }

        await HttpContext.SignOutAsync(ProviderSignIn.Vouched);
        await services.GetRequiredService<StaffSession>().Begin(HttpContext, account);
        return LocalRedirect(WayBack.To(To, Navigation.HomeOf(account)));
    }

    private async Task<bool> IsVouched()
    {
        var answer = await HttpContext.AuthenticateAsync(ProviderSignIn.Vouched);
        Name = answer.Principal?.Identity?.Name ?? string.Empty;
        return answer.Succeeded && Name.Length > 0;
    }
}
