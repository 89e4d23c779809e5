using EnvControl.Domain.Law;

namespace EnvControl.Application.Accounts;

/// <summary>What states of accounts are called (账号状态名称).</summary>
public static class AccountStateNames
{
    /// <summary>The name in both languages.</summary>
    public static Bilingual Of(AccountState state) =>
        state switch
        {
            AccountState.Invited => new("待本人登记", "waiting for its owner"),
            AccountState.Active => new("正常", "in use"),
            AccountState.Suspended => new("停用", "suspended"),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };
}
