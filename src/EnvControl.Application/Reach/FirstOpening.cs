using EnvControl.Application.Keeping;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Reach;

/// <summary>That a firm opened its notice for the first time (首次打开).</summary>
/// <param name="List">The list.</param>
/// <param name="Firm">The firm.</param>
/// <param name="At">When.</param>
/// <param name="Way">How.</param>
public sealed record FirstOpening(int List, CreditCode Firm, Instant At, ReachWay Way) : IHashedRecord
{
    /// <inheritdoc/>
    public string Subject => $"opening/{List}/{Firm.Text}";

    /// <inheritdoc/>
    public string ComputeHash() => RecordHash.Of(Subject, RecordHash.Text(At), RecordHash.Text((int)Way));
}
