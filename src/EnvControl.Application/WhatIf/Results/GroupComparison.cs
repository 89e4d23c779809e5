using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>Adds firms up by industry or county on both sides (分组对比).</summary>
/// <remarks>
/// As in the city's sum, "at least" counts a firm only where its saving is known exactly, so that the groups and the other
/// sources add up to the city. The change is added up over the firms that differ.
/// </remarks>
internal static class GroupComparison
{
    /// <summary>By county, in the order of codes.</summary>
    public static ImmutableArray<ComparedGroup> ByDivision(ScenarioDiff diff, LevelDiff level) =>
        Compare(
            diff,
            level,
            (firm, table) => [(table.Inventory.Enterprises.Divisions.Text(firm.Firm), firm)]
        );

    /// <summary>By the industry of lines, in the order of codes.</summary>
    public static ImmutableArray<ComparedGroup> ByIndustry(ScenarioDiff diff, LevelDiff level) =>
        Compare(diff, level, Parts);

    private static ImmutableArray<ComparedGroup> Compare(
        ScenarioDiff diff,
        LevelDiff level,
        Func<FirmDecision, DecisionTable, IEnumerable<(string Key, FirmDecision Part)>> split
    )
    {
        var (before, after) = (
            Sums(diff.Baseline, level.Baseline.Level, split),
            Sums(diff.Scenario, level.Baseline.Level, split)
        );
        var changes = Changes(diff, level, split);
        return
        [
            .. before
                .Keys.Union(after.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(key =>
                {
                    var (left, right) = (
                        before.GetValueOrDefault(key) ?? new Sum(),
                        after.GetValueOrDefault(key) ?? new Sum()
                    );
                    var own = changes.GetValueOrDefault(key);
                    return new ComparedGroup(
                        key,
                        [
                            .. Pollutants.All.Select(p => new ComparedAmount(
                                left.Of(p),
                                right.Of(p),
                                own.Firms == 0 ? default(AmountRange) : own.Amounts[(int)p]
                            )),
                        ],
                        own.Firms,
                        Math.Max(left.Open, right.Open)
                    );
                }),
        ];
    }

    private static Dictionary<string, Sum> Sums(
        DecisionTable table,
        AlertLevel level,
        Func<FirmDecision, DecisionTable, IEnumerable<(string Key, FirmDecision Part)>> split
    )
    {
        var sums = new Dictionary<string, Sum>(StringComparer.Ordinal);
        for (var firm = 0; firm < table.Inventory.Enterprises.Count; firm++)
        {
            foreach (var (key, part) in split(table.Firm(firm, level), table))
            {
                if (!sums.TryGetValue(key, out var sum))
                {
                    sums[key] = sum = new Sum();
                }

                sum.Add(part);
            }
        }

        return sums;
    }

    private static Dictionary<string, (int Firms, AmountRange?[] Amounts)> Changes(
        ScenarioDiff diff,
        LevelDiff level,
        Func<FirmDecision, DecisionTable, IEnumerable<(string Key, FirmDecision Part)>> split
    )
    {
        var changes = new Dictionary<string, (int Firms, AmountRange?[] Amounts)>(StringComparer.Ordinal);
        foreach (var firm in level.Firms)
        {
            var before = firm.Before is { } left ? Named(split(left, diff.Baseline)) : [];
            var after = firm.After is { } right ? Named(split(right, diff.Scenario)) : [];
            foreach (var key in before.Keys.Union(after.Keys, StringComparer.Ordinal))
            {
                var (one, other) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
                if (one is not null && other is not null && one.Saving == other.Saving)
                {
                    continue;
                }

                var (firms, amounts) = changes.GetValueOrDefault(
                    key,
                    (
                        0,
                        new AmountRange?[]
                        {
                            default(AmountRange),
                            default(AmountRange),
                            default(AmountRange),
                            default(AmountRange),
                        }
                    )
                );
                foreach (var p in Pollutants.All)
                {
                    amounts[(int)p] =
                        amounts[(int)p] is { } sum && Saved(one, p) is { } a && Saved(other, p) is { } b
                            ? sum + (b - a)
                            : null;
                }

                changes[key] = (firms + 1, amounts);
            }
        }

        return changes;
    }

    private static AmountRange? Saved(FirmDecision? part, Pollutant pollutant) =>
        part is null ? default(AmountRange)
        : part.Saving.IsBaseKnown(pollutant)
            ? new AmountRange(part.Saving.Least[pollutant], part.Saving.Most[pollutant])
        : null;

    private static Dictionary<string, FirmDecision> Named(
        IEnumerable<(string Key, FirmDecision Part)> parts
    ) => parts.ToDictionary(part => part.Key, part => part.Part, StringComparer.Ordinal);

    /// <summary>The lines of a firm by their industry; the firm itself where it has one industry.</summary>
    private static IEnumerable<(string Key, FirmDecision Part)> Parts(FirmDecision firm, DecisionTable table)
    {
        var industries = table.Inventory.Lines.Industries;
        var first = industries.Text(firm.Lines[0].Line);
        return firm.Lines.All(line => industries.Text(line.Line) == first)
            ? [(first, firm)]
            : firm
                .Lines.GroupBy(line => industries.Text(line.Line), StringComparer.Ordinal)
                .Select(group =>
                    (group.Key, FirmDecision.Of(firm.Firm, firm.Level, table.Inventory, [.. group]))
                );
    }

    /// <summary>What a group saves on one side.</summary>
    private sealed class Sum
    {
        private readonly long[] _least = new long[Pollutants.Count];
        private readonly long[] _most = new long[Pollutants.Count];

        public int Open { get; private set; }

        public AmountRange Of(Pollutant pollutant) => new(_least[(int)pollutant], _most[(int)pollutant]);

        public void Add(FirmDecision firm)
        {
            var isOpen = false;
            foreach (var p in Pollutants.All)
            {
                var exact = firm.UnknownDuty.IsEmpty ? firm.Saving.Exact(p) : null;
                isOpen |= exact is null;
                _least[(int)p] += exact ?? 0;
                _most[(int)p] += firm.Saving.Most[p];
            }

            Open += isOpen ? 1 : 0;
        }
    }
}
