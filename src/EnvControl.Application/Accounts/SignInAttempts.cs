using NodaTime;

namespace EnvControl.Application.Accounts;

/// <summary>Failed sign-ins of one account from one address (登录失败记录).</summary>
/// <param name="Key">Which account and address, hashed.</param>
/// <param name="Failures">How many in the window.</param>
/// <param name="Since">When the first of them was.</param>
/// <param name="LockedUntil">Until when no more are looked at; <c>null</c> for not locked.</param>
public sealed record SignInAttempts(string Key, int Failures, Instant Since, Instant? LockedUntil);
