using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Cli.Screens;

/// <summary>Shows a scenario beside its baseline (情景推演屏幕): the answer first, the figures behind it, red first.</summary>
/// <param name="screen">Where.</param>
/// <param name="phrases">In which words.</param>
internal sealed class WhatIfScreen(Screen screen, Phrases phrases)
{
    private const int NameWidth = 11;
    private const int MostFirms = 20;
    private const int MostReasons = 5;

    private readonly DiffWording _words = new(phrases.Words);

    /// <summary>Shows a result.</summary>
    public void Show(WhatIfResult result)
    {
        var answer = result.Answer;
        Header(answer);
        Changes(answer);
        Conclusion(answer);
        var levels = answer.Diff.Levels.OrderByDescending(level => level.Baseline.Level).ToArray();
        foreach (var level in levels.Where(level => !level.IsEmpty))
        {
            screen.Blank();
            Level(level, MostFirms / levels.Length);
        }

        Again(result);
    }

    private void Header(WhatIfAnswer answer)
    {
        var (baseline, scenario) = (answer.Diff.Baseline, answer.Diff.Scenario);
        var inventory = baseline.Inventory;
        screen.Heading(phrases.Say("情景推演：", "What if: ") + phrases.Words.Say(answer.Scenario.Name));
        if (_words.Warning(answer.Diff) is { } warning)
        {
            screen.Heading(warning);
        }

        Entry(phrases.Say("适用日期", "Day"), Phrases.Day(baseline.Request.On));
        Entry(
            phrases.Say("基准", "Baseline"),
            phrases.Say(
                $"{(inventory.IsSample ? "样本城市（虚构数据）" : inventory.Name)}，企业{Counts.Text(inventory.Enterprises.Count)}家",
                $"{(inventory.IsSample ? "sample city (made up)" : inventory.Name)}, {Counts.Text(inventory.Enterprises.Count)} firms"
            )
        );
        Entry(phrases.Say("校验码", "Sha256"), Pair(inventory.Sha256, scenario.Inventory.Sha256));
        Entry(phrases.Say("规则集", "Rule set"), Pair(baseline.RuleSet.Id, scenario.RuleSet.Id));
    }

    private string Pair(string before, string after) =>
        before == after
            ? phrases.Say($"{Phrases.Short(before)}（两边相同）", $"{Phrases.Short(before)} (both)")
            : phrases.Say(
                $"基准 {Phrases.Short(before)}，情景 {Phrases.Short(after)}",
                $"baseline {Phrases.Short(before)}, scenario {Phrases.Short(after)}"
            );

    private void Changes(WhatIfAnswer answer)
    {
        var words = new ChangeWording(phrases.Words, answer.Diff.Baseline);
        screen.Blank();
        screen.Heading(phrases.Say("假定的改动", "What is supposed"));
        foreach (var (index, outcome) in answer.Outcomes.Index())
        {
            screen.Entry($"{index + 1}.", words.Of(outcome), 4, 2);
            foreach (var remark in words.Remarks(outcome))
            {
                screen.Text(remark, 8);
            }

            if (outcome.Change.Note is { } note)
            {
                screen.Text(phrases.Say("说明：", "Note: ") + note, 8);
            }
        }
    }

    private void Conclusion(WhatIfAnswer answer)
    {
        screen.Blank();
        screen.Heading(phrases.Say("结论（情景减基准）", "Answer (scenario minus baseline)"));
        foreach (var level in answer.Diff.Levels.OrderByDescending(level => level.Baseline.Level))
        {
            Entry(
                phrases.Words.Level(level.Baseline.Level),
                phrases.Say(
                    $"{_words.Amounts(level)}。{_words.Targets(level)}。",
                    $"{_words.Amounts(level)}; {_words.Targets(level)}."
                )
            );
        }
    }

    private void Level(LevelDiff level, int mostFirms)
    {
        screen.LevelHeading(level.Baseline.Level, phrases.Words.Level(level.Baseline.Level));
        Pollutants(level);
        if (_words.Open(level) is { Length: > 0 } open)
        {
            Entry(phrases.Say("减量范围", "Bounds"), open);
        }

        Entry(phrases.Say("依据假设", "Assumed"), _words.Assumed(level));
        if (_words.Classes(level) is { Length: > 0 } classes)
        {
            Entry(phrases.Say("类别家数", "Classes"), classes);
        }

        Reasons(level);
        Firms(level, mostFirms);
    }

    private void Pollutants(LevelDiff level)
    {
        var table = Tables.Of(
            phrases.Say("污染物", "Pollutant"),
            phrases.Say(">基准减排kg/d", ">Baseline kg/d"),
            phrases.Say(">情景减排kg/d", ">Scenario kg/d"),
            phrases.Say(">变化kg/d", ">Change kg/d"),
            phrases.Say(">基准比例", ">Baseline"),
            phrases.Say(">情景比例", ">Scenario"),
            phrases.Say(">百分点", ">Points")
        );
        foreach (var diff in level.Pollutants)
        {
            table.Row(
                phrases.Words.Pollutant(diff.Pollutant),
                Range(diff.SavedBefore),
                Range(diff.SavedAfter),
                Signed(diff.Change),
                Share(diff.OutcomeBefore.ShareLeast, diff.OutcomeBefore.ShareMost),
                Share(diff.OutcomeAfter.ShareLeast, diff.OutcomeAfter.ShareMost),
                Points(diff)
            );
        }

        screen.Table(table);
        foreach (var diff in level.Pollutants.Where(diff => diff.BaseBefore != diff.BaseAfter))
        {
            var (before, after) = (
                Wording.Kilograms(diff.BaseBefore * 1000),
                Wording.Kilograms(diff.BaseAfter * 1000)
            );
            screen.Text(
                phrases.Say(
                    $"{phrases.Words.Pollutant(diff.Pollutant)}的减排基数由{before}变为{after} kg/d。",
                    $"The base of {phrases.Words.Pollutant(diff.Pollutant)} goes from {before} to {after} kg/d."
                ),
                2
            );
        }
    }

