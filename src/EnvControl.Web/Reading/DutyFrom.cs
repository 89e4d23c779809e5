using EnvControl.Application.Alerts;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>What binds a firm from an instant on (自某时起的义务).</summary>
/// <param name="From">From when; for what holds already the moment it was asked.</param>
/// <param name="Duty">What; <c>null</c> for nothing.</param>
public sealed record DutyFrom(Instant From, FirmDuty? Duty);
