using EnvControl.Application.Reach;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Enterprise;

/// <summary>What the link in a notice opens (通知链接页): one firm and one alert, without an account.</summary>
/// <param name="services">The parts.</param>
/// <param name="links">Recognises links.</param>
[AllowAnonymous]
[RequestSizeLimit(6 * 1024 * 1024)]
public class NoticeModel(IServiceProvider services, OpenLink links) : FirmPage(services)
{
    /// <summary>Whether the link no longer opens, since its alert is over.</summary>
    public bool IsExpired { get; private set; }

    /// <summary>Shows it; an altered link and one that never was are the same.</summary>
    public IActionResult OnGet(string token)
    {
        if (Opened(token, out var refused) is not { } link)
        {
            return refused!;
        }

        Gather(link.Firm, ReachWay.Link, link.Alert);
        return Page();
    }

    /// <summary>Acknowledges.</summary>
    public IActionResult OnPostAcknowledge(string token, int list, string? name) =>
        Opened(token, out var refused) is { } link
            ? TakeAcknowledgement(link.Firm, ReachWay.Link, list, name, link.Alert)
            : refused!;

    /// <summary>Objects.</summary>
    public async Task<IActionResult> OnPostObjectAsync(
        string token,
        int list,
        string? text,
        IFormFile? file
    ) =>
        Opened(token, out var refused) is { } link
            ? await TakeObjection(link.Firm, ReachWay.Link, list, text, file, link.Alert)
            : refused!;

    private NoticeLink? Opened(string token, out IActionResult? refused)
    {
        var opened = links.Run(token);
        IsExpired = opened.Standing == LinkStanding.Expired;
        refused = IsExpired ? Page() : NotFound();
        if (IsExpired)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }

        return opened.Standing == LinkStanding.Valid ? opened.Link : null;
    }
}
