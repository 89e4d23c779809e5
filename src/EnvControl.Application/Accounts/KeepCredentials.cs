using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Accounts;

/// <summary>Lets owners set what proves them (登记与更新凭据).</summary>
/// <param name="store">Keeps it.</param>
/// <param name="clock">Tells whether a link has ended.</param>
public sealed class KeepCredentials(IStore store, IClock clock)
{
    /// <summary>The account whose enrolment link this is; <c>null</c> if it is none's, was used or has ended.</summary>
    public Account? Invited(string secret) => store.Read(kept => Invited(kept, secret));

    /// <summary>Takes an account over: password and authenticator are set, the link is used up.</summary>
    /// <exception cref="FaultException">The link is no longer good.</exception>
    public Account Enrol(string secret, string passwordHash, string authenticatorKey, long step) =>
        Invited(secret) is { } owner
            ? store.Write(
                new Deed(owner.Actor, "account.enrol"),
                kept =>
                {
                    var account =
                        Invited(kept, secret) ?? throw new FaultException([AccountFaults.BadLink()]);
                    var enrolled = account with
                    {
                        State = AccountState.Active,
                        Stamp = EnrolmentLink.Make(),
                        Secrets = new AccountSecrets(passwordHash, authenticatorKey, step, null, null),
                    };
                    kept.Accounts.Put(enrolled);
                    kept.Record(new AuditSubject(account.Subject));
                    return enrolled;
                }
            )
            : throw new FaultException([AccountFaults.BadLink()]);

    /// <summary>Changes the secrets of an account as they are by now.</summary>
    /// <param name="number">Whose.</param>
    /// <param name="action">What the audit trail calls it.</param>
    /// <param name="change">Answers the new secrets, or <c>null</c> to refuse.</param>
    /// <param name="endsSessions">Whether all its sessions end.</param>
    /// <returns>Whether they were changed.</returns>
    public Account? Change(
        int number,
        string action,
        Func<AccountSecrets, AccountSecrets?> change,
        bool endsSessions
    )
    {
        var owner = store.Read(kept => kept.Accounts.Get(number));
        return owner is null || change(owner.Secrets) is null
            ? null
            : store.Write(
                new Deed(owner.Actor, action),
                kept =>
                {
                    var account = kept.Accounts.Get(number)!;
                    kept.Record(new AuditSubject(account.Subject));
                    if (change(account.Secrets) is not { } secrets)
                    {
                        // Somebody was quicker with the same code: the trail says so.
                        return null;
                    }

                    var changed = account with
                    {
                        Secrets = secrets,
                        Stamp = endsSessions ? EnrolmentLink.Make() : account.Stamp,
                    };
                    kept.Accounts.Put(changed);
                    return changed;
                }
            );
    }

    private Account? Invited(IKept kept, string secret)
    {
        var (hash, now) = (EnrolmentLink.Hash(secret), clock.GetCurrentInstant());
        return kept
            .Accounts.All()
            .FirstOrDefault(account =>
                account.State == AccountState.Invited
                && account.Secrets.EnrolmentHash == hash
                && now < account.Secrets.EnrolBefore
            );
    }
}
