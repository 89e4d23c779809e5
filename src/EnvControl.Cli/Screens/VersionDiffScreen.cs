using EnvControl.Application.Inventories;
using EnvControl.Domain.Facts;

namespace EnvControl.Cli.Screens;

/// <summary>Shows how two versions of the inventory differ (清单差异屏幕): what an official looks at before publishing, the dangerous first.</summary>
internal static class VersionDiffScreen
{
    private const int MostShown = 20;

    /// <summary>Tenfold moves and lost lines, then tables, then columns.</summary>
    public static void Show(InventoryDiff diff, FactCatalog facts, Session session)
    {
        var screen = session.Screen();
        screen.Heading(
            session.Say(
                $"第{diff.After.Number}版与第{diff.Before.Number}版相比",
                $"Version {diff.After.Number} against version {diff.Before.Number}"
            )
        );
        if (diff.IsEmpty)
        {
            screen.Text(session.Say("内容完全相同。", "They say the same."), 2);
            return;
        }

        Moves(diff, facts, session);
        WithoutLines(diff, session);
        Parts(diff, session);
        Columns(diff, facts, session);
        foreach (var document in diff.Documents)
        {
            screen.Text(
                session.Say(
                    $"{(document.IsAdded ? "新增" : document.IsRemoved ? "去掉" : "改动")}附件 {document.Path}",
                    $"document {(document.IsAdded ? "added" : document.IsRemoved ? "removed" : "changed")}: {document.Path}"
                ),
                2
            );
        }
    }

    private static void Moves(InventoryDiff diff, FactCatalog facts, Session session)
    {
        if (diff.MoveCount == 0)
        {
            return;
        }

        var screen = session.Screen();
        screen.Text(
            session.Say(
                $"请核对：{diff.MoveCount}个数量变为十倍以上、十分之一以下或归零，可能写错了单位。",
                $"Look at these: {diff.MoveCount} amounts moved tenfold or fell to nothing; perhaps the unit is wrong."
            ),
            2
        );
        var table = Tables.Of(
            session.Say("代码", "code"),
            session.Say("企业", "firm"),
            session.Say("生产线", "line"),
            session.Say("列", "column"),
            session.Say(">原为", ">was"),
            session.Say(">现为", ">is")
        );
        foreach (var move in diff.Moves.Take(MostShown))
        {
            table.Row(
                move.CreditCode,
                move.Name,
                move.Line,
                Label(move.Heading, facts, session),
                Cell(move.Before),
                Cell(move.After)
            );
        }

        screen.Table(table);
    }

    private static void WithoutLines(InventoryDiff diff, Session session)
    {
        if (diff.WithoutLines.IsEmpty)
        {
            return;
        }

        var screen = session.Screen();
        screen.Text(
            session.Say(
                $"请核对：{diff.WithoutLines.Length}家企业原有生产线，现在没有，将按整厂判定：",
                $"Look at these: {diff.WithoutLines.Length} firms had lines and have none now; they would be decided as whole plants:"
            ),
            2
        );
        foreach (var firm in diff.WithoutLines.Take(MostShown))
        {
            screen.Whole($"    {firm.CreditCode} {firm.Name}");
        }
    }

    private static void Parts(InventoryDiff diff, Session session)
    {
        var table = Tables.Of(
            session.Say("表", "table"),
            session.Say(">新增", ">added"),
            session.Say(">去掉", ">removed"),
            session.Say(">改动", ">changed")
        );
        foreach (var part in diff.Parts)
        {
            table.Row(
                part.Part switch
                {
                    InventoryPart.Enterprises => session.Say("企业", "firms"),
                    InventoryPart.Lines => session.Say("生产线", "lines"),
                    _ => session.Say("其他源", "other sources"),
                },
                Counts.Text(part.Added),
                Counts.Text(part.Removed),
                Counts.Text(part.Changed)
            );
        }

        session.Screen().Table(table);
    }

    private static void Columns(InventoryDiff diff, FactCatalog facts, Session session)
    {
        var columns = diff.Parts.SelectMany(part => part.Columns).Take(MostShown).ToArray();
        if (columns.Length == 0)
        {
            return;
        }

        var table = Tables.Of(
            session.Say("列", "column"),
            session.Say(">改值", ">changed"),
            session.Say(">补上", ">filled"),
            session.Say(">变空", ">emptied")
        );
        foreach (var column in columns)
        {
            table.Row(
                Label(column.Heading, facts, session),
                Counts.Text(column.Changed),
                Counts.Text(column.Filled),
                Counts.Text(column.Emptied)
            );
        }

        session.Screen().Table(table);
    }

    private static string Label(string heading, FactCatalog facts, Session session) =>
        facts.Facts.FirstOrDefault(fact => fact.Column == heading) is { } fact
            ? session.Say(fact.Label)
            : heading;

    private static string Cell(string cell) => cell.Length == 0 ? "—" : cell;
}
