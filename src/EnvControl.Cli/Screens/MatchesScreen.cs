using EnvControl.Domain.Inventory;

namespace EnvControl.Cli.Screens;

/// <summary>Lists firms that may be meant (候选企业列表).</summary>
internal static class MatchesScreen
{
    /// <summary>How many are listed.</summary>
    public const int Most = 20;

    /// <summary>Shows the first of them and says how many more there are.</summary>
    public static void Show(Screen screen, Phrases phrases, EnterpriseTable firms, IReadOnlyList<int> rows)
    {
        var table = Tables.Of(
            phrases.Say("统一社会信用代码", "Credit code"),
            phrases.Say("名称", "Name"),
            phrases.Say("区划", "Division")
        );
        foreach (var row in rows.Take(Most))
        {
            table.Row(
                firms.CreditCodes.Text(row),
                firms.Names.Text(row),
                phrases.Words.Division(firms.Divisions.Text(row))
            );
        }

        screen.Table(table);
        if (rows.Count > Most)
        {
            screen.Text(
                phrases.Say($"另有{rows.Count - Most}家未列出。", $"And {rows.Count - Most} more."),
                2
            );
        }
    }
}
