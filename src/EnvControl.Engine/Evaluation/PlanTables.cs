using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>What the evaluation needs of every plan, by its number (方案数值表).</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
internal sealed unsafe class PlanTables : IDisposable
{
    /// <summary>Numbers of one plan: the share of each level four times, and padding to two cache lines.</summary>
    public const int Width = 16;

    private readonly AlignedColumn<double> _factors;
    private readonly AlignedColumn<byte> _masks;
    private readonly AlignedColumn<uint> _classes;

    /// <summary>Takes the plans as they are now.</summary>
    public PlanTables(ImmutableArray<Plan> plans)
    {
        Plans = plans;
        _factors = new AlignedColumn<double>(Width * plans.Length);
        _masks = new AlignedColumn<byte>(plans.Length);
        _classes = new AlignedColumn<uint>(plans.Length);
        for (var number = 1; number < plans.Length; number++)
        {
            _masks.Start[number] = plans[number].Mask;
            _classes.Start[number] = plans[number].Classes;
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

    /// <summary>Lines that share a bit with the mask are worked out one by one; shape [plans].</summary>
    public byte* Masks => _masks.Start;

    /// <summary>Classes, a byte a level; shape [plans].</summary>
    public uint* Classes => _classes.Start;

    /// <inheritdoc/>
    public void Dispose()
    {
        _factors.Dispose();
        _masks.Dispose();
        _classes.Dispose();
    }
}
