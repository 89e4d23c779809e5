namespace EnvControl.Application.Accounts;

/// <summary>What an account may do (角色). The three administrators keep one another in check: no account holds two of them.</summary>
public enum Role
{
    /// <summary>值班员: drafts, issues, changes and lifts alerts.</summary>
    DutyOfficer = 1,

    /// <summary>审批人: approves what others drafted.</summary>
    Approver = 2,

    /// <summary>县区经办: looks after the firms of its counties.</summary>
    CountyClerk = 3,

    /// <summary>分析员: asks what would be if.</summary>
    Analyst = 4,

    /// <summary>检查员: sees duties on the spot and records findings.</summary>
    Inspector = 5,

    /// <summary>系统管理员: makes and suspends accounts; grants nothing.</summary>
    SystemAdministrator = 6,

    /// <summary>安全管理员: grants roles and counties; makes no account.</summary>
    SecurityAdministrator = 7,

    /// <summary>审计管理员: reads the audit trail; changes nothing.</summary>
    AuditAdministrator = 8,
}
