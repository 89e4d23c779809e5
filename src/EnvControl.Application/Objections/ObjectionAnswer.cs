using EnvControl.Application.Keeping;
using NodaTime;

namespace EnvControl.Application.Objections;

/// <summary>The bureau's answer to an objection (异议答复): once, and for good.</summary>
/// <param name="Objection">The objection.</param>
/// <param name="IsUpheld">Whether the firm is right.</param>
/// <param name="Remedy">Where it is mended; <c>null</c> when it is not upheld.</param>
/// <param name="Text">What the firm is told.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record ObjectionAnswer(
    int Objection,
    bool IsUpheld,
    ObjectionRemedy? Remedy,
    string Text,
    Instant At,
    string By
) : IHashedRecord
{
    /// <inheritdoc/>
    public string Subject => $"objection-answer/{Objection}";

    /// <inheritdoc/>
    public string ComputeHash() =>
        RecordHash.Of(
            Subject,
            IsUpheld ? "upheld" : "not upheld",
            Remedy is { } remedy ? RecordHash.Text((int)remedy) : string.Empty,
            Text,
            RecordHash.Text(At),
            By
        );
}
