using System.Collections.Immutable;
using EnvControl.Application.Accounts;
using EnvControl.Domain.Law;

namespace EnvControl.Application.ApiKeys;

/// <summary>How scopes are written, what they are called and which roles they need (接口权限范围说明).</summary>
public static class ApiScopes
{
    private static readonly ImmutableArray<Role> Officers =
    [
        Role.DutyOfficer,
        Role.Approver,
        Role.CountyClerk,
        Role.Analyst,
        Role.Inspector,
        Role.AuditAdministrator,
    ];

    private static readonly ImmutableArray<(
        ApiScope Scope,
        string Spelt,
        Bilingual Name,
        ImmutableArray<Role> Roles
    )> Table =
    [
        (ApiScope.ReadRules, "read:rules", new("查看现行规则", "see the rules that count"), Officers),
        (
            ApiScope.ReadInventory,
            "read:inventory",
            new("查看清单版本", "see versions of the inventory"),
            [Role.DutyOfficer, Role.Approver]
        ),
        (
            ApiScope.ReadFirms,
            "read:firms",
            new("查看企业台账和名单覆盖", "see the register of firms and the coverage of lists"),
            [Role.DutyOfficer, Role.Approver, Role.CountyClerk]
        ),
        (
            ApiScope.ReadMeasures,
            "read:measures",
            new("查看企业的义务和措施", "see duties and measures of firms"),
            [Role.DutyOfficer, Role.Approver, Role.CountyClerk, Role.Analyst, Role.Inspector]
        ),
        (ApiScope.ReadAlerts, "read:alerts", new("查看预警", "see alerts"), Officers),
        (
            ApiScope.ReadLists,
            "read:lists",
            new("查看管控名单和送达", "see lists and their deliveries"),
            Officers
        ),
        (
            ApiScope.WriteInventory,
            "write:inventory",
            new("导入、发布清单", "import and publish inventories"),
            [Role.DutyOfficer]
        ),
        (
            ApiScope.WriteAlerts,
            "write:alerts",
            new(
                "起草预警，签发已由他人批准的预警和解除",
                "draft alerts, issue alerts and liftings that others approved"
            ),
            [Role.DutyOfficer]
        ),
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<ApiScope> All { get; } = [.. Table.Select(row => row.Scope)];

    /// <summary>How it is written: <c>read:lists</c>.</summary>
    public static string Spell(this ApiScope scope) => Of(scope).Spelt;

    /// <summary>What it allows, in words.</summary>
    public static Bilingual NameOf(ApiScope scope) => Of(scope).Name;

    /// <summary>The roles of which the account must hold one.</summary>
    public static ImmutableArray<Role> RolesOf(ApiScope scope) => Of(scope).Roles;

    /// <summary>Whether an account may have it done in its name.</summary>
    public static bool IsHeldBy(this ApiScope scope, Account account) => RolesOf(scope).Any(account.Has);

    /// <summary>The scope that is written so.</summary>
    public static bool TryParse(string? spelt, out ApiScope scope)
    {
        scope = Table.FirstOrDefault(row => row.Spelt == spelt).Scope;
        return scope != default;
    }

    private static (ApiScope Scope, string Spelt, Bilingual Name, ImmutableArray<Role> Roles) Of(
        ApiScope scope
    ) => Table.First(row => row.Scope == scope);
}