    private string Range(AmountRange range) =>
        range.IsExact
            ? Wording.Kilograms(range.Least)
            : phrases.Say(
                $"至少{Wording.Kilograms(range.Least)}\n至多{Wording.Kilograms(range.Most)}",
                $"≥ {Wording.Kilograms(range.Least)}\n≤ {Wording.Kilograms(range.Most)}"
            );

    private string Signed(AmountRange? change) =>
        change switch
        {
            null => phrases.Say("未知", "unknown"),
            { IsExact: true } exact => DiffWording.Signed(exact.Least),
            { } range => $"{DiffWording.Signed(range.Least)}\n{DiffWording.Signed(range.Most)}",
        };

    private string Share(decimal? least, decimal? most) =>
        least is not { } low || most is not { } high ? phrases.Say("未知", "unknown")
        : low == high ? Percent(low)
        : $"{Percent(low)}\n{Percent(high)}";

    // Rounded down: 19.999 % must never look like the 20 % that it misses.
    private static string Percent(decimal share) =>
        (Math.Floor(share * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    private string Points(PollutantDiff diff)
    {
        if (diff is not { PointsLeast: { } least, PointsMost: { } most })
        {
            return phrases.Say("未知", "unknown");
        }

        return Point(least) == Point(most) ? Point(least) : $"{Point(least)}\n{Point(most)}";
    }

    private static string Point(decimal points) =>
        points.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    /// <summary>Why firms differ, those that differ alike taken together.</summary>
    private void Reasons(LevelDiff level)
    {
        var groups = level
            .Firms.GroupBy(firm => (Before: Duty(firm.Before), After: Duty(firm.After)))
            .OrderByDescending(group => group.Count())
            .ToArray();
        foreach (var group in groups.Take(MostReasons))
        {
            Entry(
                phrases.Say($"{Counts.Text(group.Count())}家", $"{Counts.Text(group.Count())} firms"),
                phrases.Say(
                    $"原来：{group.Key.Before}\n情景：{group.Key.After}",
                    $"baseline: {group.Key.Before}\nscenario: {group.Key.After}"
                )
            );
        }

        if (groups.Length > MostReasons)
        {
            var rest = groups.Skip(MostReasons).ToArray();
            screen.Text(
                phrases.Say(
                    $"另有{Counts.Text(rest.Sum(group => group.Count()))}家属于其他{Counts.Text(rest.Length)}种情形，见 whatif.csv。",
                    $"{Counts.Text(rest.Sum(group => group.Count()))} more firms differ in {Counts.Text(rest.Length)} other ways: see whatif.csv."
                ),
                2
            );
        }
    }

    private string Duty(FirmDecision? firm)
    {
        var texts = firm is null
            ? []
            : firm
                .Lines.SelectMany(line => line.Duties)
                .OrderBy(duty => duty.Rule.Order)
                .Select(duty => $"{phrases.Words.Say(duty.Rule.Text)}〔{duty.Rule.Name}〕")
                .Distinct(StringComparer.Ordinal)
                .ToArray();
        return texts.Length == 0
            ? _words.Class(firm)
            : $"{_words.Class(firm)}{phrases.Say("，", ", ")}{string.Join(phrases.Say("；", "; "), texts)}";
    }

    private void Firms(LevelDiff level, int most)
    {
        if (level.Firms.IsEmpty)
        {
            return;
        }

        var shown = level.Firms.OrderByDescending(Size).Take(most).ToArray();
        screen.Text(
            shown.Length < level.Firms.Length
                ? phrases.Say(
                    $"变化最大的{Counts.Text(shown.Length)}家（共{Counts.Text(level.Firms.Length)}家，全部见 whatif.csv），变化量 kg/d：",
                    $"The {Counts.Text(shown.Length)} that change most (of {Counts.Text(level.Firms.Length)}, all in whatif.csv), change in kg/d:"
                )
                : phrases.Say("受影响的企业，变化量 kg/d：", "The firms that differ, change in kg/d:"),
            2
        );
        string[] headings =
        [
            phrases.Say("企业", "Firm"),
            phrases.Say("类别", "Class"),
            .. Domain.Amounts.Pollutants.All.Select(pollutant => ">" + phrases.Words.Pollutant(pollutant)),
        ];
        var table = Tables.Of(headings);
        foreach (var firm in shown)
        {
            var (before, after) = (_words.Class(firm.Before), _words.Class(firm.After));
            table.Row([
                firm.Name,
                before == after ? before : $"{before}→{after}",
                .. Domain.Amounts.Pollutants.All.Select(pollutant => Signed(firm.Change(pollutant))),
            ]);
        }

        screen.Table(table);
    }

    private static long Size(FirmDiff firm) =>
        Domain.Amounts.Pollutants.All.Sum(pollutant => firm.Change(pollutant)?.Magnitude ?? 0);

    private void Again(WhatIfResult result)
    {
        screen.Blank();
        screen.Text(
            phrases.Say(
                "情景结果只供比较，不能下达。",
                "A scenario is for comparing only; it can never be issued."
            )
        );
        screen.Heading(phrases.Say("重做这次推演", "To ask the same again"));
        screen.Whole("  " + result.Answer.Command);
        screen.Heading(phrases.Say("已写出", "Written"));
        foreach (var file in result.Files)
        {
            screen.Whole("  " + file);
        }
    }

    private void Entry(string name, string text) => screen.Entry(name, text, NameWidth, 2);
}
