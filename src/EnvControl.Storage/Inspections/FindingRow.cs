using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnvControl.Application.Inspections;
using NodaTime;

namespace EnvControl.Storage.Inspections;

/// <summary>A finding as it is kept (核查行); its units as JSON, its photos in a table of their own.</summary>
internal sealed class FindingRow
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public int Number { get; init; }

    public int List { get; init; }

    public Instant DutyAt { get; init; }

    public required string CreditCode { get; init; }

    public required string Division { get; init; }

    public int Kind { get; init; }

    public required string Units { get; init; }

    public required string FirstOfficer { get; init; }

    public required string SecondOfficer { get; init; }

    public required string Remark { get; init; }

    public required string FirmWords { get; init; }

    public Instant At { get; init; }

    public required string By { get; init; }

    public static FindingRow Of(Finding finding) =>
        new()
        {
            Number = finding.Number,
            List = finding.List,
            DutyAt = finding.DutyAt,
            CreditCode = finding.Firm.Text,
            Division = finding.Division,
            Kind = (int)finding.Kind,
            Units = JsonSerializer.Serialize(finding.Units, Options),
            FirstOfficer = finding.FirstOfficer,
            SecondOfficer = finding.SecondOfficer,
            Remark = finding.Remark,
            FirmWords = finding.FirmWords,
            At = finding.At,
            By = finding.By,
        };

    public Finding ToFinding(ImmutableArray<string> photos) =>
        new(
            Number,
            List,
            DutyAt,
            Domain.Codes.CreditCode.Parse(CreditCode),
            Division,
            (FindingKind)Kind,
            JsonSerializer.Deserialize<ImmutableArray<UnitFinding>>(Units, Options),
            FirstOfficer,
            SecondOfficer,
            Remark,
            FirmWords,
            photos,
            At,
            By
        );
}
