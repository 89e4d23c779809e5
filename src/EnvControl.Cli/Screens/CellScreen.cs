using EnvControl.Domain.Faults;
using EnvControl.Rules.Cells;

namespace EnvControl.Cli.Screens;

/// <summary>Shows how the tables of cells came out, and which cells none of them states (逐格核对结果).</summary>
internal static class CellScreen
{
    private const int MostNamed = 40;

    /// <summary>What came out otherwise, then what is missing, then the counts.</summary>
    public static void Show(CellFolderReport report, Session session)
    {
        var screen = session.Screen();
        foreach (var (_, cells) in report.All)
        {
            Named(cells.Differing, session, screen);
            Named(cells.Lacking, session, screen);
        }

        var own = report.Own;
        screen.Text(
            session.Say(
                $"格覆盖：行业×工序×等级×级别{own.Cells}格，写明{own.Stated}格（{CaseScreen.Percent(own.Stated, own.Cells)}）；格表{own.Tables}张{Drafts(own, session)}，用两个引擎核对{own.Asked}格次，不符{own.Differing.Length}格次。",
                $"Cells stated: {own.Stated} of {own.Cells} of industry, process, grade and level ({CaseScreen.Percent(own.Stated, own.Cells)}) in {own.Tables} tables{Drafts(own, session)}; {own.Asked} asked of both engines, {own.Differing.Length} came out otherwise."
            )
        );
        foreach (var (name, cells) in report.Examples)
        {
            screen.Text(
                session.Say(
                    $"{name}：自己的规则决定{cells.Cells}格，写明{cells.Stated}格（{CaseScreen.Percent(cells.Stated, cells.Cells)}），核对{cells.Asked}格次，不符{cells.Differing.Length}格次",
                    $"{name}: {cells.Stated} of {cells.Cells} cells that its own rules decide ({CaseScreen.Percent(cells.Stated, cells.Cells)}), {cells.Asked} asked, {cells.Differing.Length} otherwise"
                ),
                2
            );
        }
    }

    private static string Drafts(CellReport cells, Session session) =>
        cells.Drafts == 0
            ? string.Empty
            : session.Say(
                $"（其中{cells.Drafts}张是初稿，尚未对照文件）",
                $" ({cells.Drafts} of them drafts)"
            );

    private static void Named(IReadOnlyCollection<Fault> faults, Session session, Screen screen)
    {
        foreach (var fault in faults.Take(MostNamed))
        {
            screen.Whole(fault.ToString());
        }

        if (faults.Count > MostNamed)
        {
            screen.Text(
                session.Say(
                    $"等{faults.Count}处（--json列出每一格）",
                    $"and more, {faults.Count} in all (--json lists every cell)"
                ),
                2
            );
        }
    }
}
