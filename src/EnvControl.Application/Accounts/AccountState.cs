namespace EnvControl.Application.Accounts;

/// <summary>Whether an account can be used (账号状态).</summary>
public enum AccountState
{
    /// <summary>待登记: made, its owner has not set a password yet.</summary>
    Invited = 1,

    /// <summary>正常.</summary>
    Active = 2,

    /// <summary>停用: refused at the next request.</summary>
    Suspended = 3,
}
