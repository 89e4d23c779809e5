using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Inspections;

/// <summary>A finding as an inspector hands it in (待记核查).</summary>
/// <param name="List">The list whose duties were looked at.</param>
/// <param name="DutyAt">The instant for which they were shown.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Kind">What it came to.</param>
/// <param name="Units">Unit by unit.</param>
/// <param name="Officers">The two officers.</param>
/// <param name="Remark">A remark; empty for none.</param>
/// <param name="FirmWords">What the firm says; empty for nothing.</param>
/// <param name="Photos">Photos, as they came.</param>
public sealed record FindingDraft(
    int List,
    Instant DutyAt,
    CreditCode Firm,
    FindingKind Kind,
    ImmutableArray<UnitFinding> Units,
    (string First, string Second) Officers,
    string Remark,
    string FirmWords,
    ImmutableArray<ReadOnlyMemory<byte>> Photos
);
