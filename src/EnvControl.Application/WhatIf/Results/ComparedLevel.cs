using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>Everything an analyst looks at for one alert level, side B minus side A (一个级别的对比表).</summary>
public sealed class ComparedLevel
{
    private readonly Lazy<ImmutableArray<ComparedGroup>> _industries;
    private readonly Lazy<ImmutableArray<ComparedGroup>> _divisions;
    private readonly Lazy<(CitySide A, CitySide B)> _sides;
    private readonly Lazy<(decimal Least, decimal Most)> _lost;

    internal ComparedLevel(ScenarioDiff diff, LevelDiff level, bool isSwapped)
    {
        Level = level.Baseline.Level;
        Pollutants =
        [
            .. level.Pollutants.Select(ComparedPollutant.Of).Select(one => isSwapped ? one.Swapped : one),
        ];
        var (before, after) = (diff.Baseline.Inventory.Enterprises, diff.Scenario.Inventory.Enterprises);
        Firms =
        [
            .. level
                .Firms.Select(firm =>
                    ComparedFirm.Of(
                        firm,
                        firm.Before is { } own
                            ? before.Divisions.Text(own.Firm)
                            : after.Divisions.Text(firm.After!.Firm)
                    )
                )
                .OrderByDescending(firm =>
                    firm.Amounts.Max(amount => amount.Change?.Magnitude ?? long.MaxValue)
                )
                .ThenBy(firm => firm.CreditCode, StringComparer.Ordinal)
                .Select(firm => isSwapped ? firm.Swapped : firm),
        ];
        _industries = new(() => Turned(GroupComparison.ByIndustry(diff, level), isSwapped));
        _divisions = new(() => Turned(GroupComparison.ByDivision(diff, level), isSwapped));
        _sides = new(() =>
        {
            var (left, right) = (CitySide.Of(diff.Baseline, Level), CitySide.Of(diff.Scenario, Level));
            return isSwapped ? (right, left) : (left, right);
        });
        _lost = new(() =>
        {
            var (least, most) = LostChange(diff, level);
            return isSwapped ? (-most, -least) : (least, most);
        });
    }

    /// <summary>The level.</summary>
    public AlertLevel Level { get; }

    /// <summary>Each pollutant of the whole city.</summary>
    public ImmutableArray<ComparedPollutant> Pollutants { get; }

    /// <summary>The firms that differ, those with the largest change first.</summary>
    public ImmutableArray<ComparedFirm> Firms { get; }

    /// <summary>Firms by industry.</summary>
    public ImmutableArray<ComparedGroup> Industries => _industries.Value;

    /// <summary>Firms by county.</summary>
    public ImmutableArray<ComparedGroup> Divisions => _divisions.Value;

    /// <summary>What stops on side A.</summary>
    public CitySide A => _sides.Value.A;

    /// <summary>What stops on side B.</summary>
    public CitySide B => _sides.Value.B;

    /// <summary>Output value lost a day, B minus A, 10,000 yuan, added up over the firms that differ.</summary>
    public (decimal Least, decimal Most) Lost => _lost.Value;

    private static (decimal Least, decimal Most) LostChange(ScenarioDiff diff, LevelDiff level)
    {
        var (least, most) = (0m, 0m);
        foreach (var firm in level.Firms)
        {
            var daily = firm.Before is { } own
                ? CitySide.DailyValue(diff.Baseline.Inventory.Enterprises, own.Firm)
                : CitySide.DailyValue(diff.Scenario.Inventory.Enterprises, firm.After!.Firm);
            var (a, b) = (
                firm.Before is { } before
                    ? StopShare.Of(before, diff.Baseline.Inventory.Lines)
                    : StopShare.None,
                firm.After is { } after ? StopShare.Of(after, diff.Scenario.Inventory.Lines) : StopShare.None
            );
            if (daily is { } value && a != b)
            {
                least += value * (b.Least - a.Most);
                most += value * (b.Most - a.Least);
            }
        }

        return (least, most);
    }

    private static ImmutableArray<ComparedGroup> Turned(
        ImmutableArray<ComparedGroup> groups,
        bool isSwapped
    ) => isSwapped ? [.. groups.Select(group => group.Swapped)] : groups;
}
