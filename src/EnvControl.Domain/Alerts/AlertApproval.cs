using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>That somebody else has approved a notice (审批).</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Office">The office that approved, such as 市政府.</param>
/// <param name="Means">By what means: signature, telephone, meeting.</param>
/// <param name="Number">The number of the approving document; empty where there is none.</param>
public sealed record AlertApproval(string By, Instant At, string Office, string Means, string Number);
