using System.Collections.Immutable;
using EnvControl.Application.Accounts;
using EnvControl.Application.Auditing;
using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace EnvControl.Web.Pages.Accounts;

/// <summary>Makes the first administrators, by the link the program printed (首次建立管理员).</summary>
/// <param name="first">Knows the link.</param>
/// <param name="accounts">Makes them.</param>
[AllowAnonymous]
[EnableRateLimiting(Services.SignInLimit)]
public class FirstModel(IFirstLink first, ManageAccounts accounts) : FaultedPage
{
    private static readonly Actor Installer = Actor.Of("首次安装");

    /// <summary>Whether the link is good.</summary>
    public bool IsGood { get; private set; }

    /// <summary>The enrolment links, once they are made.</summary>
    public ImmutableArray<(Role Role, string Person, string Link)> Links { get; private set; } = [];

    /// <summary>Asks for names.</summary>
    public IActionResult OnGet(string secret)
    {
        IsGood = first.IsSecret(secret);
        return IsGood ? Page() : Faulty([AccountFaults.BadLink()], StatusCodes.Status404NotFound);
    }

    /// <summary>Makes the accounts and shows their links.</summary>
    public IActionResult OnPost(string secret, string[] person, string[] name)
    {
        IsGood = first.IsSecret(secret);
        if (!IsGood || person.Length != name.Length || name.Length != AccountRights.Administrators.Length)
        {
            return Faulty([AccountFaults.BadLink()], StatusCodes.Status404NotFound);
        }

        return Try(
            () =>
            {
                var secrets = accounts.Begin(
                    Installer,
                    [.. name.Zip(person, (one, whose) => (one ?? string.Empty, whose ?? string.Empty))]
                );
                first.End();
                Links =
                [
                    .. AccountRights.Administrators.Select(
                        (role, place) =>
                            (role, person[place], EnrolmentAddress.Of(HttpContext, secrets[place]))
                    ),
                ];
            },
            Page
        );
    }
}
