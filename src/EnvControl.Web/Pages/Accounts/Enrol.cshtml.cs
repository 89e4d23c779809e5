using EnvControl.Application.Accounts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace EnvControl.Web.Pages.Accounts;

/// <summary>The owner of an account sets password and authenticator (登记账号), by a link that is good once.</summary>
/// <param name="services">The parts.</param>
[AllowAnonymous]
[EnableRateLimiting(Services.SignInLimit)]
public class EnrolModel(IServiceProvider services) : FaultedPage
{
    private const int GroupSize = 4;

    /// <summary>Whose account it is; <c>null</c> for a link that is no good.</summary>
    public Account? Account { get; private set; }

    /// <summary>The authenticator's key, base32.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>The key in groups of four, for those who type it.</summary>
    public string Grouped => string.Join(' ', Key.Chunk(GroupSize).Select(group => new string(group)));

    /// <summary>The code to scan, as a picture.</summary>
    public string Scan => ScanCode.Picture(OneTimeCode.Address(Key, Account!));

    /// <summary>How strict passwords are.</summary>
    public AccountPolicy Policy => services.GetRequiredService<AccountPolicy>();

    /// <summary>Finds the account of the link.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Account = services
            .GetRequiredService<KeepCredentials>()
            .Invited(context.RouteData.Values["secret"] as string ?? string.Empty);

    /// <summary>Shows the form with a fresh key.</summary>
    public IActionResult OnGet()
    {
        Key = OneTimeCode.NewKey();
        return Account is null ? Faulty([AccountFaults.BadLink()], StatusCodes.Status404NotFound) : Page();
    }

    /// <summary>Takes the account over and signs in.</summary>
    public async Task<IActionResult> OnPostAsync(
        string secret,
        string? password,
        string? again,
        string? key,
        string? code
    )
    {
        if (Account is null || key is null || !IsKey(key))
        {
            return Faulty([AccountFaults.BadLink()], StatusCodes.Status404NotFound);
        }

        Key = key;
        var step = services.GetRequiredService<OneTimeCode>().Step(key, code ?? string.Empty, 0);
        Fault[] faults =
        [
            .. services.GetRequiredService<PasswordRule>().Check(password ?? string.Empty, Account),
            .. password == again ? (Fault[])[] : [AccountFaults.NotAlike()],
            .. step is null ? [AccountFaults.BadCode()] : (Fault[])[],
        ];
        if (faults.Length > 0)
        {
            return Faulty(faults);
        }

        var account = services
            .GetRequiredService<KeepCredentials>()
            .Enrol(secret, services.GetRequiredService<StaffSignIn>().Hash(password!), key, step!.Value);
        await services.GetRequiredService<StaffSession>().Begin(HttpContext, account);
        return LocalRedirect(Navigation.HomeOf(account));
    }

    private static bool IsKey(string key) =>
        key.Length == 32 && key.All(character => character is (>= 'A' and <= 'Z') or (>= '2' and <= '7'));
}
