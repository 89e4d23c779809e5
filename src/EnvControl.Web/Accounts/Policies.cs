using EnvControl.Application.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace EnvControl.Web.Accounts;

/// <summary>Who may ask for which pages (访问策略). A page without one of these is refused to all.</summary>
internal static class Policies
{
    /// <summary>The cookie of staff.</summary>
    public const string Staff = "staff";

    /// <summary>The cookie of firms.</summary>
    public const string Firm = "firm";

    /// <summary>Any member of staff with a finished sign-in.</summary>
    public const string AnyStaff = nameof(AnyStaff);

    /// <summary>The desk of alerts: duty officer, approver, county clerk; read-only for the auditor.</summary>
    public const string Desk = nameof(Desk);

    /// <summary>Drafting, issuing, changing, lifting.</summary>
    public const string Duty = nameof(Duty);

    /// <summary>Approving.</summary>
    public const string Approving = nameof(Approving);

    /// <summary>The register of firms: the desk's officers, counties within their bounds.</summary>
    public const string Register = nameof(Register);

    /// <summary>The spot: inspector, duty officer, county clerk.</summary>
    public const string Spot = nameof(Spot);

    /// <summary>Simulations.</summary>
    public const string Analysis = nameof(Analysis);

    /// <summary>Making and suspending accounts.</summary>
    public const string Accounts = nameof(Accounts);

    /// <summary>Seeing accounts: system and security administrator.</summary>
    public const string SeeAccounts = nameof(SeeAccounts);

    /// <summary>Granting roles and counties.</summary>
    public const string Rights = nameof(Rights);

    /// <summary>The audit trail.</summary>
    public const string Audit = nameof(Audit);

    /// <summary>A signed-in firm.</summary>
    public const string OfFirm = nameof(OfFirm);

    private static readonly Dictionary<string, Role[]> Holders = new(StringComparer.Ordinal)
    {
        [Desk] =
        [
            Role.DutyOfficer,
            Role.Approver,
            Role.CountyClerk,
            Role.Analyst,
            Role.Inspector,
            Role.AuditAdministrator,
        ],
        [Duty] = [Role.DutyOfficer],
        [Approving] = [Role.Approver],
        [Register] = [Role.DutyOfficer, Role.Approver, Role.CountyClerk],
        [Spot] = [Role.Inspector, Role.DutyOfficer, Role.CountyClerk],
        [Analysis] = [Role.Analyst, Role.DutyOfficer],
        [Accounts] = [Role.SystemAdministrator],
        [SeeAccounts] = [Role.SystemAdministrator, Role.SecurityAdministrator],
        [Rights] = [Role.SecurityAdministrator],
        [Audit] = [Role.AuditAdministrator],
    };

    /// <summary>The roles that one of these lets in.</summary>
    public static IReadOnlyList<Role> HoldersOf(string policy) => Holders[policy];

    /// <summary>Sets them up; whatever names none is for nobody.</summary>
    public static void Add(AuthorizationOptions options)
    {
        Roles(AnyStaff, null);
        foreach (var (name, roles) in Holders)
        {
            Roles(name, roles);
        }

        options.AddPolicy(OfFirm, policy => policy.AddAuthenticationSchemes(Firm).RequireAuthenticatedUser());
        options.FallbackPolicy = new AuthorizationPolicyBuilder(Staff).RequireAssertion(_ => false).Build();

        void Roles(string name, Role[]? roles) =>
            options.AddPolicy(
                name,
                policy =>
                {
                    policy.AddAuthenticationSchemes(Staff).RequireAuthenticatedUser();
                    if (roles is not null)
                    {
                        policy.RequireRole(roles.Select(role => role.ToString()));
                    }
                }
            );
    }
}
