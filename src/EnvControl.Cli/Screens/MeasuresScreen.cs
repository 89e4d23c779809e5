using System.Globalization;
using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;

namespace EnvControl.Cli.Screens;

/// <summary>Shows the city at each level (全市结果屏幕), red first.</summary>
/// <param name="screen">Where.</param>
/// <param name="phrases">In which words.</param>
internal sealed class MeasuresScreen(Screen screen, Phrases phrases)
{
    private const int NameWidth = 11;
    private const int MostWarnings = 5;

    /// <summary>Shows a result.</summary>
    public void Show(MeasuresResult result)
    {
        Header(result);
        foreach (var level in result.Levels.OrderByDescending(level => level.Summary.Level))
        {
            screen.Blank();
            Level(level, result.Table.Inventory);
            Plans(level, result.Table);
        }

        Warnings(result);
        screen.Blank();
        Files(result);
    }

    /// <summary>Names the files that were written.</summary>
    public void Files(MeasuresResult result)
    {
        screen.Heading(phrases.Say("已写出", "Written"));
        foreach (var file in result.Files)
        {
            screen.Whole("  " + file);
        }
    }

    private void Header(MeasuresResult result)
    {
        var (table, inventory) = (result.Table, result.Table.Inventory);
        var name = inventory.IsSample
            ? phrases.Say("样本城市（虚构数据）", "sample city (made up)")
            : inventory.Name;
        screen.Heading(phrases.Say("重污染天气应急减排措施", "Emergency reduction measures"));
        Entry(phrases.Say("适用日期", "Day"), Phrases.Day(table.Request.On));
        Entry(
            phrases.Say("清单", "Inventory"),
            phrases.Say(
                $"{name}，企业{Counts.Text(inventory.Enterprises.Count)}家，生产线{Counts.Text(inventory.Lines.Count)}条，校验码{Phrases.Short(inventory.Sha256)}",
                $"{name}, {Counts.Text(inventory.Enterprises.Count)} firms, {Counts.Text(inventory.Lines.Count)} lines, sha256 {Phrases.Short(inventory.Sha256)}"
            )
        );
        if (!inventory.Assumptions.IsEmpty)
        {
            Entry(phrases.Say("假定取值", "Assumed"), AssumedText.All(inventory, phrases.Words.Language));
        }

        Entry(
            phrases.Say("规则集", "Rule set"),
            phrases.Say(
                $"{Phrases.Short(table.RuleSet.Id)}，引擎 {table.Engine}",
                $"{Phrases.Short(table.RuleSet.Id)}, engine {table.Engine}"
            )
        );
        InForce(table);
        Frame(table);
        Orders(table);
        if (table.Request.ElapsedHours > 0)
        {
            var hours = Wording.Number((decimal)table.Request.ElapsedHours);
            Entry(
                phrases.Say("已持续", "Elapsed"),
                phrases.Say(
                    $"{hours}小时（自首次启动该级别或更高级别起算，假设）",
                    $"{hours} h (counted from the first start at that level or higher; assumed)"
                )
            );
        }
    }

    private void InForce(DecisionTable table)
    {
        var (rules, on) = (table.RuleSet.Rules, table.Request.On);
        var count = rules.Count(rule => rule.Effective.Contains(on));
        Entry(
            phrases.Say("生效规则", "In force"),
            count > 0
                ? phrases.Say(
                    $"行业减排规则{count}条（共{rules.Length}条）",
                    $"{count} of {rules.Length} industry rules"
                )
                : phrases.Say("该日没有行业减排规则生效", "no industry rule on that day") + First(table)
        );
    }

    /// <summary>Said only when a firm's grade is not its lines' own: who reads the inventory beside the list must know.</summary>
    private void Frame(DecisionTable table)
    {
        if (table.RuleSet.FrameOn(table.Request.On) is { IsLowestIndustry: true } frame)
        {
            var number = frame.Ground.Instrument.Number;
            Entry(
                phrases.Say("绩效等级", "Grades"),
                phrases.Say(
                    $"涉及几个行业的企业以最低的等级为准（{number}，{frame.Adoption?.Document}启用）",
                    $"a firm of several industries has the lowest of its grades ({number}, adopted by {frame.Adoption?.Document})"
                )
            );
        }
    }

