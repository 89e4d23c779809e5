using EnvControl.Application.Accounts;

namespace EnvControl.Application.Ports;

/// <summary>The accounts of staff (账号库).</summary>
public interface IAccountBook
{
    /// <summary>All of them, by number.</summary>
    IReadOnlyList<Account> All();

    /// <summary>The account of a name, or <c>null</c>.</summary>
    Account? Find(string name);

    /// <summary>The account of a number, or <c>null</c>.</summary>
    Account? Get(int number);

    /// <summary>The failed sign-ins under a key, or <c>null</c>.</summary>
    SignInAttempts? Attempts(string key);

    /// <summary>The keys that protect cookies (数据保护密钥), as XML, each under its name.</summary>
    IReadOnlyList<string> ProtectionKeys();
}
