using System.Collections.Immutable;

namespace EnvControl.Application.Auditing;

/// <summary>What verifying the audit trail found (审计链核验结果).</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Head">The end of the trail.</param>
/// <param name="Flaws">What is wrong, in the order of the trail, at most 100.</param>
public sealed record AuditReport(long Entries, AuditHead Head, ImmutableArray<AuditFlaw> Flaws);
