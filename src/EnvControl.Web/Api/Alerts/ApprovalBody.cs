namespace EnvControl.Web.Api.Alerts;

/// <summary>That somebody else approved (审批).</summary>
internal sealed record ApprovalBody(string By, DateTimeOffset At, string Office, string Means, string Number);
