using System.Globalization;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.Text;

/// <summary>Says what a scenario changes (情景改动表述): one plain sentence a change, and what a reader must know of it.</summary>
/// <param name="words">The words of the domain.</param>
/// <param name="baseline">The city as it is.</param>
public sealed class ChangeWording(Wording words, DecisionTable baseline)
{
    private const int MostNames = 5;

    private EnterpriseTable Firms => baseline.Inventory.Enterprises;

    /// <summary>What is changed, for how many.</summary>
    public string Of(ChangeOutcome outcome) =>
        outcome.Change switch
        {
            GradeChange change => words.Say(
                $"{Count(outcome.Chosen.Firms.Length)}家企业的绩效等级改为{Grade(change)}{Among(change.Firms)}",
                $"{Count(outcome.Chosen.Firms.Length)} firms get {Grade(change)}{Among(change.Firms)}"
            ),
            ListAddition change => words.Say(
                $"{Count(outcome.Altered)}家企业列入{List(ListKinds.Of(change.Entry))}名单{Terms(change.Entry)}{Among(change.Firms)}",
                $"{Count(outcome.Altered)} firms are put on the {List(ListKinds.Of(change.Entry))} list{Terms(change.Entry)}{Among(change.Firms)}"
            ),
            ListRemoval change => words.Say(
                $"{Count(outcome.Chosen.Firms.Length)}家企业移出{List(change.Kind)}名单，共{Count(outcome.Altered)}条{Among(change.Firms)}",
                $"{Count(outcome.Chosen.Firms.Length)} firms are taken off the {List(change.Kind)} list, {Count(outcome.Altered)} entries{Among(change.Firms)}"
            ),
            ShareChange change => Share(change),
            LineClosing change => words.Say(
                $"关闭{Count(outcome.Altered)}条生产线，涉及{Count(outcome.Chosen.Firms.Length)}家企业{Among(change.Lines)}",
                $"{Count(outcome.Altered)} lines of {Count(outcome.Chosen.Firms.Length)} firms are closed{Among(change.Lines)}"
            ),
            LineScaling change => Scaling(change, outcome),
            LineAddition change => words.Say(
                $"{Name(outcome.Chosen.Firms)}新增生产线“{change.Facts[FactIds.Line].Text}”（{words.Process(change.Facts[FactIds.Process].Text)}）",
                $"{Name(outcome.Chosen.Firms)} gets the line '{change.Facts[FactIds.Line].Text}' ({words.Process(change.Facts[FactIds.Process].Text)})"
            ),
            SourceScaling change => words.Say(
                $"其他源“{words.Group(change.Group)}”{Place(change)}的排放调为原来的{Percent(change.Permille)}",
                $"emissions of {words.Group(change.Group)}{Place(change)} become {Percent(change.Permille)} of what they were"
            ),
            _ => string.Empty,
        };

    /// <summary>What must be known besides: who was left out, what had no effect, what is not counted.</summary>
    public IEnumerable<string> Remarks(ChangeOutcome outcome)
    {
        var chosen = outcome.Chosen;
        if (chosen.Firms.Length > 0 && outcome.Change is not LineAddition)
        {
            var names = string.Join(
                words.Say("、", ", "),
                chosen.Firms.Take(MostNames).Select(firm => Firms.Names.Text(firm))
            );
            yield return chosen.Firms.Length > MostNames
                ? words.Say(
                    $"选中{names}等{Count(chosen.Firms.Length)}家，全部名单见 whatif.json。",
                    $"Chosen: {names} and {Count(chosen.Firms.Length - MostNames)} more, all named in whatif.json."
                )
                : words.Say($"选中{names}。", $"Chosen: {names}.");
        }

        if (ChoiceOf(outcome.Change) is { } choice)
        {
            foreach (var remark in OfChoice(choice, chosen))
            {
                yield return remark;
            }
        }

        if (outcome.Altered == 0)
        {
            yield return words.Say(
                "这一项没有改变任何东西：没有选中，或本来就是这样。",
                "This changes nothing: nobody was chosen, or it was so already."
            );
        }
        else if (outcome.Change is GradeChange && outcome.Altered < chosen.Firms.Length)
        {
            var already = Count(chosen.Firms.Length - outcome.Altered);
            yield return words.Say(
                $"其中{already}家原来就是这个等级（或已由另一项改动）。",
                $"{already} of them had that grade already (or by another change)."
            );
        }

        foreach (var remark in OfMeaning(outcome))
        {
            yield return remark;
        }
    }

