using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>thresholds.json</c> (预警分级标准读取).</summary>
internal static class ThresholdReader
{
    private const int OneWindow = 24;

    /// <summary>The generations of a file; two in force on one day are a fault.</summary>
    public static ImmutableArray<AlertThresholds> Read(
        JsonFile file,
        InstrumentBook instruments,
        ICollection<Fault> faults
    )
    {
        var all = ImmutableArray.CreateBuilder<AlertThresholds>();
        foreach (var (item, path) in file.Sound("/thresholds"))
        {
            if (
                PeriodReader.Period(item.GetProperty("effective"), file.Where($"{path}/effective"), faults)
                    is not { } effective
                || GroundReader.Read(file, item, path, effective, instruments, faults) is not { } ground
            )
            {
                continue;
            }

            if (all.FirstOrDefault(other => Meet(other.Effective, effective)) is { } earlier)
            {
                faults.Add(
                    RuleFaults.PeriodsMeet(
                        file.Where($"{path}/effective"),
                        item.Text("id"),
                        earlier.Ground.Rule
                    )
                );
            }

            all.Add(new AlertThresholds(effective, ground, Routes(item.GetProperty("levels"))));
        }

        return all.ToImmutable();
    }

    private static bool Meet(EffectivePeriod one, EffectivePeriod other) =>
        one.Contains(other.From) || other.Contains(one.From);

    private static ImmutableSortedDictionary<
        AlertLevel,
        ImmutableArray<ImmutableArray<ThresholdCondition>>
    > Routes(JsonElement levels) =>
        AlertLevels.All.ToImmutableSortedDictionary(
            level => level,
            level =>
                levels
                    .Items(level.Spell())
                    .Select(route => route.EnumerateArray().Select(Condition).ToImmutableArray())
                    .ToImmutableArray()
        );

    private static ThresholdCondition Condition(JsonElement item)
    {
        var isReached = item.NumberOrNull("reaching") is not null;
        return new ThresholdCondition(
            (int)(item.NumberOrNull("reaching") ?? item.NumberOrNull("above") ?? 0),
            isReached,
            (int)(item.NumberOrNull("hours") ?? OneWindow)
        );
    }
}
