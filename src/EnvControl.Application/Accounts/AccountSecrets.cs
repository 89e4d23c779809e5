using NodaTime;

namespace EnvControl.Application.Accounts;

/// <summary>What proves that somebody is the owner of an account (登录凭据). Kept encrypted; never shown, logged or exported.</summary>
/// <param name="PasswordHash">The hash of the password; <c>null</c> before enrolment.</param>
/// <param name="AuthenticatorKey">The key of the one-time codes (动态口令), base32; <c>null</c> before enrolment.</param>
/// <param name="LastStep">The 30-second step of the last one-time code taken: none is taken twice.</param>
/// <param name="EnrolmentHash">SHA-256 of the token of the enrolment link; <c>null</c> when none is out.</param>
/// <param name="EnrolBefore">When that link ends.</param>
public sealed record AccountSecrets(
    string? PasswordHash,
    string? AuthenticatorKey,
    long LastStep,
    string? EnrolmentHash,
    Instant? EnrolBefore
)
{
    /// <summary>None yet.</summary>
    public static AccountSecrets None { get; } = new(null, null, 0, null, null);
}
