using System.Collections.Immutable;
using EnvControl.Application.Keeping;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Inspections;

/// <summary>What two officers found at a firm (核查记录). It is never changed: a later finding stands beside it.</summary>
/// <param name="Number">Its number in this bureau's book, from 1.</param>
/// <param name="List">The list whose duties were looked at.</param>
/// <param name="DutyAt">The instant for which they were shown.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Division">行政区划 of the firm, as the list names it.</param>
/// <param name="Kind">What it came to.</param>
/// <param name="Units">Unit by unit.</param>
/// <param name="FirstOfficer">An officer.</param>
/// <param name="SecondOfficer">Another.</param>
/// <param name="Remark">A remark; empty for none.</param>
/// <param name="FirmWords">What the firm says; empty for nothing.</param>
/// <param name="Photos">The SHA-256 of each photo.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="By">By which account.</param>
public sealed record Finding(
    int Number,
    int List,
    Instant DutyAt,
    CreditCode Firm,
    string Division,
    FindingKind Kind,
    ImmutableArray<UnitFinding> Units,
    string FirstOfficer,
    string SecondOfficer,
    string Remark,
    string FirmWords,
    ImmutableArray<string> Photos,
    Instant At,
    string By
) : IHashedRecord
{
    /// <summary>The longest remark, and the most that is kept of the firm's words.</summary>
    public const int MostCharacters = 1_000;

    /// <summary>The most photos.</summary>
    public const int MostPhotos = 4;

    /// <inheritdoc/>
    public string Subject => $"inspection/{Number}";

    /// <inheritdoc/>
    public string ComputeHash() =>
        RecordHash.Of([
            Subject,
            RecordHash.Text(List),
            RecordHash.Text(DutyAt),
            Firm.Text,
            Division,
            RecordHash.Text((int)Kind),
            FirstOfficer,
            SecondOfficer,
            Remark,
            FirmWords,
            RecordHash.Text(At),
            By,
            RecordHash.Text(Photos.Length),
            .. Photos,
            .. Units.SelectMany(unit => new[] { unit.Unit, unit.Required, RecordHash.Text((int)unit.State) }),
        ]);
}
