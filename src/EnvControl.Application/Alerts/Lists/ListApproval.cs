namespace EnvControl.Application.Alerts.Lists;

/// <summary>Who approved a list (审批机关): the office, not the person.</summary>
/// <param name="Office">The office.</param>
/// <param name="Means">By what means.</param>
/// <param name="Number">The number of the approving document; empty where there is none.</param>
public sealed record ListApproval(string Office, string Means, string Number);
