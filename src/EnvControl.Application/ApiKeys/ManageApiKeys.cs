using System.Collections.Immutable;
using EnvControl.Application.Accounts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.ApiKeys;

/// <summary>Makes keys for programs, lets the owner of the account agree, and revokes them (接口密钥管理).</summary>
/// <remarks>An administrator makes a key, and it is good for nothing until the owner of the account it acts for has agreed: nobody gets rights of others by making a key.</remarks>
/// <param name="store">Keeps them.</param>
public sealed class ManageApiKeys(IStore store)
{
    /// <summary>How many years a key is good at most.</summary>
    public const int MostYears = 1;

    /// <summary>Makes one.</summary>
    /// <param name="by">Who.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="account">The name of the account it acts for.</param>
    /// <param name="scopes">What it may do.</param>
    /// <param name="lastDay">The last day on which it is good; <c>null</c> when none was typed.</param>
    /// <returns>The key and its secret, which is not kept.</returns>
    /// <exception cref="FaultException">Anything is wrong with it; all faults at once.</exception>
    public (ApiKey Key, string Secret) Make(
        Actor by,
        string name,
        string account,
        IEnumerable<ApiScope> scopes,
        LocalDate? lastDay
    )
    {
        var secret = ApiKeySecret.Make();
        var key = store.Write(
            new Deed(by, "api-key.make"),
            kept =>
            {
                var owner = kept.Accounts.Find(account.Trim().ToLowerInvariant());
                var wanted = scopes.Distinct().Order().ToImmutableArray();
                var today = BureauDay.Of(kept.Now).Date;
                Fault[] faults =
                [
                    .. Check(kept, name.Trim(), account, owner, wanted),
                    .. lastDay is { } day && day >= today && day <= today.PlusYears(MostYears)
                        ? Array.Empty<Fault>()
                        : [ApiKeyFaults.BadDay(today.PlusYears(MostYears))],
                ];
                if (faults.Length > 0)
                {
                    throw new FaultException(faults);
                }

                var made = new ApiKey(
                    kept.ApiKeys.All().Count + 1,
                    name.Trim(),
                    owner!.Number,
                    wanted,
                    ApiKeySecret.Hash(secret),
                    by.Name,
                    kept.Now,
                    BureauDay.At(lastDay!.Value.PlusDays(1).AtMidnight())
                );
                kept.ApiKeys.Put(made);
                kept.Record(new AuditSubject(made.Subject, Details: Said(made, owner)));
                return made;
            }
        );
        return (key, secret);
    }

    /// <summary>The owner of the account agrees that a key acts for it.</summary>
    /// <param name="owner">The account.</param>
    /// <param name="number">The key.</param>
    /// <exception cref="FaultException">There is no such key of this account.</exception>
    public void Confirm(Account owner, int number) =>
        store.Write(
            new Deed(owner.Actor, "api-key.confirm"),
            kept =>
            {
                var key = Found(kept, number, owner.Number);
                kept.ApiKeys.Put(key with { ConfirmedAt = key.ConfirmedAt ?? kept.Now });
                kept.Record(
                    new AuditSubject(
                        key.Subject,
                        Details: string.Join(' ', key.Scopes.Select(ApiScopes.Spell))
                    )
                );
                return key;
            }
        );

    /// <summary>Revokes one: its next request is refused.</summary>
    /// <param name="by">Who.</param>
    /// <param name="number">The key.</param>
    /// <param name="owner">The account it must act for; <c>null</c> for any.</param>
    /// <exception cref="FaultException">There is no such key.</exception>
    public void Revoke(Actor by, int number, int? owner = null) =>
        store.Write(
            new Deed(by, "api-key.revoke"),
            kept =>
            {
                var key = Found(kept, number, owner);
                if (key.RevokedAt is null)
                {
                    kept.ApiKeys.Put(key with { RevokedBy = by.Name, RevokedAt = kept.Now });
                }

                kept.Record(new AuditSubject(key.Subject));
                return key;
            }
        );

    private static ApiKey Found(IKept kept, int number, int? owner) =>
        kept.ApiKeys.All()
            .FirstOrDefault(key => key.Number == number && (owner ?? key.Account) == key.Account)
        ?? throw new FaultException([ApiKeyFaults.NoKey(number)]);

    private static IEnumerable<Fault> Check(
        IKept kept,
        string name,
        string account,
        Account? owner,
        ImmutableArray<ApiScope> scopes
    )
    {
        if (name is not { Length: > 0 and <= ApiKey.MostCharacters } || name.Any(char.IsControl))
        {
            yield return ApiKeyFaults.BadName(name);
        }
        else if (kept.ApiKeys.All().Any(key => key.Name == name))
        {
            yield return ApiKeyFaults.Taken(name);
        }

        if (owner is not { State: AccountState.Active })
        {
            yield return ApiKeyFaults.NoAccount(account);
        }

        if (scopes.IsEmpty)
        {
            yield return ApiKeyFaults.NoScope();
        }

        foreach (var scope in scopes)
        {
            if (owner is not null && !scope.IsHeldBy(owner))
            {
                yield return ApiKeyFaults.NotHeld(owner.Name, scope);
            }
        }
    }

    private static string Said(ApiKey key, Account owner) =>
        $"{owner.Subject} {string.Join(' ', key.Scopes.Select(ApiScopes.Spell))} {BureauDay.Of(key.ExpiresAt).Date:uuuu-MM-dd}";
}
