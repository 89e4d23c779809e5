using EnvControl.Domain.Law;

namespace EnvControl.Application.Accounts;

/// <summary>What roles are called (角色名称).</summary>
public static class RoleNames
{
    /// <summary>The name in both languages.</summary>
    public static Bilingual Of(Role role) =>
        role switch
        {
            Role.DutyOfficer => new("值班员", "duty officer"),
            Role.Approver => new("审批人", "approver"),
            Role.CountyClerk => new("县区经办", "county clerk"),
            Role.Analyst => new("分析员", "analyst"),
            Role.Inspector => new("检查员", "inspector"),
            Role.SystemAdministrator => new("系统管理员", "system administrator"),
            Role.SecurityAdministrator => new("安全管理员", "security administrator"),
            Role.AuditAdministrator => new("审计管理员", "audit administrator"),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
        };

    /// <summary>The name in Chinese.</summary>
    public static string Zh(Role role) => Of(role).Zh;
}
