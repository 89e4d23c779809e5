using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>Days on end in which a cell has a gap (一段空档).</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Kind">What is lacking.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it is filled again, or <c>null</c>.</param>
/// <param name="Ended">The rule that ended when it began; empty for none.</param>
/// <param name="Firm">A firm in the gap.</param>
internal sealed record GapRun(
    LawCell Cell,
    GapKind Kind,
    LocalDate From,
    LocalDate? To,
    string Ended,
    ConcreteFirm Firm
);
