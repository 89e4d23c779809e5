using System.Globalization;
using EnvControl.Application.Accounts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.ApiKeys;

/// <summary>What can be wrong with a key that is to be made (接口密钥问题).</summary>
internal static class ApiKeyFaults
{
    /// <summary>A name that will not do.</summary>
    public static Fault BadName(string name) =>
        Fault.Of(
            "EC6631",
            name,
            string.Create(CultureInfo.InvariantCulture, $"密钥名称要1至{ApiKey.MostCharacters}个字。"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The name of a key has 1 to {ApiKey.MostCharacters} characters."
            ),
            "写明是哪个系统、做什么用的。",
            "Say which system it is for, and what for."
        );

    /// <summary>A name that is taken.</summary>
    public static Fault Taken(string name) =>
        Fault.Of(
            "EC6632",
            name,
            "已经有过这个名称的密钥。",
            "There is or was a key of this name.",
            "请换一个名称，审计记录里才分得清。",
            "Choose another, so that the audit trail can tell them apart."
        );

    /// <summary>An account that is none, or can't be used.</summary>
    public static Fault NoAccount(string account) =>
        Fault.Of(
            "EC6633",
            account,
            "没有这个登录名的账号，或账号未启用。",
            "There is no account of this name, or it can't be used.",
            "请填已启用账号的登录名。",
            "Give the sign-in name of an account that can be used."
        );

    /// <summary>No scope.</summary>
    public static Fault NoScope() =>
        Fault.Of(
            "EC6634",
            string.Empty,
            "没有勾选权限范围。",
            "No scope is ticked.",
            "至少勾选一项。",
            "Tick at least one."
        );

    /// <summary>A scope that the account's roles do not allow.</summary>
    public static Fault NotHeld(string account, ApiScope scope)
    {
        var roles = ApiScopes.RolesOf(scope);
        return Fault.Of(
            "EC6635",
            scope.Spell(),
            $"账号{account}没有这项权限：需要{string.Join('、', roles.Select(RoleNames.Zh))}角色之一。",
            $"The account {account} may not do that: it needs one of {string.Join(", ", roles.Select(role => RoleNames.Of(role).En))}.",
            "请去掉这一项，或换一个账号。",
            "Leave it out, or choose another account."
        );
    }

    /// <summary>A last day that is past, too far off, or none.</summary>
    public static Fault BadDay(LocalDate most) =>
        Fault.Of(
            "EC6636",
            string.Empty,
            $"有效期要在今天到{most:uuuu-MM-dd}之间。",
            $"The last day lies between today and {most:uuuu-MM-dd}.",
            "到期前另建一把，换上后吊销旧的。",
            "Make another before it ends, change over, and revoke the old one."
        );

    /// <summary>A key that is not there.</summary>
    public static Fault NoKey(int number) =>
        Fault.Of(
            "EC6637",
            number.ToString(CultureInfo.InvariantCulture),
            "没有这把密钥。",
            "There is no such key.",
            "请从列表里选。",
            "Choose one of the list."
        );
}
