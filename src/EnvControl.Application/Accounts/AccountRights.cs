using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Accounts;

/// <summary>Which roles one account may hold (角色互斥).</summary>
public static class AccountRights
{
    /// <summary>The three that keep one another in check (三员).</summary>
    public static ImmutableArray<Role> Administrators { get; } =
    [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

    /// <summary>What is wrong with roles and counties together; nothing if they will do.</summary>
    /// <param name="name">The account.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="divisions">The counties.</param>
    /// <param name="known">The counties there are.</param>
    public static ImmutableArray<Fault> Check(
        string name,
        ImmutableArray<Role> roles,
        ImmutableArray<string> divisions,
        IReadOnlySet<string> known
    )
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        if (roles.Any(Administrators.Contains) && roles.Length > 1)
        {
            faults.Add(AccountFaults.Combined(name, string.Join('、', roles.Select(RoleNames.Zh))));
        }

        if (
            (roles.Contains(Role.CountyClerk) && divisions.IsEmpty)
            || divisions.Any(division => !known.Contains(division))
        )
        {
            faults.Add(AccountFaults.NoCounty(name));
        }

        return faults.ToImmutable();
    }
}