    private void Orders(DecisionTable table)
    {
        if (table.Request.At is { } at)
        {
            Entry(phrases.Say("时刻", "Hour"), at.ToString("HH:mm", CultureInfo.InvariantCulture));
        }

        foreach (var reach in OrderReach.Of(table))
        {
            var number = phrases.Words.InstrumentNumber(reach.Order.Instrument.Number);
            var trust = phrases.Words.Trust(reach.Order.Instrument.Trust);
            Entry(
                phrases.Say("管控令", "Order"),
                phrases.Say(
                    $"{number}〔{reach.Order.Id}〕，{trust}，管到企业{Counts.Text(reach.Firms)}家、生产线{Counts.Text(reach.Lines)}条",
                    $"{number} [{reach.Order.Id}], {trust}, binds {Counts.Text(reach.Firms)} firms, {Counts.Text(reach.Lines)} lines"
                )
            );
        }
    }

    private string First(DecisionTable table)
    {
        var later = table
            .RuleSet.Rules.Select(rule => rule.Effective.From)
            .Where(from => from > table.Request.On)
            .ToArray();
        return later.Length == 0
            ? string.Empty
            : phrases.Say(
                $"，最早的自{Phrases.Day(later.Min())}起施行；严格管控、按规定减排和一般行业的企业只有分类，没有措施",
                $", the first begins on {Phrases.Day(later.Min())}; strict, prescribed and general firms have a class and no measures"
            );
    }

    private void Level(LevelReport report, EmergencyReductionInventory inventory)
    {
        var summary = report.Summary;
        var ordered =
            inventory.Enterprises.Count
            - ControlClasses.All.Sum(value => summary.Classes[value])
            - summary.UnknownFirms
            - summary.UnclassifiedFirms;
        screen.LevelHeading(summary.Level, phrases.Words.Level(summary.Level));
        Entry(
            phrases.Say("企业", "Firms"),
            string.Join(
                phrases.Say("；", "; "),
                ControlClasses
                    .All.Where(value => summary.Classes[value] > 0)
                    .Select(value =>
                        phrases.Say(
                            $"{phrases.Words.Class(value)} {Counts.Text(summary.Classes[value])}家",
                            $"{phrases.Words.Class(value)} {Counts.Text(summary.Classes[value])}"
                        )
                    )
                    .Concat(
                        ordered > 0
                            ?
                            [
                                phrases.Say(
                                    $"只按管控令 {Counts.Text(ordered)}家",
                                    $"by order alone {Counts.Text(ordered)}"
                                ),
                            ]
                            : []
                    )
            )
        );
        Pollutants(summary);
        foreach (
            var reason in summary
                .Outcomes.Where(outcome => outcome.Reason != OutcomeReason.None)
                .GroupBy(outcome => outcome.Reason)
        )
        {
            screen.Text(
                $"{phrases.List(reason.Select(outcome => phrases.Words.Pollutant(outcome.Pollutant)))}{phrases.Say("：", ": ")}{phrases.Words.Reason(reason.Key)}",
                2
            );
        }

        Trust(summary, inventory.Lines.Count);
        Open(report);
    }

    private void Pollutants(LevelSummary summary)
    {
        var isCity = summary.CityBase is not null;
        var table = Tables.Of(
            phrases.Say("污染物", "Pollutant"),
            phrases.Say(">减排量kg/d", ">Saved kg/d"),
            phrases.Say(">其中企业kg/d", ">firms kg/d"),
            isCity
                ? phrases.Say(">全社会基数kg/d", ">City base kg/d")
                : phrases.Say(">工业基数kg/d", ">Industry kg/d"),
            phrases.Say(">比例", ">Share"),
            phrases.Say(">目标", ">Target"),
            phrases.Say("结论", "Outcome")
        );
        foreach (var outcome in summary.Outcomes)
        {
            var p = outcome.Pollutant;
            table.Row(
                phrases.Words.Pollutant(p),
                Range(
                    summary.Groups.Sum(group => group.Saving.Least[p]),
                    summary.Groups.Sum(group => group.Saving.Most[p])
                ),
                Range(summary.Reduction.Least[p], summary.Reduction.Most[p]),
                Wording.Kilograms(summary.Groups.Sum(group => group.Base[p]) * 1000),
                Share(outcome),
                outcome.TargetPercent is { } target ? Wording.Percent(target) : phrases.Say("无", "none"),
                phrases.Words.Outcome(outcome.Outcome)
            );
        }

        screen.Table(table);
    }

    private string Range(long least, long most) =>
        least == most
            ? Wording.Kilograms(least)
            : phrases.Say(
                $"至少{Wording.Kilograms(least)}\n至多{Wording.Kilograms(most)}",
                $"≥ {Wording.Kilograms(least)}\n≤ {Wording.Kilograms(most)}"
            );

