using EnvControl.Application.Accounts;
using EnvControl.Application.Ports;
using Microsoft.AspNetCore.Identity;

namespace EnvControl.Web.Accounts;

/// <summary>Checks name, password and one-time code together (登录核验): whatever is wrong, the answer is the same.</summary>
/// <param name="store">Keeps the accounts.</param>
/// <param name="guard">Counts failures.</param>
/// <param name="credentials">Uses codes up.</param>
/// <param name="codes">Checks codes.</param>
/// <param name="hasher">Checks passwords.</param>
internal sealed class StaffSignIn(
    IStore store,
    SignInGuard guard,
    KeepCredentials credentials,
    OneTimeCode codes,
    IPasswordHasher<Account> hasher
)
{
    /// <summary>What the trail calls a one-time code that was used.</summary>
    public const string CodeAction = "account.code";

    // Checked where there is no account, so that a name that exists takes no longer than one that does not.
    private readonly Lazy<string> _nobodys = new(() => hasher.HashPassword(null!, EnrolmentLink.Make()));

    /// <summary>The account, if all three are right and it may be used; else <c>null</c>.</summary>
    public Account? Try(string name, string password, string code, string address)
    {
        name = name.Trim().ToLowerInvariant();
        if (guard.IsLocked(name, address) || password.Length > AccountPolicy.MostCharacters)
        {
            return null;
        }

        var account = store.Read(kept => kept.Accounts.Find(name));
        var isPassword =
            hasher.VerifyHashedPassword(null!, account?.Secrets.PasswordHash ?? _nobodys.Value, password)
            != PasswordVerificationResult.Failed;
        return Try(account, isPassword, name, code, address);
    }

    /// <summary>The account of somebody for whose name a provider vouches, if the code is right and it may be used; else <c>null</c>.</summary>
    public Account? TryVouched(string name, string code, string address)
    {
        name = name.Trim().ToLowerInvariant();
        if (guard.IsLocked(name, address))
        {
            return null;
        }

        return Try(store.Read(kept => kept.Accounts.Find(name)), isProven: true, name, code, address);
    }

    /// <summary>Asks a signed-in owner for a fresh code before an act that binds firms (二次验证).</summary>
    /// <returns>Whether it was right; then it is used up.</returns>
    public bool StepUp(int number, string? code, string address)
    {
        var account = store.Read(kept => kept.Accounts.Get(number));
        if (account is null || guard.IsLocked(account.Name, address))
        {
            return false;
        }

        if (Use(account, code ?? string.Empty) is not null)
        {
            return true;
        }

        guard.Failed(account, account.Name, address);
        return false;
    }

    /// <summary>The hash of a password.</summary>
    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>Whether a password is that of an account.</summary>
    public bool IsPassword(Account account, string password) =>
        account.Secrets.PasswordHash is { } hash
        && password.Length <= AccountPolicy.MostCharacters
        && hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;

    /// <summary>The last step of every way in: an account that may be used, proven to be somebody's, with its code.</summary>
    private Account? Try(Account? account, bool isProven, string name, string code, string address)
    {
        if (isProven && account is { State: AccountState.Active } && Use(account, code) is { } owner)
        {
            guard.Succeeded(owner, address);
            return owner;
        }

        guard.Failed(account, name, address);
        return null;
    }

    private Account? Use(Account account, string code) =>
        credentials.Change(
            account.Number,
            CodeAction,
            secrets =>
                secrets.AuthenticatorKey is { } key && codes.Step(key, code, secrets.LastStep) is { } step
                    ? secrets with
                    {
                        LastStep = step,
                    }
                    : null,
            endsSessions: false
        );
}
