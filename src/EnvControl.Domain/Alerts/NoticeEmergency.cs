using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>That a notice was issued before anybody else had approved it (紧急签发), and who looked at it afterwards.</summary>
/// <param name="Reason">Why there was no time.</param>
/// <param name="ReviewedBy">Who reviewed it afterwards; <c>null</c> while nobody has.</param>
/// <param name="ReviewedAt">When.</param>
/// <param name="Finding">What the review found.</param>
public sealed record NoticeEmergency(
    string Reason,
    string? ReviewedBy = null,
    Instant? ReviewedAt = null,
    string? Finding = null
)
{
    /// <summary>Whether it still has to be reviewed.</summary>
    public bool IsOpen => ReviewedBy is null;
}
