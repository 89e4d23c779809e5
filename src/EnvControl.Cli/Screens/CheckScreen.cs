using System.Globalization;
using EnvControl.Rules.Checks;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what the check of the rules found (规则检查结果).</summary>
internal static class CheckScreen
{
    /// <summary>Findings first, then what is accepted, then how much was looked at.</summary>
    public static void Show(CheckReport report, int examples, Session session)
    {
        var screen = session.Screen();
        foreach (var finding in report.Findings)
        {
            screen.Whole(finding.Fault.ToString());
            if (finding.Firm is { } firm)
            {
                screen.Whole("    " + session.Say(FirmText.Of(firm, report.Rules)));
            }
        }

        if (!report.Findings.IsEmpty)
        {
            screen.Blank();
        }

        Accepted(report, session, screen);
        var rules = report.Rules;
        var cells = Number(report.Cells);
        screen.Text(
            session.Say(
                $"逐格检查：行业×工序×等级×级别{Number(report.LawCells)}格，连同规则区分的其他情形、{report.Segments}个时段（{report.Dates}个起止日期，各查前一日、当日、次日）共{cells}格，全部查完。",
                $"Cell by cell: {Number(report.LawCells)} cells of industry, process, grade and level; with all else that rules tell apart and {report.Segments} stretches of time ({report.Dates} dates of law, each with the day before and after) {cells} cells, all of them."
            )
        );
        screen.Text(
            report.Findings.IsEmpty
                ? session.Say(
                    $"没有问题：规则{rules.Rules.Length}条、分类规则{rules.Classification.Length}条、事实{rules.Facts.Count}项、引用文件{rules.CitedInstruments.Count()}件{(examples > 0 ? $"，另查示例{examples}套" : string.Empty)}。规则集 {rules.Id[..12]}",
                    $"No faults: {rules.Rules.Length} rules, {rules.Classification.Length} classification rules, {rules.Facts.Count} facts, {rules.CitedInstruments.Count()} instruments cited{(examples > 0 ? $", {examples} sets of examples as well" : string.Empty)}. Rule set {rules.Id[..12]}"
                )
                : session.Say($"共{report.Findings.Length}个问题。", $"{report.Findings.Length} findings.")
        );
    }

    private static void Accepted(CheckReport report, Session session, Screen screen)
    {
        if (report.Accepted.IsEmpty)
        {
            return;
        }

        screen.Text(
            session.Say(
                $"接受的问题{report.Accepted.Length}类，共{Number(report.Accepted.Sum(entry => entry.Findings))}个（accepted-findings.json）：",
                $"Accepted: {report.Accepted.Length} kinds, {Number(report.Accepted.Sum(entry => entry.Findings))} findings (accepted-findings.json):"
            )
        );
        foreach (var entry in report.Accepted)
        {
            screen.Entry(
                entry.Entry.Code,
                session.Say(
                    $"{Number(entry.Findings)}个，{Number(entry.Cells)}格：{entry.Entry.Reason.Zh}",
                    $"{Number(entry.Findings)} in {Number(entry.Cells)} cells: {entry.Entry.Reason.En}"
                ),
                8,
                2
            );
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
