using EnvControl.Application.Reach.Codes;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace EnvControl.Web.Pages.Enterprise;

/// <summary>Firms sign in by credit code and one-time code (企业登录). Whether a firm is known nobody learns here.</summary>
/// <param name="request">Makes codes.</param>
/// <param name="verify">Looks at codes.</param>
/// <param name="log">Told what could not be sent.</param>
/// <param name="tongue">The language.</param>
[AllowAnonymous]
[EnableRateLimiting(Services.SignInLimit)]
public partial class SignInModel(
    RequestFirmCode request,
    VerifyFirmCode verify,
    ILogger<SignInModel> log,
    Tongue tongue
) : FaultedPage
{
    /// <summary>The credit code as typed.</summary>
    public string Typed { get; private set; } = string.Empty;

    /// <summary>Whether a code was asked for.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>Whom to call.</summary>
    public string Phone => HttpContext.RequestServices.GetRequiredService<WebSettings>().DutyPhone;

    /// <summary>What is said once a code was asked for.</summary>
    public string Said => new ReachWording(tongue.Language).CodeRequested;

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Sends a code, if there is somebody to send it to; the answer is the same.</summary>
    public IActionResult OnPostCode(string? credit)
    {
        (Typed, IsAsked) = (Shortened(credit), true);
        var asked = request.Run(Typed, HttpContext.Address());
        if (asked.IsTooOften)
        {
            return Faulty([FirmFaults.TooOften()], StatusCodes.Status429TooManyRequests);
        }

        // After the answer and beside it: how long sending takes would tell whether there is anybody.
        Response.OnCompleted(() =>
        {
            _ = Task.Run(() =>
            {
                if (!IsSent(asked))
                {
                    NotSent(log);
                }
            });
            return Task.CompletedTask;
        });
        return Page();
    }

    /// <summary>Signs in, or gives one answer for all that can be wrong.</summary>
    public async Task<IActionResult> OnPostInAsync(
        string? credit,
        string? code,
        [FromServices] IServiceProvider services
    )
    {
        (Typed, IsAsked) = (Shortened(credit), true);
        var verdict = verify.Run(Typed, Shortened(code), HttpContext.Address());
        if (verdict != FirmCodeVerdict.Accepted)
        {
            return verdict == FirmCodeVerdict.TooOften
                ? Faulty([FirmFaults.TooOften()], StatusCodes.Status429TooManyRequests)
                : Faulty([FirmFaults.WrongCode()]);
        }

        await services
            .GetRequiredService<FirmSession>()
            .Begin(HttpContext, CreditCode.Parse(Typed.ToUpperInvariant()));
        return Redirect("/firm");
    }

    private static bool IsSent(RequestedCode asked)
    {
        try
        {
            return asked.Send();
        }
        catch (FaultException)
        {
            // A contact that cannot be read is told where the store is verified; the firm asks for another code.
            return false;
        }
    }

    private static string Shortened(string? typed)
    {
        const int most = 64;
        var bare = typed?.Trim() ?? string.Empty;
        return bare.Length <= most ? bare : bare[..most];
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "EC5105: a one-time code could not be handed to the outbox"
    )]
    private static partial void NotSent(ILogger log);
}
