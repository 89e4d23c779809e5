using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Measures;

/// <summary>An obligation without a quantity of its own (不可直接量化的措施).</summary>
/// <param name="Kind">Which.</param>
/// <param name="Process">The process step.</param>
/// <param name="DeclaredEffect">The part of the base it saves, where the rule says so.</param>
/// <param name="Detail">What exactly is barred, in words of the rule.</param>
public sealed record Obligation(
    ObligationKind Kind,
    string? Process,
    Permille? DeclaredEffect,
    Law.Bilingual? Detail
) : Measure(Process, DeclaredEffect)
{
    /// <inheritdoc/>
    public override string Action => Kind.Spell();

    /// <inheritdoc/>
    public override MeasureEffect Effect =>
        DeclaredEffect is null ? MeasureEffect.NotQuantified : MeasureEffect.Share;

    /// <inheritdoc/>
    public override bool IsFirmLevel => Kind.IsFirmLevel();
}
