using System.Globalization;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.Text;

/// <summary>Says what a scenario comes to (情景结果表述), for somebody who has to decide and not to calculate.</summary>
/// <param name="words">The words of the domain.</param>
public sealed class DiffWording(Wording words)
{
    /// <summary>More than this part on assumptions takes a warning.</summary>
    public const decimal Worrying = 0.5m;

    /// <summary>How much the city saves more or less at a level.</summary>
    public string Amounts(LevelDiff level)
    {
        if (level.IsEmpty)
        {
            return words.Say("与基准完全相同", "the same as the baseline");
        }

        var less = level.Pollutants.Where(p => p.Change is { Most: < 0 }).ToArray();
        var more = level.Pollutants.Where(p => p.Change is { Least: > 0 }).ToArray();
        var open = level
            .Pollutants.Where(p => p.Change is null or { Least: <= 0, Most: >= 0, Magnitude: > 0 })
            .ToArray();
        string[] parts =
        [
            .. Bases(level, isLess: true),
            .. Bases(level, isLess: false),
            .. Part(less, words.Say("预警时每天少减", "saves less each day: ")),
            .. Part(more, words.Say("预警时每天多减", "saves more each day: ")),
            .. open.Length == 0
                ? Array.Empty<string>()
                :
                [
                    words.Say(
                        $"{Names(open)}多减少减说不清",
                        $"whether {Names(open)} falls or rises can't be told"
                    ),
                ],
        ];
        return parts.Length == 0
            ? words.Say("减排量不变", "saves as much as before")
            : string.Join(words.Say("；", "; "), parts);
    }

    // Who closes a plant saves less in an alert, because nothing is left to save: that must be said in the same breath.
    private IEnumerable<string> Bases(LevelDiff level, bool isLess)
    {
        var amounts = level
            .Pollutants.Where(p => isLess ? p.BaseAfter < p.BaseBefore : p.BaseAfter > p.BaseBefore)
            .Select(p => Amount(p.Pollutant, $"{Round(Math.Abs(p.BaseAfter - p.BaseBefore) * 1000)}"))
            .ToArray();
        if (amounts.Length > 0)
        {
            var verb = isLess
                ? words.Say("平时的排放（减排基数）每天减少", "day by day (the base) there is less of: ")
                : words.Say("平时的排放（减排基数）每天增加", "day by day (the base) there is more of: ");
            yield return verb + string.Join(words.Say("、", ", "), amounts);
        }
    }

    private string Amount(Pollutant pollutant, string kilograms) =>
        words.Say(
            $"{words.Pollutant(pollutant)}{kilograms}公斤",
            $"{words.Pollutant(pollutant)} {kilograms} kg"
        );

    /// <summary>Whether the targets are met before and after.</summary>
    public string Targets(LevelDiff level)
    {
        var sentences = level
            .Pollutants.GroupBy(p => (Before: p.OutcomeBefore.Outcome, After: p.OutcomeAfter.Outcome))
            .Select(group => Target([.. group], group.Key.Before, group.Key.After, level.Pollutants.Length));
        return string.Join(
            words.Say("；", "; "),
            sentences.Append(Nearest(level)).Concat(Reasons(level)).Where(text => text.Length > 0)
        );
    }

    /// <summary>The largest part of any pollutant's difference, at any level, that rests on assumed rules; <c>null</c> where nothing differs.</summary>
    public static decimal? LargestAssumedShare(ScenarioDiff diff) =>
        diff.Levels.SelectMany(level => level.Pollutants).Max(pollutant => pollutant.AssumedShare);

    /// <summary>The warning that stands above everything; <c>null</c> while assumptions carry no more than half.</summary>
    public string? Warning(ScenarioDiff diff)
    {
        if (LargestAssumedShare(diff) is not { } share || share <= Worrying)
        {
            return null;
        }

        var isAll = diff.Levels.All(level => level.Pollutants.All(p => p.AssumedShare is null or 1));
        var (zh, en) = isAll ? ("全部", "all") : ($"最多有{Percent(share)}", $"up to {Percent(share)}");
        return words.Say(
            $"注意：下面的差别{zh}出自假设的规则，不是文件规定。请先由局里认定这些假设，再据此决定。",
            $"Mind: {en} of the differences below come from assumed rules, not from instruments. Have the bureau settle them before deciding on this."
        );
    }

    /// <summary>How much of the difference rests on assumed rules, pollutant by pollutant.</summary>
    public string Assumed(LevelDiff level)
    {
        var parts = level.Pollutants.Where(p => p.AssumedShare is not null).ToArray();
        if (parts.Length == 0)
        {
            return words.Say("减排量没有差别", "no saving differs");
        }

        var shares = parts
            .Select(p => Percent(p.AssumedShare!.Value))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return shares is [var same]
            ? words.Say(
                $"减排量差别的{same}出自假设的规则",
                $"{same} of the difference comes from assumed rules"
            )
            : words.Say(
                "减排量差别中出自假设规则的部分：",
                "part of the difference that comes from assumed rules: "
            )
                + string.Join(
                    words.Say("、", ", "),
                    parts.Select(p => $"{words.Pollutant(p.Pollutant)} {Percent(p.AssumedShare!.Value)}")
                );
    }

    /// <summary>How the number of firms of each class changes; empty where none does.</summary>
    public string Classes(LevelDiff level) =>
        string.Join(
            words.Say("；", "; "),
            ControlClasses
                .All.Where(value => level.Baseline.Classes[value] != level.Scenario.Classes[value])
                .Select(value =>
                    $"{words.Class(value)} {Count(level.Baseline.Classes[value])} → {Count(level.Scenario.Classes[value])}"
                )
        );

