using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Accounts;

/// <summary>Makes accounts, grants rights and takes them back (账号与权限管理).</summary>
/// <param name="store">Keeps them.</param>
/// <param name="policy">How long links are good.</param>
public sealed partial class ManageAccounts(IStore store, AccountPolicy policy)
{
    private const int MostPerson = 30;

    /// <summary>Makes the three first administrators, if there is no account yet.</summary>
    /// <param name="by">Who does it, before anybody has an account.</param>
    /// <param name="people">Name and person of the system, the security and the audit administrator.</param>
    /// <returns>The secrets of their enrolment links, in that order.</returns>
    /// <exception cref="FaultException">A name will not do; nothing was made.</exception>
    /// <exception cref="RefusedException">There are accounts already.</exception>
    public ImmutableArray<string> Begin(Actor by, ImmutableArray<(string Name, string Person)> people) =>
        store.Write(
            new Deed(by, "account.begin"),
            kept =>
            {
                if (kept.Accounts.All().Count > 0)
                {
                    throw new RefusedException([AccountFaults.AlreadyBegun()]);
                }

                ThrowIfAny([.. people.SelectMany(one => Check(one.Name, one.Person))]);
                return people
                    .Zip(AccountRights.Administrators)
                    .Select(one => Add(kept, one.First.Name, one.First.Person, [one.Second]))
                    .ToImmutableArray();
            }
        );

    /// <summary>Makes an account without rights.</summary>
    /// <returns>The secret of its enrolment link.</returns>
    /// <exception cref="FaultException">The name will not do or is taken.</exception>
    public string Invite(Actor by, string name, string person) =>
        store.Write(
            new Deed(by, "account.invite"),
            kept =>
            {
                ThrowIfAny(Check(name, person));
                return Add(kept, name, person, []);
            }
        );

    /// <summary>Lets an owner who lost password or authenticator begin again: the old ones end at once.</summary>
    /// <returns>The secret of the new enrolment link.</returns>
    public string InviteAgain(Actor by, int number) =>
        store.Write(
            new Deed(by, "account.invite-again"),
            kept =>
            {
                var account = Other(kept, number, by);
                var secret = EnrolmentLink.Make();
                Put(
                    kept,
                    account with
                    {
                        State = AccountState.Invited,
                        Secrets = AccountSecrets.None with
                        {
                            EnrolmentHash = EnrolmentLink.Hash(secret),
                            EnrolBefore = kept.Now + policy.EnrolWithin,
                        },
                    },
                    null
                );
                return secret;
            }
        );

    /// <summary>Grants exactly these roles and counties.</summary>
    /// <param name="by">The security administrator.</param>
    /// <param name="number">Whose.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="divisions">The counties; none for the whole city.</param>
    /// <param name="known">The counties there are.</param>
    /// <exception cref="FaultException">They can't be combined.</exception>
    /// <exception cref="RefusedException">It is one's own account.</exception>
    public void Grant(
        Actor by,
        int number,
        IEnumerable<Role> roles,
        IEnumerable<string> divisions,
        IReadOnlySet<string> known
    ) =>
        store.Write(
            new Deed(by, "account.grant"),
            kept =>
            {
                var account = Other(kept, number, by);
                var changed = account with
                {
                    Roles = [.. roles.Distinct().Order()],
                    Divisions = [.. divisions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                };
                ThrowIfAny(AccountRights.Check(account.Name, changed.Roles, changed.Divisions, known));
                Put(kept, changed, $"{Said(account)} → {Said(changed)}");
                return changed;
            }
        );

    /// <summary>Suspends an account, or lets it be used again.</summary>
    /// <exception cref="RefusedException">It is one's own account.</exception>
    public void Suspend(Actor by, int number, bool isSuspended) =>
        store.Write(
            new Deed(by, isSuspended ? "account.suspend" : "account.resume"),
            kept =>
            {
                var account = Other(kept, number, by);
                var usual = account.Secrets.PasswordHash is null ? AccountState.Invited : AccountState.Active;
                Put(kept, account with { State = isSuspended ? AccountState.Suspended : usual }, null);
                return account;
            }
        );

    private static string Said(Account account) =>
        $"{string.Join('、', account.Roles.Select(RoleNames.Zh))} {string.Join(',', account.Divisions)}".Trim();

    private string Add(IKeptForWriting kept, string name, string person, ImmutableArray<Role> roles)
    {
        if (kept.Accounts.Find(name) is not null)
        {
            throw new FaultException([AccountFaults.Taken(name)]);
        }

        var secret = EnrolmentLink.Make();
        var account = new Account(
            kept.Accounts.All().Count + 1,
            name,
            person.Trim(),
            AccountState.Invited,
            roles,
            [],
            EnrolmentLink.Make(),
            AccountSecrets.None with
            {
                EnrolmentHash = EnrolmentLink.Hash(secret),
                EnrolBefore = kept.Now + policy.EnrolWithin,
            }
        );
        kept.Accounts.Put(account);
        kept.Record(new AuditSubject(account.Subject, Details: Said(account)));
        return secret;
    }

    private static void Put(IKeptForWriting kept, Account account, string? details)
    {
        kept.Accounts.Put(account with { Stamp = EnrolmentLink.Make() });
        kept.Record(new AuditSubject(account.Subject, Details: details));
    }

    private static Account Other(IKeptForWriting kept, int number, Actor by)
    {
        var account = kept.Accounts.Get(number) ?? throw new FaultException([AccountFaults.Unknown(number)]);
        return account.Actor == by
            ? throw new RefusedException([AccountFaults.OwnAccount(account.Name)])
            : account;
    }

    private static IEnumerable<Fault> Check(string name, string person)
    {
        if (!NameForm().IsMatch(name))
        {
            yield return AccountFaults.BadName(name);
        }

        if (person.Trim() is not { Length: > 0 and <= MostPerson } || person.Any(char.IsControl))
        {
            yield return AccountFaults.BadPerson(name);
        }
    }

    private static void ThrowIfAny(IEnumerable<Fault> faults)
    {
        var all = faults.ToArray();
        if (all.Length > 0)
        {
            throw new FaultException(all);
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9._-]{1,23}$", RegexOptions.NonBacktracking)]
    private static partial Regex NameForm();
}
