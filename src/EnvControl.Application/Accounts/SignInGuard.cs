using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using NodaTime;

namespace EnvControl.Application.Accounts;

/// <summary>Counts failed sign-ins per account and address (登录失败锁定): a stranger can lock himself out, not the duty officer.</summary>
/// <param name="store">Keeps the counts and the trail.</param>
/// <param name="policy">How many.</param>
/// <param name="clock">Tells now.</param>
public sealed class SignInGuard(IStore store, AccountPolicy policy, IClock clock)
{
    private static readonly Actor Nobody = Actor.Of("未登录");

    /// <summary>Whether no try is looked at now, be it right or wrong.</summary>
    public bool IsLocked(string name, string address) =>
        store.Read(kept => kept.Accounts.Attempts(Key(name, address))) is { LockedUntil: { } end }
        && clock.GetCurrentInstant() < end;

    /// <summary>Counts a failure.</summary>
    public void Failed(Account? account, string name, string address) =>
        store.Write(
            new Deed(Nobody, "account.sign-in-failed"),
            kept =>
            {
                var key = Key(name, address);
                var before = kept.Accounts.Attempts(key);
                var counts = before is not null && kept.Now - before.Since < policy.FailureWindow;
                var failures = (counts ? before!.Failures : 0) + 1;
                kept.Accounts.Put(
                    new SignInAttempts(
                        key,
                        failures,
                        counts ? before!.Since : kept.Now,
                        failures >= policy.MostFailures ? kept.Now + policy.LockedFor : null
                    )
                );
                // What an unknown visitor typed as a name may be anything, a password too.
                kept.Record(new AuditSubject(account?.Subject ?? "account/?", Details: address));
                return failures;
            }
        );

    /// <summary>Enters a sign-in and forgets the failures before it.</summary>
    public void Succeeded(Account account, string address) =>
        store.Write(
            new Deed(account.Actor, "account.sign-in"),
            kept =>
            {
                kept.Accounts.Forget(Key(account.Name, address));
                kept.Record(new AuditSubject(account.Subject, Details: address));
                return account;
            }
        );

    private static string Key(string name, string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{address}")));
}
