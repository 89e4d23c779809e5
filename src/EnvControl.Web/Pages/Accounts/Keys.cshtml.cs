using EnvControl.Application.Accounts;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Ports;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NodaTime;

namespace EnvControl.Web.Pages.Accounts;

/// <summary>The keys that act in one's own name: agreed to with a fresh code, or revoked (我的接口密钥).</summary>
/// <param name="store">Keeps them.</param>
/// <param name="keys">Changes them.</param>
/// <param name="clock">Tells now.</param>
[Authorize(Policies.AnyStaff)]
[EnableRateLimiting(Services.SignInLimit)]
public class KeysModel(IStore store, ManageApiKeys keys, IClock clock) : FaultedPage
{
    /// <summary>One's own keys that can still be used, the latest first.</summary>
    public IReadOnlyList<ApiKey> Own { get; private set; } = [];

    /// <summary>Lists them.</summary>
    public void OnGet() { }

    /// <summary>Agrees to one, with a fresh one-time code.</summary>
    public IActionResult OnPostConfirm(int number, string? code)
    {
        var account = HttpContext.Member();
        return HttpContext
            .RequestServices.GetRequiredService<StaffSignIn>()
            .StepUp(account.Number, code, HttpContext.Address())
            ? Try(() => keys.Confirm(account, number), () => RedirectToPage())
            : Faulty([AccountFaults.BadCode()]);
    }

    /// <summary>Revokes one.</summary>
    public IActionResult OnPostRevoke(int number) =>
        Try(
            () => keys.Revoke(HttpContext.Actor(), number, HttpContext.Member().Number),
            () => RedirectToPage()
        );

    /// <summary>Reads the list after whatever was done.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        var (own, now) = (HttpContext.Member().Number, clock.GetCurrentInstant());
        Own =
        [
            .. store
                .Read(kept => kept.ApiKeys.All())
                .Where(key => key.Account == own && key.RevokedAt is null && now < key.ExpiresAt)
                .Reverse(),
        ];
    }
}
