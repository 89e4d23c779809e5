using EnvControl.Application.Accounts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace EnvControl.Web.Pages.Accounts;

/// <summary>A member of staff sees the own account and changes the password (我的账号).</summary>
/// <param name="services">The parts.</param>
[Authorize(Policies.AnyStaff)]
[EnableRateLimiting(Services.SignInLimit)]
public class MeModel(IServiceProvider services) : FaultedPage
{
    /// <summary>Whether the password was just changed.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Shows the account.</summary>
    public void OnGet() { }

    /// <summary>Changes the password; all other sessions end.</summary>
    public async Task<IActionResult> OnPostAsync(string? old, string? password, string? again, string? code)
    {
        var account = HttpContext.Member();
        var signIn = services.GetRequiredService<StaffSignIn>();
        Fault[] faults =
        [
            .. services.GetRequiredService<PasswordRule>().Check(password ?? string.Empty, account),
            .. password == again ? (Fault[])[] : [AccountFaults.NotAlike()],
        ];
        if (faults.Length > 0)
        {
            return Faulty(faults);
        }

        if (
            !signIn.StepUp(account.Number, code, HttpContext.Address())
            || !signIn.IsPassword(account, old ?? string.Empty)
        )
        {
            return Faulty([AccountFaults.NotSignedIn()]);
        }

        var changed = services
            .GetRequiredService<KeepCredentials>()
            .Change(
                account.Number,
                "account.password",
                secrets => secrets with { PasswordHash = signIn.Hash(password!) },
                endsSessions: true
            );
        await services.GetRequiredService<StaffSession>().Begin(HttpContext, changed!);
        IsChanged = true;
        return Page();
    }
}
