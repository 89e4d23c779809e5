using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EnvControl.Application.Accounts;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Accounts;

/// <summary>The accounts in the database (账号库).</summary>
internal sealed class AccountBook(StoreContext context, StoreKey key) : IAccountBookForWriting
{
    private readonly Lazy<RowCipher> _cipher = new(() => new RowCipher(key, "envcontrol accounts 1"));

    public IReadOnlyList<Account> All() =>
        [.. context.Set<AccountRow>().AsNoTracking().OrderBy(row => row.Number).AsEnumerable().Select(Of)];

    public Account? Find(string name) =>
        context.Set<AccountRow>().AsNoTracking().SingleOrDefault(row => row.Name == name) is { } row
            ? Of(row)
            : null;

    public Account? Get(int number) =>
        context.Set<AccountRow>().AsNoTracking().SingleOrDefault(row => row.Number == number) is { } row
            ? Of(row)
            : null;

    public SignInAttempts? Attempts(string key) =>
        context.Set<SignInAttemptsRow>().AsNoTracking().SingleOrDefault(row => row.Key == key) is { } row
            ? new SignInAttempts(row.Key, row.Failures, row.Since, row.LockedUntil)
            : null;

    public IReadOnlyList<string> ProtectionKeys() =>
        [
            .. context
                .Set<ProtectionKeyRow>()
                .AsNoTracking()
                .OrderBy(row => row.Name)
                .AsEnumerable()
                .Select(row => Encoding.UTF8.GetString(Opened(row.Sealed, $"key/{row.Name}"))),
        ];

    public void Put(Account account)
    {
        var bytes = _cipher.Value.Seal(Written(account.Secrets), Row(account.Number));
        var roles = string.Join(';', account.Roles);
        var divisions = string.Join(';', account.Divisions);
        if (context.Find<AccountRow>(account.Number) is { } row)
        {
            (row.Person, row.State, row.Stamp) = (account.Person, account.State.ToString(), account.Stamp);
            (row.Roles, row.Divisions, row.Sealed) = (roles, divisions, bytes);
        }
        else
        {
            context.Add(
                new AccountRow
                {
                    Number = account.Number,
                    Name = account.Name,
                    Person = account.Person,
                    State = account.State.ToString(),
                    Roles = roles,
                    Divisions = divisions,
                    Stamp = account.Stamp,
                    Sealed = bytes,
                }
            );
        }

        // Who is made next in the same action asks how many there are.
        context.SaveChanges();
    }

    public void Put(SignInAttempts attempts)
    {
        if (context.Find<SignInAttemptsRow>(attempts.Key) is { } row)
        {
            (row.Failures, row.Since, row.LockedUntil) = (
                attempts.Failures,
                attempts.Since,
                attempts.LockedUntil
            );
        }
        else
        {
            context.Add(
                new SignInAttemptsRow
                {
                    Key = attempts.Key,
                    Failures = attempts.Failures,
                    Since = attempts.Since,
                    LockedUntil = attempts.LockedUntil,
                }
            );
        }
    }

    public void Forget(string key)
    {
        if (context.Find<SignInAttemptsRow>(key) is { } row)
        {
            context.Remove(row);
        }
    }

    public void AddProtectionKey(string name, string xml) =>
        context.Add(
            new ProtectionKeyRow
            {
                Name = name,
                Sealed = _cipher.Value.Seal(Encoding.UTF8.GetBytes(xml), $"key/{name}"),
            }
        );

    private Account Of(AccountRow row) =>
        new(
            row.Number,
            row.Name,
            row.Person,
            Enum.Parse<AccountState>(row.State),
            [.. Parts(row.Roles).Select(Enum.Parse<Role>)],
            [.. Parts(row.Divisions)],
            row.Stamp,
            Read(Opened(row.Sealed, Row(row.Number)))
        );

    private static string Row(int number) => string.Create(CultureInfo.InvariantCulture, $"account/{number}");

    private static string[] Parts(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private byte[] Opened(byte[] bytes, string row)
    {
        try
        {
            return _cipher.Value.Open(bytes, row);
        }
        catch (CryptographicException)
        {
            throw new FaultException([StoreFaults.AlteredAccount(row)]);
        }
    }

    private static byte[] Written(AccountSecrets secrets) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new AccountSecretsDocument(
                secrets.PasswordHash,
                secrets.AuthenticatorKey,
                secrets.LastStep,
                secrets.EnrolmentHash,
                secrets.EnrolBefore?.ToUnixTimeTicks()
            )
        );

    private static AccountSecrets Read(byte[] bytes)
    {
        var document = JsonSerializer.Deserialize<AccountSecretsDocument>(bytes)!;
        return new AccountSecrets(
            document.PasswordHash,
            document.AuthenticatorKey,
            document.LastStep,
            document.EnrolmentHash,
            document.EnrolBefore is { } ticks ? Instant.FromUnixTimeTicks(ticks) : null
        );
    }
}
