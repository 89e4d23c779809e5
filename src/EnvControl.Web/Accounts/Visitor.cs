using EnvControl.Application.Accounts;
using EnvControl.Application.Auditing;
using EnvControl.Domain.Codes;

namespace EnvControl.Web.Accounts;

/// <summary>Who sends a request (当前访问者).</summary>
internal static class Visitor
{
    /// <summary>The account of the request; <c>null</c> for no member of staff.</summary>
    public static Account? Staff(this HttpContext context) => context.Items[typeof(Account)] as Account;

    /// <summary>The account of the request on a page that only staff may ask for.</summary>
    public static Account Member(this HttpContext context) =>
        context.Staff() ?? throw new InvalidOperationException("The page is not behind a policy for staff.");

    /// <summary>Who does what the request asks for.</summary>
    public static Actor Actor(this HttpContext context) => context.Member().Actor;

    /// <summary>Whether the request's account holds one of these roles.</summary>
    public static bool Is(this HttpContext context, params Role[] roles) =>
        context.Staff() is { } account && roles.Any(account.Has);

    /// <summary>The firm of the request on a page that only firms may ask for.</summary>
    public static CreditCode Firm(this HttpContext context) =>
        FirmSession.FirmOf(context.User)
        ?? throw new InvalidOperationException("The page is not behind the policy for firms.");

    /// <summary>The address the request comes from.</summary>
    public static string Address(this HttpContext context) =>
        context.Connection.RemoteIpAddress?.ToString() ?? "?";
}