    /// <summary>Why a change is no single figure; empty where every one is.</summary>
    public string Open(LevelDiff level)
    {
        var open = level
            .Firms.Where(firm =>
                Domain.Amounts.Pollutants.All.Any(p => firm.Change(p) is not { IsExact: true })
            )
            .ToArray();
        var facts = open.SelectMany(firm => Unknown(firm.Before).Concat(Unknown(firm.After)))
            .Distinct(StringComparer.Ordinal)
            .Select(words.Fact);
        return open.Length == 0
            ? string.Empty
            : words.Say(
                $"{open.Length}家企业缺{string.Join('、', facts)}，减排量只知道范围，所以变化量也是范围",
                $"{open.Length} firms lack {string.Join(", ", facts)}: what they save lies between bounds, and so does the change"
            );
    }

    /// <summary>A class, or that it is unknown or no more there.</summary>
    public string Class(FirmDecision? firm) =>
        firm is null ? words.Say("已关闭", "closed")
        : firm.Class is { } value ? words.Class(value)
        : firm.UnknownDuty.IsEmpty ? words.Say("无适用规则", "no rule")
        : words.Say("待定", "open");

    /// <summary>A part of the whole in percent, one decimal; never shown as all or nothing unless it is.</summary>
    public static string Percent(decimal share)
    {
        var percent = Math.Round(share * 100, 1, MidpointRounding.ToEven);
        percent =
            percent == 100 && share < 1 ? 99.9m
            : percent == 0 && share > 0 ? 0.1m
            : percent;
        return percent.ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>A difference in kg a day with its sign.</summary>
    public static string Signed(long milligrams)
    {
        var text = Wording.Kilograms(milligrams);
        return milligrams > 0 ? "+" + text : text;
    }

    private IEnumerable<string> Part(PollutantDiff[] pollutants, string verb)
    {
        if (pollutants.Length == 0)
        {
            yield break;
        }

        var amounts = pollutants.Select(p => Amount(p.Pollutant, Size(p.Change!.Value)));
        yield return $"{verb}{string.Join(words.Say("、", ", "), amounts)}";
    }

    private string Size(AmountRange change)
    {
        var (least, most) = (Math.Min(Math.Abs(change.Least), Math.Abs(change.Most)), change.Magnitude);
        return Round(least) == Round(most)
            ? Round(most)
            : words.Say($"{Round(least)}至{Round(most)}", $"{Round(least)} to {Round(most)}");
    }

    /// <summary>Kilograms for a sentence: one decimal, three below a kilogram; the table beside it has them all.</summary>
    private static string Round(long milligrams)
    {
        var kilograms = milligrams / 1_000_000m;
        return Math.Round(kilograms, kilograms < 1 ? 3 : 1, MidpointRounding.ToEven)
            .ToString("#,0.###", CultureInfo.InvariantCulture);
    }

    private string Target(PollutantDiff[] pollutants, TargetOutcome before, TargetOutcome after, int all)
    {
        var names =
            pollutants.Length == all ? words.Say("四项污染物", "all four pollutants") : Names(pollutants);
        var percents = pollutants.Select(p => p.OutcomeBefore.TargetPercent).Distinct().ToArray();
        var target = percents is [{ } percent]
            ? words.Say($"减排目标（{Wording.Percent(percent)}）", $"target of {Wording.Percent(percent)}")
            : words.Say("减排目标", "target");
        return before == after
            ? words.Say(
                $"{names}的{target}原来{words.Outcome(before)}，情景下仍{words.Outcome(after)}",
                $"the {target} for {names} was {words.Outcome(before)} and still is {words.Outcome(after)}"
            )
            : words.Say(
                $"{names}的{target}由“{words.Outcome(before)}”变为“{words.Outcome(after)}”",
                $"the {target} for {names} goes from '{words.Outcome(before)}' to '{words.Outcome(after)}'"
            );
    }

    /// <summary>Why a target can't be told, on either side.</summary>
    private IEnumerable<string> Reasons(LevelDiff level) =>
        level
            .Pollutants.SelectMany(p => new[] { p.OutcomeBefore.Reason, p.OutcomeAfter.Reason })
            .Distinct()
            .Select(words.Reason);

    /// <summary>The pollutant with the least room above its target, while all are met; empty otherwise.</summary>
    private string Nearest(LevelDiff level)
    {
        var nearest = level
            .Pollutants.Where(p => p.OutcomeAfter is { Outcome: TargetOutcome.Met, ShareLeast: not null })
            .MinBy(p => p.OutcomeAfter.ShareLeast - p.OutcomeAfter.TargetPercent);
        if (
            nearest is null
            || level.IsEmpty
            || level.Pollutants.Any(p => p.OutcomeAfter.Outcome != TargetOutcome.Met)
        )
        {
            return string.Empty;
        }

        var (before, after) = (
            Floor(nearest.OutcomeBefore.ShareLeast),
            Floor(nearest.OutcomeAfter.ShareLeast)
        );
        return words.Say(
            $"离目标最近的是{words.Pollutant(nearest.Pollutant)}，由{before}变为{after}",
            $"nearest to its target is {words.Pollutant(nearest.Pollutant)}, from {before} to {after}"
        );
    }

    // Rounded down: 19.999 % must never look like the 20 % that it misses.
    private static string Floor(decimal? share) =>
        share is { } known
            ? (Math.Floor(known * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture) + "%"
            : "?";

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Unknown(FirmDecision? firm) => firm?.Unknown ?? [];

    private string Names(IEnumerable<PollutantDiff> pollutants) =>
        string.Join(words.Say("、", ", "), pollutants.Select(p => words.Pollutant(p.Pollutant)));
}
