using EnvControl.Application.Keeping;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Reach;

/// <summary>One attempt to tell a firm of a list (送达记录).</summary>
/// <param name="List">The list.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Number">The firm's how-many-th attempt for this list, from 1.</param>
/// <param name="Channel">By which channel: 短信, 电话.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Remark">What the channel or the caller said; nobody's phone.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record Delivery(
    int List,
    CreditCode Firm,
    int Number,
    string Channel,
    DeliveryResult Result,
    string Remark,
    Instant At,
    string By
) : IHashedRecord
{
    /// <summary>The longest remark.</summary>
    public const int MostCharacters = 200;

    /// <inheritdoc/>
    public string Subject => $"delivery/{List}/{Firm.Text}/{Number}";

    /// <inheritdoc/>
    public string ComputeHash() =>
        RecordHash.Of(Subject, Channel, RecordHash.Text((int)Result), Remark, RecordHash.Text(At), By);
}
