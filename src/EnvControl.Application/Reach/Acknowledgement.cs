using EnvControl.Application.Keeping;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Reach;

/// <summary>That a firm acknowledged its notice (签收): once for each list, the first counts.</summary>
/// <param name="List">The list.</param>
/// <param name="Firm">The firm.</param>
/// <param name="At">When.</param>
/// <param name="Way">How.</param>
/// <param name="Name">The name that was typed; empty for none.</param>
public sealed record Acknowledgement(int List, CreditCode Firm, Instant At, ReachWay Way, string Name)
    : IHashedRecord
{
    /// <summary>The longest name.</summary>
    public const int MostCharacters = 64;

    /// <inheritdoc/>
    public string Subject => $"acknowledgement/{List}/{Firm.Text}";

    /// <inheritdoc/>
    public string ComputeHash() =>
        RecordHash.Of(Subject, RecordHash.Text(At), RecordHash.Text((int)Way), Name);

    /// <summary>Without the name: it is a person's.</summary>
    public override string ToString() => Subject;
}
