using NodaTime;

namespace EnvControl.Domain.Standing;

/// <summary>A claim on a firm's standing as it was recorded (企业情况记录): it is never changed, only followed by others.</summary>
/// <param name="Number">Its number, from 1, in the order of recording.</param>
/// <param name="Claim">What is said.</param>
/// <param name="RecordedAt">When it became known here; never earlier than that of the entry before.</param>
/// <param name="RecordedBy">Who recorded it.</param>
/// <param name="InventoryVersion">The inventory version it was taken from; <c>null</c> when an official recorded it.</param>
public sealed record StandingEntry(
    long Number,
    StandingClaim Claim,
    Instant RecordedAt,
    string RecordedBy,
    int? InventoryVersion
);
