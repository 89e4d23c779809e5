using EnvControl.Application.Keeping;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Objections;

/// <summary>What a firm has against a list (企业异议). It changes nothing: the bureau answers it.</summary>
/// <param name="Number">Its number in this bureau's book, from 1.</param>
/// <param name="List">The list.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Division">行政区划 of the firm, as the list names it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Attachment">The SHA-256 of what came with it; <c>null</c> for nothing.</param>
/// <param name="At">When.</param>
/// <param name="By">Who handed it in, as the audit trail names them.</param>
/// <param name="Answer">The bureau's answer; <c>null</c> until there is one.</param>
public sealed record Objection(
    int Number,
    int List,
    CreditCode Firm,
    string Division,
    string Text,
    string? Attachment,
    Instant At,
    string By,
    ObjectionAnswer? Answer
) : IHashedRecord
{
    /// <summary>The longest text, of an objection and of its answer.</summary>
    public const int MostCharacters = 2_000;

    /// <inheritdoc/>
    public string Subject => $"objection/{Number}";

    /// <summary>The hash of what the firm handed in; the answer has its own.</summary>
    public string ComputeHash() =>
        RecordHash.Of(
            Subject,
            RecordHash.Text(List),
            Firm.Text,
            Division,
            Text,
            Attachment ?? string.Empty,
            RecordHash.Text(At),
            By
        );
}
