using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what the check of the rules found (规则检查结果).</summary>
internal static class CheckScreen
{
    /// <summary>Findings first, then what is accepted, then how much was looked at.</summary>
    public static void Show(FolderReport folder, Session session)
    {
        var report = folder.Own;
        var screen = session.Screen();
        Findings(report, session, screen);
        foreach (var example in folder.Examples)
        {
            Findings(example.Report, session, screen);
        }

        if (folder.Findings > 0)
        {
            screen.Blank();
        }

        Accepted(report, session, screen);
        var rules = report.Rules;
        var cells = Counts.Text(report.Cells);
        screen.Text(
            session.Say(
                $"逐格检查：行业×工序×等级×级别{Counts.Text(report.LawCells)}格，连同规则区分的其他情形、{report.Segments}个时段（{report.Dates}个起止日期，各查前一日、当日、次日）共{cells}格，全部查完。",
                $"Cell by cell: {Counts.Text(report.LawCells)} cells of industry, process, grade and level; with all else that rules tell apart and {report.Segments} stretches of time ({report.Dates} dates of law, each with the day before and after) {cells} cells, all of them."
            )
        );
        Examples(folder, session, screen);
        screen.Text(
            folder.Findings == 0
                ? session.Say(
                    $"没有问题：规则{rules.Rules.Length}条、分类规则{rules.Classification.Length}条、管控令{rules.Orders.Length}件、事实{rules.Facts.Count}项、引用文件{rules.CitedInstruments.Count()}件{(folder.Examples.IsEmpty ? string.Empty : $"，另查示例{folder.Examples.Length}套")}。规则集 {rules.Id[..12]}",
                    $"No faults: {rules.Rules.Length} rules, {rules.Classification.Length} classification rules, {rules.Orders.Length} control orders, {rules.Facts.Count} facts, {rules.CitedInstruments.Count()} instruments cited{(folder.Examples.IsEmpty ? string.Empty : $", {folder.Examples.Length} sets of examples as well")}. Rule set {rules.Id[..12]}"
                )
                : session.Say($"共{folder.Findings}个问题。", $"{folder.Findings} findings.")
        );
    }

    /// <summary>What keeps rules from being loaded, each with a firm whose measures hang on it.</summary>
    public static void Entries(IEnumerable<FaultyEntry> entries, Session session)
    {
        var screen = session.Screen();
        foreach (var entry in entries)
        {
            Told(entry.Fault, entry.Firm, entry.Facts, session, screen);
        }
    }

    private static void Findings(CheckReport report, Session session, Screen screen)
    {
        foreach (var finding in report.Findings)
        {
            Told(finding.Fault, finding.Firm, report.Rules.Facts, session, screen);
        }
    }

    private static void Told(
        Fault fault,
        ConcreteFirm? firm,
        FactCatalog facts,
        Session session,
        Screen screen
    )
    {
        screen.Whole(fault.ToString());
        if (firm is not null)
        {
            screen.Whole("    " + session.Say(FirmText.Of(firm, facts)));
        }
    }

    /// <summary>One line for each example: how much was looked at, what was found, what is accepted in a file of its own.</summary>
    private static void Examples(FolderReport folder, Session session, Screen screen)
    {
        if (folder.Examples.IsEmpty)
        {
            return;
        }

        screen.Text(
            session.Say(
                "外地示例，各自成套、逐格查完（接受的问题写在各自的accepted-findings.json）：",
                "Examples of other places, each walked as a set of its own (what is accepted stands in its accepted-findings.json):"
            )
        );
        var width = folder.Examples.Max(example => example.Name.Length) + 2;
        foreach (var (name, report) in folder.Examples)
        {
            var accepted = report.Accepted.Where(entry => IsOwn(entry.Entry)).ToArray();
            var findings = Counts.Text(accepted.Sum(entry => (long)entry.Findings));
            screen.Entry(
                name,
                session.Say(
                    $"{Counts.Text(report.Cells)}格，问题{report.Findings.Length}个，接受{accepted.Length}类{findings}个",
                    $"{Counts.Text(report.Cells)} cells, {report.Findings.Length} findings, {findings} accepted in {accepted.Length} kinds"
                ),
                width,
                2
            );
        }
    }

    private static bool IsOwn(Acceptance entry) => entry.Where.StartsWith('+');

    private static void Accepted(CheckReport report, Session session, Screen screen)
    {
        if (report.Accepted.IsEmpty)
        {
            return;
        }

        screen.Text(
            session.Say(
                $"接受的问题{report.Accepted.Length}类，共{Counts.Text(report.Accepted.Sum(entry => entry.Findings))}个（accepted-findings.json）：",
                $"Accepted: {report.Accepted.Length} kinds, {Counts.Text(report.Accepted.Sum(entry => entry.Findings))} findings (accepted-findings.json):"
            )
        );
        foreach (var entry in report.Accepted)
        {
            screen.Entry(
                entry.Entry.Code,
                session.Say(
                    $"{Counts.Text(entry.Findings)}个，{Counts.Text(entry.Cells)}格：{entry.Entry.Reason.Zh}",
                    $"{Counts.Text(entry.Findings)} in {Counts.Text(entry.Cells)} cells: {entry.Entry.Reason.En}"
                ),
                8,
                2
            );
        }
    }
}