    private string Share(PollutantOutcome outcome)
    {
        if (outcome is not { ShareLeast: { } least, ShareMost: { } most })
        {
            return phrases.Say("未知", "unknown");
        }

        return least == most ? Percent(least) : $"{Percent(least)}\n{Percent(most)}";
    }

    // Rounded down: 19.999 % must never look like the 20 % that it misses.
    private static string Percent(decimal share) =>
        (Math.Floor(share * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    private void Plans(LevelReport report, DecisionTable table)
    {
        if (report.Plans is not { } counts || table.SitePlans is not { } plans)
        {
            return;
        }

        foreach (var (name, text) in new PlanEntries(phrases).City(counts, plans.Mode))
        {
            Entry(name, text);
        }
    }

    private void Trust(LevelSummary summary, int lines)
    {
        var part = lines == 0 ? 0 : 100m * summary.AssumedLines / lines;
        Entry(
            phrases.Say("依据假设", "Assumed"),
            phrases.Say(
                $"{Counts.Text(summary.AssumedLines)}条生产线（{Wording.Percent(Math.Round(part, 1))}）的分类或措施依据假设的规则",
                $"class or measures of {Counts.Text(summary.AssumedLines)} lines ({Wording.Percent(Math.Round(part, 1))}) rest on assumed rules"
            )
        );
        if (part >= 25)
        {
            screen.Text(
                phrases.Say(
                    "注意：上面的数字有相当一部分依据假设而不是文件规定，下达前请先由局里认定这些假设。",
                    "Mind: much of this rests on assumptions, not on instruments. Have the bureau adopt them before anything is issued."
                ),
                2
            );
        }

        if (summary.UncoveredLines > 0)
        {
            Entry(
                phrases.Say("无规则", "Uncovered"),
                phrases.Say(
                    $"{Counts.Text(summary.UncoveredLines)}条应管控的生产线没有规则覆盖，见 uncovered.csv",
                    $"{Counts.Text(summary.UncoveredLines)} controlled lines are covered by no rule: see uncovered.csv"
                )
            );
        }

        if (summary.UnclassifiedFirms > 0)
        {
            Entry(
                phrases.Say("未分类", "No rule"),
                phrases.Say(
                    $"{Counts.Text(summary.UnclassifiedFirms)}家企业在该日没有适用的分类规则",
                    $"for {Counts.Text(summary.UnclassifiedFirms)} firms no classification rule is in force on that day"
                )
            );
        }
    }

    private void Open(LevelReport report)
    {
        if (report.Summary.UnknownFirms > 0)
        {
            Entry(
                phrases.Say("措施待定", "Open"),
                phrases.Say(
                    $"{Counts.Text(report.Summary.UnknownFirms)}家企业缺信息，措施无法确定；缺：{phrases.Counted(report.MissingForDuty)}",
                    $"for {Counts.Text(report.Summary.UnknownFirms)} firms the measures can't be told; missing: {phrases.Counted(report.MissingForDuty)}"
                )
            );
        }

        if (report.Summary.UnknownAmountFirms > 0)
        {
            Entry(
                phrases.Say("减量待定", "Amount"),
                phrases.Say(
                    $"{Counts.Text(report.Summary.UnknownAmountFirms)}家企业措施已定、减排量未定；缺：{phrases.Counted(report.MissingForAmount)}",
                    $"for {Counts.Text(report.Summary.UnknownAmountFirms)} firms the measures are known, the amount is not; missing: {phrases.Counted(report.MissingForAmount)}"
                )
            );
        }
    }

    private void Warnings(MeasuresResult result)
    {
        var warnings = result.Table.Inventory.Warnings;
        if (warnings.IsEmpty)
        {
            return;
        }

        screen.Blank();
        screen.Heading(
            warnings.Length > MostWarnings
                ? phrases.Say(
                    $"清单提示{warnings.Length}条，前{MostWarnings}条：",
                    $"{warnings.Length} warnings about the inventory, the first {MostWarnings}:"
                )
                : phrases.Say(
                    $"清单提示{warnings.Length}条：",
                    $"{warnings.Length} warnings about the inventory:"
                )
        );
        foreach (var warning in warnings.Take(MostWarnings))
        {
            screen.Text(warning.ToString(), 2);
        }
    }

    private void Entry(string name, string text) => screen.Entry(name, text, NameWidth, 2);
}
