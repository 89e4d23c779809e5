using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>The part of a firm's production that an alert stops (停产比例), 0 to 1, between two bounds.</summary>
/// <param name="Least">At least this part.</param>
/// <param name="Most">At most this part.</param>
/// <remarks>
/// Only measures that stop production count: what a firm must do about lorries, or a limit on concentrations, stops nothing.
/// Lines that stand still anyhow (long idle, suspended) are left out. Lines of one unit whose actual output is known are
/// weighted by it; otherwise the firm lies between its least and its most stopped line.
/// </remarks>
public readonly record struct StopShare(decimal Least, decimal Most)
{
    /// <summary>Stops nothing.</summary>
    public static StopShare None => default;

    /// <summary>Nobody knows.</summary>
    public static StopShare Unknown => new(0, 1);

    /// <summary>Whether everything stops.</summary>
    public bool IsAll => Least == 1;

    /// <summary>Whether nothing stops.</summary>
    public bool IsNone => Most == 0;

    /// <summary>Whether a part stops and a part runs.</summary>
    public bool IsPart => Least > 0 && Most < 1;

    /// <summary>The part of a firm.</summary>
    public static StopShare Of(FirmDecision firm, LineTable table)
    {
        var running = firm.Lines.Where(line => !IsIdle(line)).ToArray();
        if (running.Length == 0)
        {
            return None;
        }

        var shares = running.Select(Of).ToArray();
        var weights = Weights(running, table);
        return weights is null
            ? new StopShare(shares.Min(share => share.Least), shares.Max(share => share.Most))
            : new StopShare(
                Weighted(shares.Select(share => share.Least), weights),
                Weighted(shares.Select(share => share.Most), weights)
            );
    }

    private static decimal Weighted(IEnumerable<decimal> shares, decimal[] weights) =>
        shares.Zip(weights, (share, weight) => share * weight).Sum() / weights.Sum();

    /// <summary>The actual output of each line; <c>null</c> where it is missing or units differ.</summary>
    private static decimal[]? Weights(LineDecision[] lines, LineTable table)
    {
        var units = lines.Select(line => table[FactIds.CapacityUnit][line.Line]).ToArray();
        var outputs = lines.Select(line => table[FactIds.ActualOutput][line.Line]).ToArray();
        if (
            units.Any(unit => unit.IsMissing || unit.Text != units[0].Text)
            || outputs.Any(output => output.IsMissing)
        )
        {
            return null;
        }

        decimal[] weights = [.. outputs.Select(output => (decimal)output.Number)];
        return weights.Sum() > 0 ? weights : null;
    }

    private static StopShare Of(LineDecision line)
    {
        if (!line.UnknownDuty.IsEmpty)
        {
            return Unknown;
        }

        var share = None;
        foreach (var one in line.Duties.Where(DoesStop).Select(Of))
        {
            share = new StopShare(Math.Max(share.Least, one.Least), Math.Max(share.Most, one.Most));
        }

        return share;
    }

    private static StopShare Of(Duty duty)
    {
        var effect = duty.Effect;
        if (effect is { Working: { Kind: WorkingKind.WholeLines, Lines: > 0 } working } && !effect.IsExact)
        {
            // Two of three kilns, nobody said which: two thirds of the three together.
            var part = (decimal)working.Stopping / working.Lines;
            return new StopShare(part, part);
        }

        return effect.IsQuantified
            ? new StopShare(effect.Least.Percent / 100, effect.Most.Percent / 100)
            : Unknown;
    }

    private static bool DoesStop(Duty duty) =>
        (duty.Measure is PlantPart part ? part.Ordered : duty.Measure) switch
        {
            Shutdown
            or Curtailment
            or LineStop
            or StopUnits
            or KeepUnits
            or OutputCap
            or TimeWindow
            or LoadCap
            or ApprovedLoad => true,
            Obligation { Kind: ObligationKind.LoadReduction } => true,
            _ => false,
        };

    private static bool IsIdle(LineDecision line) =>
        line.Class is { IsKnown: true, Value: ControlClass.LongIdle or ControlClass.Suspended };
}
