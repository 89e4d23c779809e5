using NodaTime;

namespace EnvControl.Storage.Accounts;

/// <summary>Failed sign-ins of an account from an address (登录失败行).</summary>
internal sealed class SignInAttemptsRow
{
    public required string Key { get; init; }

    public required int Failures { get; set; }

    public required Instant Since { get; set; }

    public required Instant? LockedUntil { get; set; }
}
