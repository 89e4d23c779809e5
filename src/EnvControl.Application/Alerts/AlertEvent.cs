using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>One thing done with an alert (预警事件), kept for ever.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Number">Its place among the alert's events, from 1.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Act">What: <c>draft</c>, <c>approve</c>, <c>issue</c>.</param>
/// <param name="State">The state of the alert afterwards.</param>
/// <param name="Details">Reasons and documents, for people.</param>
public sealed record AlertEvent(
    int Alert,
    int Number,
    Instant At,
    string By,
    string Act,
    AlertState State,
    string Details
);
