using EnvControl.Application.Grading;
using EnvControl.Application.Text;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Grading;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what firms reach by their indicators (评级屏幕).</summary>
/// <param name="screen">Where.</param>
/// <param name="words">In which words.</param>
internal sealed class GradeScreen(Screen screen, GradingWording words)
{
    /// <summary>More firms than this are listed, not told one by one.</summary>
    public const int MostInFull = 5;

    private const int NameWidth = 12;

    /// <summary>Shows an answer.</summary>
    public void Show(GradeAnswer answer)
    {
        screen.Text(
            words.Words.Say(
                $"{Phrases.Day(answer.On)}，按指标评级。{words.Standing}",
                $"{Phrases.Day(answer.On)}: grades from indicators. {words.Standing}"
            )
        );
        if (answer.Source.Length == 0)
        {
            screen.Text(
                words.Words.Say(
                    $"清单里没有{GradeFirms.IndicatorFile}：下面列出要知道的全部指标。",
                    $"The inventory holds no {GradeFirms.IndicatorFile}: every indicator that is asked for is listed below."
                )
            );
        }

        screen.Blank();
        if (answer.Firms.Length > MostInFull)
        {
            Listed(answer);
            return;
        }

        foreach (var firm in answer.Firms)
        {
            foreach (var grading in firm.Industries)
            {
                One(firm, grading);
                screen.Blank();
            }
        }
    }

    private void Listed(GradeAnswer answer)
    {
        var table = Tables.Of(
            words.Words.Say("企业", "Firm"),
            words.Words.Say("行业", "Industry"),
            words.Words.Say("核定", "Approved"),
            words.Words.Say("按指标", "By indicators"),
            words.Words.Say("对照", "Comparison")
        );
        foreach (var firm in answer.Firms)
        {
            foreach (var grading in firm.Industries)
            {
                table.Row(
                    Name(firm),
                    grading.Industry.Id.Text,
                    words.Grade(grading.Approved),
                    words.NoResult(grading) is { Length: > 0 } ? "—" : words.Lowest(grading),
                    words.Comparison(grading)
                );
            }
        }

        screen.Table(table);
        screen.Text(
            words.Words.Say(
                "逐项指标见 --out 写出的csv，或 --json。",
                "Indicator by indicator: the csv that --out writes, or --json."
            )
        );
    }

    private void One(FirmGrading firm, IndustryGrading grading)
    {
        screen.Heading($"{Name(firm)}  {words.Words.Industry(grading.Industry.Id.Text)}");
        Entry(words.Words.Say("核定等级", "Approved"), words.Grade(grading.Approved));
        if (words.NoResult(grading) is { Length: > 0 } none)
        {
            Entry(words.Words.Say("按指标", "Indicators"), none);
            return;
        }

        if (grading.Lowest is not null)
        {
            Entry(words.Words.Say("按指标", "Indicators"), words.Lowest(grading));
            Entry(words.Words.Say("对照", "Comparison"), words.Comparison(grading));
        }

        foreach (var result in grading.InScope)
        {
            Table(firm.Row, result);
        }
    }

    private void Table(IndicatorRow row, GradingResult result)
    {
        Entry(
            words.Words.Say("指标表", "Table"),
            words.Words.Say(result.Table.Name)
                + (
                    result.Table.IsComplete
                        ? string.Empty
                        : words.Words.Say("（没有读全）", " (not read in full)")
                )
        );
        Entry(words.Words.Say("说明", "Note"), words.Words.Say(result.Table.Note));
        if (result.InScope == Truth.Unknown)
        {
            Entry(words.Words.Say("是否适用", "In scope"), words.Scope(result));
        }

        var table = Tables.Of(
            words.Words.Say("指标", "Indicator"),
            words.Words.Say("企业的值", "The firm's"),
            words.Words.Say("达到", "Reaches"),
            words.Words.Say("依据", "Ground")
        );
        foreach (var one in result.Indicators)
        {
            var why = words.Why(one.Range);
            table.Row(
                words.Words.Say(one.Indicator.Name),
                words.Values(one.Indicator, row),
                words.Range(one.Range)
                    + (why.Length == 0 ? string.Empty : words.Words.Say($"（{why}）", $" ({why})")),
                words.Ground(one.Indicator)
            );
        }

        screen.Table(table);
        if (result.Next is { } next)
        {
            List(
                words.Words.Say($"达不到{words.Grade(next)}", $"Short of {words.Grade(next)}"),
                result.HoldingBack,
                one => words.Needs(one.Indicator, next)
            );
        }

        if (result.Lowest is { } lowest)
        {
            List(
                words.Words.Say($"{words.Grade(lowest.Best)}说不清", $"Open for {words.Grade(lowest.Best)}"),
                result.Open,
                one => words.Why(one.Range)
            );
        }
    }

    private void List(
        string heading,
        IEnumerable<IndicatorResult> results,
        Func<IndicatorResult, string> textOf
    )
    {
        foreach (var (one, i) in results.Select((one, i) => (one, i)))
        {
            screen.Entry(
                i == 0 ? heading : string.Empty,
                $"{words.Words.Say(one.Indicator.Name)}{words.Words.Say("：", ": ")}{textOf(one)}",
                NameWidth + 4
            );
        }
    }

    private void Entry(string name, string text) => screen.Entry(name, text, NameWidth);

    private static string Name(FirmGrading firm) =>
        firm.Row.Name.Length == 0 ? firm.Row.CreditCode : $"{firm.Row.Name} {firm.Row.CreditCode}";
}
