using System.Collections.Immutable;
using EnvControl.Application.Auditing;

namespace EnvControl.Application.Keeping;

/// <summary>What looking through a whole store found (全库核验结果).</summary>
/// <param name="Audit">The audit trail.</param>
/// <param name="Inventories">How many inventory versions were hashed again.</param>
/// <param name="RuleSets">How many rule sets were loaded again.</param>
/// <param name="Lists">How many issued lists were hashed again.</param>
/// <param name="Records">How many deliveries, acknowledgements, objections and findings were held against the audit trail.</param>
/// <param name="Attachments">How many attachments were hashed again.</param>
/// <param name="Flaws">What is wrong besides the audit trail.</param>
public sealed record KeptReport(
    AuditReport Audit,
    int Inventories,
    int RuleSets,
    int Lists,
    int Records,
    int Attachments,
    ImmutableArray<KeptFlaw> Flaws
)
{
    /// <summary>Whether everything is as it was kept.</summary>
    public bool IsSound => Flaws.IsEmpty && Audit.Flaws.IsEmpty;
}