    private static FirmChoice? ChoiceOf(Change change) =>
        change switch
        {
            GradeChange grade => grade.Firms,
            ListAddition addition => addition.Firms,
            ListRemoval removal => removal.Firms,
            LineClosing closing => closing.Lines,
            LineScaling scaling => scaling.Lines,
            _ => null,
        };

    private IEnumerable<string> OfChoice(FirmChoice choice, Chosen chosen)
    {
        if (choice.Ranking is { } ranking && chosen.Firms.Length < ranking.Count)
        {
            yield return words.Say(
                $"要取{Count(ranking.Count)}家，符合条件的只有{Count(chosen.Firms.Length)}家，全部选入。",
                $"{Count(ranking.Count)} were wanted, only {Count(chosen.Firms.Length)} fit; all of them are taken."
            );
        }

        if (!chosen.TiedFirms.IsEmpty)
        {
            yield return words.Say(
                $"另有{Count(chosen.TiedFirms.Length)}家与最后一家数值相同，按统一社会信用代码先后未选入。",
                $"Left out by credit code, although their number is that of the last one taken: {Count(chosen.TiedFirms.Length)}."
            );
        }

        if (!chosen.OpenFirms.IsEmpty)
        {
            yield return words.Say(
                $"{Count(chosen.OpenFirms.Length)}家企业缺信息，说不清是否符合条件，未选入。",
                $"For {Count(chosen.OpenFirms.Length)} firms a missing fact leaves it open whether they fit; they are left out."
            );
        }

        if (!chosen.UnrankedFirms.IsEmpty)
        {
            yield return words.Say(
                $"{Count(chosen.UnrankedFirms.Length)}家企业缺“{words.Fact(choice.Ranking!.Fact)}”，排不了序，未选入。",
                $"{Count(chosen.UnrankedFirms.Length)} firms lack '{words.Fact(choice.Ranking.Fact)}', cannot be ranked and are left out."
            );
        }
    }

    private IEnumerable<string> OfMeaning(ChangeOutcome outcome)
    {
        switch (outcome.Change)
        {
            case GradeChange grade:
                yield return words.Say(
                    "只改等级，企业平时的排放量不变：升级改造本身减少的排放没有算进来。",
                    "Only the grade changes; what the firms emit day by day stays. What the upgrade itself saves is not counted."
                );
                if (
                    outcome.Chosen.Firms.Count(firm => HasOthers(firm, grade, outcome.Chosen))
                    is > 0
                        and var others
                )
                {
                    yield return words.Say(
                        $"其中{Count(others)}家还有别的行业，那里的等级不变；企业的类别按最严的一条生产线。",
                        $"{Count(others)} of them have other industries, whose grade stays; the strictest line names the firm's class."
                    );
                }

                foreach (var industry in WithoutLetter(grade, outcome.Chosen))
                {
                    yield return words.Say(
                        $"行业“{words.Industry(industry)}”的评级方案里没有{Grade(grade)}。",
                        $"The scheme of the industry {words.Industry(industry)} knows no {Grade(grade)}."
                    );
                }

                break;
            case ShareChange change
                when RuleOf(change) is { } rule && !rule.Effective.Contains(baseline.Request.On):
                yield return words.Say("这条规则在该日不施行。", "This rule is not in force on that day.");
                break;
            case LineClosing or LineScaling:
                yield return words.Say(
                    "改的是生产线的日排放量；企业的年排放量一栏不变。",
                    "The daily figures of the lines change; the firms' yearly figures stay."
                );
                break;
            default:
                break;
        }
    }

    /// <summary>Whether a firm has an industry that the change does not reach.</summary>
    private bool HasOthers(int firm, GradeChange change, Chosen chosen)
    {
        if (change.Industry is null && change.Firms.IsByCode)
        {
            return false;
        }

        var reached = chosen
            .Lines.Where(line => baseline.Inventory.Lines.FirmOf(line) == firm)
            .Select(line => baseline.Inventory.Lines.Industries.Text(line))
            .ToHashSet(StringComparer.Ordinal);
        return Firms
            .StandingsOf(firm)
            .ToArray()
            .Any(standing =>
                change.Industry is { } only
                    ? standing.Industry != only
                    : !reached.Contains(standing.Industry.Text)
            );
    }

    /// <summary>Industries, of those reached, whose scheme lacks the letter.</summary>
    private IEnumerable<string> WithoutLetter(GradeChange change, Chosen chosen) =>
        chosen
            .Lines.Select(line => baseline.Inventory.Lines.Industries.Text(line))
            .Where(industry => change.Industry is null || change.Industry.Value.Text == industry)
            .Distinct(StringComparer.Ordinal)
            .Where(industry =>
                baseline.RuleSet.Industries.TryGetValue(industry, out var known)
                && !known.Grades.IsEmpty
                && change.Grade != PerformanceGrade.Ungraded
                && !known.Grades.Contains(change.Grade)
            );

