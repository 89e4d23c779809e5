using EnvControl.Application.Reach;
using EnvControl.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Enterprise;

/// <summary>The page of a signed-in firm (企业首页): its own and no other's.</summary>
/// <param name="services">The parts.</param>
[Authorize(Policies.OfFirm)]
[RequestSizeLimit(6 * 1024 * 1024)]
public class FirmModel(IServiceProvider services) : FirmPage(services)
{
    /// <summary>Shows it.</summary>
    public void OnGet() => Gather(HttpContext.Firm(), ReachWay.Account);

    /// <summary>Acknowledges.</summary>
    public IActionResult OnPostAcknowledge(int list, string? name) =>
        TakeAcknowledgement(HttpContext.Firm(), ReachWay.Account, list, name);

    /// <summary>Objects.</summary>
    public Task<IActionResult> OnPostObjectAsync(int list, string? text, IFormFile? file) =>
        TakeObjection(HttpContext.Firm(), ReachWay.Account, list, text, file);

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostSignOutAsync()
    {
        await HttpContext.SignOutAsync(Policies.Firm);
        return Redirect("/firm/sign-in");
    }
}
