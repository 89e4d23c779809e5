using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>What the evaluation needs of every plan, by its number (方案数值表).</summary>
/// <remarks>Immutable, safe to share between threads. Its memory goes with it.</remarks>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Cities share it and none knows who is the last; its memory is freed when nobody holds it."
)]
internal sealed unsafe class PlanTables
{
    /// <summary>Numbers of one plan: the share of each level four times, and padding to two cache lines.</summary>
    public const int Width = 16;

    /// <summary>Where the mask begins in a plan's word.</summary>
    public const int MaskShift = 24;

    private readonly AlignedColumn<double> _factors;
    private readonly AlignedColumn<uint> _words;

    /// <summary>Takes the plans as they are now.</summary>
    public PlanTables(ImmutableArray<Plan> plans)
    {
        Plans = plans;
        _factors = new AlignedColumn<double>(Width * plans.Length);
        _words = new AlignedColumn<uint>(plans.Length);
        for (var number = 1; number < plans.Length; number++)
        {
            _words.Start[number] = plans[number].Classes | ((uint)plans[number].Mask << MaskShift);
            for (var level = 0; level < AlertLevels.All.Count; level++)
            {
                var plan = plans[number].Levels[level];
                var share = plan.IsPlain ? plan.Bounds.Least / ShareBounds.Thousandth : 0;
                _factors
                    .Span.Slice((Width * number) + (Pollutants.Count * level), Pollutants.Count)
                    .Fill(share);
            }
        }
    }

    /// <summary>The plans.</summary>
    public ImmutableArray<Plan> Plans { get; }

    /// <summary>Shares in whole thousandths, shape [plans][<see cref="Width"/>].</summary>
    public double* Factors => _factors.Start;

    /// <summary>Classes in the low three bytes, a byte a level; in the high byte the mask: lines that share a bit with it are worked out one by one. Shape [plans].</summary>
    public uint* Words => _words.Start;
}