    private string Grade(GradeChange change) =>
        words.FactValue(FactIds.Grade, Domain.Facts.FactValue.Of(change.Grade.Spell()))
        + (
            change.Industry is { } industry
                ? words.Say($"（{words.Industry(industry.Text)}）", $" ({words.Industry(industry.Text)})")
                : string.Empty
        );

    /// <summary>How they were chosen, in brackets; empty when named one by one.</summary>
    private string Among(FirmChoice choice)
    {
        if (choice.IsByCode)
        {
            return choice.Line is null
                ? string.Empty
                : words.Say($"（生产线“{choice.Line}”）", $" (line '{choice.Line}')");
        }

        var condition = choice.Condition is null
            ? words.Say("全部企业", "all firms")
            : words.Condition(choice.Condition);
        if (choice.Ranking is not { } ranking)
        {
            return words.Say($"（条件：{condition}）", $" (condition: {condition})");
        }

        var fact = words.Fact(ranking.Fact);
        return words.Say(
            $"（条件：{condition}；按{fact}从{(ranking.IsSmallestFirst ? "小到大" : "大到小")}取前{Count(ranking.Count)}家）",
            $" (condition: {condition}; the first {Count(ranking.Count)} by {fact}, {(ranking.IsSmallestFirst ? "smallest" : "largest")} first)"
        );
    }

    private string List(ListKind kind) =>
        kind switch
        {
            ListKind.Guarantee => words.Class(ControlClass.Guarantee),
            ListKind.SmallMicro => words.Class(ControlClass.SmallMicro),
            ListKind.Exemption => words.Class(ControlClass.Exempt),
            _ => words.Say("错峰生产", "off-peak"),
        };

    private string Terms(Overlay entry) =>
        entry switch
        {
            Guarantee { Approved: LoadCap cap } => words.Say(
                $"，核定负荷{Wording.Percent(cap.Load.Percent)}",
                $", approved load {Wording.Percent(cap.Load.Percent)}"
            ),
            Guarantee { Approved: OutputCap cap } => words.Say(
                $"，核定产量{Wording.Number(cap.Cap)} {cap.Unit}",
                $", approved output {Wording.Number(cap.Cap)} {cap.Unit}"
            ),
            Exemption exemption => words.Say(
                $"，最高到{words.Level(exemption.HighestLevel)}",
                $", up to {words.Level(exemption.HighestLevel)}"
            ),
            OffPeakStop stop => words.Say(
                $"，停产{Wording.Percent(stop.Share.Percent)}",
                $", stopped {Wording.Percent(stop.Share.Percent)}"
            ),
            _ => string.Empty,
        };

    private string Share(ShareChange change)
    {
        var share = Wording.Percent(change.Share.Percent);
        var text = RuleOf(change) is { } rule ? words.Say(rule.Text) : string.Empty;
        return words.Say(
            $"规则 {change.Rule} 的减排比例改为{share}；原文：{text}",
            $"the share of rule {change.Rule} becomes {share}; as it stands: {text}"
        );
    }

    private string Scaling(LineScaling change, ChangeOutcome outcome)
    {
        var isAll = change.Part == ScaledPart.Production;
        return words.Say(
            $"{Count(outcome.Chosen.Lines.Length)}条生产线（{Count(outcome.Chosen.Firms.Length)}家企业）的{(isAll ? "产量和排放" : "排放（产量不变）")}调为原来的{Percent(change.Permille)}{Among(change.Lines)}",
            $"{(isAll ? "output and emissions" : "emissions (not output)")} of {Count(outcome.Chosen.Lines.Length)} lines of {Count(outcome.Chosen.Firms.Length)} firms become {Percent(change.Permille)} of what they were{Among(change.Lines)}"
        );
    }

    private string Place(SourceScaling change) =>
        change.Division is { } division
            ? words.Say($"（{words.Division(division)}）", $" ({words.Division(division)})")
            : string.Empty;

    private string Name(IEnumerable<int> firms) =>
        string.Join(words.Say("、", ", "), firms.Select(firm => Firms.Names.Text(firm)));

    private Rule? RuleOf(ShareChange change) =>
        baseline
            .RuleSet.Classification.Select(known => known.Rule)
            .Concat(baseline.RuleSet.Rules)
            .FirstOrDefault(rule => rule.Name == change.Rule);

    private static string Percent(int permille) => Wording.Percent(permille / 10m);

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
