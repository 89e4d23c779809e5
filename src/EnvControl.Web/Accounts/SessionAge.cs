using System.Globalization;
using System.Security.Claims;
using EnvControl.Application.Accounts;
using NodaTime;

namespace EnvControl.Web.Accounts;

/// <summary>How old a session is (会话时长): the moment it began stands in its cookie, and however busy it is, it ends.</summary>
internal static class SessionAge
{
    private const string Since = "since";

    /// <summary>What says that a session begins now.</summary>
    public static Claim Begins(IClock clock) =>
        new(Since, clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether a session may go on; one that does not say since when may not.</summary>
    public static bool MayGoOn(ClaimsPrincipal? principal, AccountPolicy policy, IClock clock) =>
        long.TryParse(principal?.FindFirstValue(Since), CultureInfo.InvariantCulture, out var seconds)
        && clock.GetCurrentInstant() - Instant.FromUnixTimeSeconds(seconds) < policy.SessionFor;
}
