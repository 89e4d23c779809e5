using System.Collections.Immutable;
using EnvControl.Application.Auditing;

namespace EnvControl.Application.Accounts;

/// <summary>An account of a member of staff (工作人员账号).</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">The name to sign in with: 2 to 24 of a–z, 0–9, point, hyphen, underscore; once only.</param>
/// <param name="Person">Whose it is, 姓名.</param>
/// <param name="State">Whether it can be used.</param>
/// <param name="Roles">What it may do, in the order of <see cref="Role"/>.</param>
/// <param name="Divisions">The counties it is bounded to, six digits each; none means the whole city.</param>
/// <param name="Stamp">Changes with password, rights and state; sessions of an older stamp end at their next request.</param>
/// <param name="Secrets">What proves its owner.</param>
public sealed record Account(
    int Number,
    string Name,
    string Person,
    AccountState State,
    ImmutableArray<Role> Roles,
    ImmutableArray<string> Divisions,
    string Stamp,
    AccountSecrets Secrets
)
{
    /// <summary>Its owner in the audit trail: the person, and the name that only one account has.</summary>
    public Actor Actor => Actor.Of($"{Person}({Name})");

    /// <summary>What the audit trail calls it.</summary>
    public string Subject => $"account/{Name}";

    /// <summary>Whether it holds a role.</summary>
    public bool Has(Role role) => Roles.Contains(role);

    /// <summary>Whether a county is within its bounds.</summary>
    public bool Covers(string division) =>
        Divisions.IsEmpty || Divisions.Contains(division, StringComparer.Ordinal);
}
