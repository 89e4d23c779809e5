using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Scenarios;

/// <summary>Compares a city at one level (一个级别的比较).</summary>
internal static class LevelComparison
{
    /// <summary>Compares two decision tables at a level.</summary>
    public static LevelDiff Of(
        DecisionTable baseline,
        DecisionTable scenario,
        AlertLevel level,
        FirmComparison firms
    )
    {
        var before = CitySummary.Of(baseline, level);
        var after = CitySummary.Of(scenario, level);
        ImmutableArray<FirmDiff> differing = [.. firms.At(level)];
        return new LevelDiff(
            before,
            after,
            [
                .. Pollutants.All.Select(pollutant =>
                    Compare(
                        pollutant,
                        before,
                        after,
                        differing,
                        Sources(baseline, level, pollutant),
                        Sources(scenario, level, pollutant)
                    )
                ),
            ],
            differing
        );
    }

    private static PollutantDiff Compare(
        Pollutant pollutant,
        LevelSummary before,
        LevelSummary after,
        ImmutableArray<FirmDiff> firms,
        (long Saved, Trust Trust)[] sourcesBefore,
        (long Saved, Trust Trust)[] sourcesAfter
    )
    {
        var known = firms.Where(firm => firm.Change(pollutant) is not null).ToArray();
        var isWhole = known.Length == firms.Length;
        var (left, right) = (Exact(sourcesBefore), Exact(sourcesAfter));
        // Firms that do not differ save the same on both sides, however much that is.
        var unchanged = Saved(before, pollutant, isIndustryOnly: true);
        foreach (var firm in known)
        {
            var own = firm.SavedBefore(pollutant)!.Value;
            left += own;
            right += firm.SavedAfter(pollutant)!.Value;
            // A city's "at least" counts a firm only where it is known exactly.
            unchanged = new AmountRange(
                unchanged.Least - (own.IsExact ? own.Least : 0),
                unchanged.Most - own.Most
            );
        }

        var points = isWhole ? Points(unchanged, left, right, before, after, pollutant) : null;
        return new PollutantDiff(
            pollutant,
            Saved(before, pollutant),
            Saved(after, pollutant),
            isWhole ? right - left : null,
            Base(before, pollutant),
            Base(after, pollutant),
            points?.Least,
            points?.Most,
            before.Outcomes.First(outcome => outcome.Pollutant == pollutant),
            after.Outcomes.First(outcome => outcome.Pollutant == pollutant),
            AssumedShare(pollutant, known, sourcesBefore, sourcesAfter),
            firms.Length - known.Length
        );
    }

    /// <summary>The change of the share reached: the unchanged firms save the same amount on both sides, the rest varies freely.</summary>
    private static (decimal Least, decimal Most)? Points(
        AmountRange unchanged,
        AmountRange left,
        AmountRange right,
        LevelSummary before,
        LevelSummary after,
        Pollutant pollutant
    )
    {
        var (wholeBefore, wholeAfter) = (Base(before, pollutant), Base(after, pollutant));
        if (
            wholeBefore == 0
            || wholeAfter == 0
            || !before.Reduction.IsBaseKnown(pollutant)
            || !after.Reduction.IsBaseKnown(pollutant)
        )
        {
            return null;
        }

        decimal Share(long milligrams, long grams) => milligrams / (grams * 10m);
        decimal Least(long same) =>
            Share(same + right.Least, wholeAfter) - Share(same + left.Most, wholeBefore);
        decimal Most(long same) =>
            Share(same + right.Most, wholeAfter) - Share(same + left.Least, wholeBefore);
        return (
            Math.Min(Least(unchanged.Least), Least(unchanged.Most)),
            Math.Max(Most(unchanged.Least), Most(unchanged.Most))
        );
    }

    /// <summary>Of all the firms' and other sources' changes, each by its size whatever its sign, the part in which either side is assumed.</summary>
    private static decimal? AssumedShare(
        Pollutant pollutant,
        IEnumerable<FirmDiff> firms,
        (long Saved, Trust Trust)[] sourcesBefore,
        (long Saved, Trust Trust)[] sourcesAfter
    )
    {
        var sizes = firms
            .Select(firm => (Size: firm.Change(pollutant)!.Value.Magnitude, firm.Trust))
            .Concat(
                sourcesBefore.Zip(
                    sourcesAfter,
                    (left, right) =>
                        (
                            Size: Math.Abs(right.Saved - left.Saved),
                            Trust: Trusts.Weaker(left.Trust, right.Trust)
                        )
                )
            )
            .ToArray();
        var all = sizes.Sum(part => part.Size);
        return all == 0
            ? null
            : (decimal)sizes.Where(part => part.Trust == Trust.Assumed).Sum(part => part.Size) / all;
    }

    private static AmountRange Exact((long Saved, Trust Trust)[] sources)
    {
        var sum = sources.Sum(source => source.Saved);
        return new AmountRange(sum, sum);
    }

    private static AmountRange Saved(LevelSummary level, Pollutant pollutant, bool isIndustryOnly = false)
    {
        var groups = level
            .Groups.Where(group => !isIndustryOnly || group.Group == GroupReduction.Industry)
            .ToArray();
        return new AmountRange(
            groups.Sum(group => group.Saving.Least[pollutant]),
            groups.Sum(group => group.Saving.Most[pollutant])
        );
    }

    private static long Base(LevelSummary level, Pollutant pollutant) =>
        level.Groups.Sum(group => group.Base[pollutant]);

    /// <summary>What each row of the other sources saves, in the order of the table, which no scenario changes.</summary>
    private static (long Saved, Trust Trust)[] Sources(
        DecisionTable table,
        AlertLevel level,
        Pollutant pollutant
    ) =>
        [
            .. (table.Inventory.Sources?.Rows ?? []).Select<SourceRow, (long, Trust)>(row =>
                (row.Emission[pollutant] * row.ReductionAt(level).Value, row.Provenance)
            ),
        ];
}
