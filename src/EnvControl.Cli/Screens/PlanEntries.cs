using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Cli.Screens;

/// <summary>Says what firms filed and what became of it (填报措施说明), as names and what they say.</summary>
/// <param name="phrases">In which words.</param>
internal sealed class PlanEntries(Phrases phrases)
{
    /// <summary>All firms at one level, in numbers; what is softer than the rules stands on its own.</summary>
    public IEnumerable<(string Name, string Text)> City(PlanCounts counts, BindMode mode)
    {
        var found = counts
            .Findings.Where(pair =>
                pair.Value > 0
                && pair.Key is not (PlanFinding.Missing or PlanFinding.Partial or PlanFinding.Softer)
            )
            .Select(pair =>
                phrases.Say(
                    $"{phrases.Words.Finding(pair.Key)}{Counts.Text(pair.Value)}家",
                    $"{phrases.Words.Finding(pair.Key)} {Counts.Text(pair.Value)}"
                )
            );
        var findings = phrases.List(found) is { Length: > 0 } list
            ? phrases.Say($"：{list}", $": {list}")
            : "";
        yield return (
            phrases.Say("一厂一策", "Filed"),
            phrases.Say(
                $"{Counts.Text(counts.Filed)}家填报了措施{findings}；与{FirmFiling.ManyFirms}家以上雷同{Counts.Text(counts.Shared)}家；取用方式“{phrases.Words.Mode(mode)}”，{Counts.Text(counts.BoundByFiling)}家按填报执行；见 measures_compare.csv",
                $"{Counts.Text(counts.Filed)} firms filed measures{findings}; words shared with {FirmFiling.ManyFirms} or more: {Counts.Text(counts.Shared)}; taken: {phrases.Words.Mode(mode)}, {Counts.Text(counts.BoundByFiling)} bound by their filing; see measures_compare.csv"
            )
        );
        if (counts.Findings[PlanFinding.Softer] is > 0 and var softer)
        {
            yield return (
                phrases.Say("填报偏松", "Too soft"),
                phrases.Say(
                    $"{Counts.Text(softer)}家填报的措施松于规则，应退回修改",
                    $"{Counts.Text(softer)} firms filed less than the rules order: have it amended"
                )
            );
        }

        if (counts.Findings[PlanFinding.Missing] is > 0 and var missing)
        {
            yield return (
                phrases.Say("未填报", "Not filed"),
                phrases.Say(
                    $"{Counts.Text(missing)}家没有填报",
                    $"{Counts.Text(missing)} firms filed nothing"
                )
            );
        }

        if (counts.Findings[PlanFinding.Partial] is > 0 and var partial)
        {
            yield return (
                phrases.Say("部分填报", "In part"),
                phrases.Say(
                    $"{Counts.Text(partial)}家只填报了一部分生产线，有应减排的生产线没有填报",
                    $"{Counts.Text(partial)} firms filed for some lines only, and nothing for a line that must save"
                )
            );
        }
    }

    /// <summary>One line: the text as filed, how it was read, how it compares and what bound.</summary>
    public (string Name, string Text)[] Line(LinePlan? plan)
    {
        if (plan is null)
        {
            return [];
        }

        var bound = (phrases.Say("执行", "Bound"), phrases.Words.Bound(plan.Bound));
        if (plan.Plan is not { } filed)
        {
            return [(phrases.Say("填报", "Filed"), phrases.Words.Finding(plan.Finding)), bound];
        }

        var entries = new List<(string, string)>
        {
            (phrases.Say("填报原文", "Filed"), filed.Text),
            (string.Empty, Source(filed)),
        };
        entries.AddRange(
            plan.Filed!.Duties.Select(duty =>
                duty.Measure is VerbatimMeasure words
                    ? (
                        phrases.Say("未识别", "Not read"),
                        phrases.Say($"“{words.Text}”，不折算减排量", $"'{words.Text}', not quantified")
                    )
                    : (phrases.Say("识别为", "Read as"), Read(duty))
            )
        );
        var missing = plan.Missing.IsEmpty
            ? string.Empty
            : phrases.Say("；缺：", "; missing: ") + phrases.List(plan.Missing.Select(phrases.Words.Fact));
        entries.Add((phrases.Say("对比", "Compared"), phrases.Words.Finding(plan.Finding) + missing));
        entries.Add(bound);
        return [.. entries];
    }

    private string Read(Duty duty)
    {
        var working = phrases.Words.Working(duty);
        return phrases.Words.Measure(duty.Measure)
            + (working.Length == 0 ? string.Empty : phrases.Say($"（{working}）", $" ({working})"));
    }

    private string Source(FiledPlan filed) =>
        filed.FiledOn is { } day
            ? phrases.Say(
                $"来源：{filed.FiledIn}，{Phrases.Day(day)}填报",
                $"from {filed.FiledIn}, filed on {Phrases.Day(day)}"
            )
            : phrases.Say(
                $"来源：{filed.FiledIn}，未注明填报日期",
                $"from {filed.FiledIn}, day of filing not stated"
            );
}
