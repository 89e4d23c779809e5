using EnvControl.Application.Accounts;

namespace EnvControl.Application.Ports;

/// <summary>The accounts of staff, while an action changes them (账号库写入).</summary>
public interface IAccountBookForWriting : IAccountBook
{
    /// <summary>Adds an account, or puts it in the place of what was there under its number.</summary>
    void Put(Account account);

    /// <summary>Keeps a count of failures.</summary>
    void Put(SignInAttempts attempts);

    /// <summary>Forgets the failures under a key.</summary>
    void Forget(string key);

    /// <summary>Keeps a key that protects cookies.</summary>
    void AddProtectionKey(string name, string xml);
}
