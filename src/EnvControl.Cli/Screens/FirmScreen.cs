using System.Globalization;
using EnvControl.Application.Lookup;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Cli.Screens;

/// <summary>Shows one firm and what it must do (单个企业屏幕).</summary>
/// <param name="screen">Where.</param>
/// <param name="phrases">In which words.</param>
internal sealed class FirmScreen(Screen screen, Phrases phrases)
{
    private const int NameWidth = 11;

    /// <summary>The facts about a whole firm that are worth a word when they hold.</summary>
    private static readonly string[] Flags =
    [
        FactIds.Leading,
        FactIds.Advanced,
        FactIds.LongIdle,
        FactIds.Suspended,
    ];

    /// <summary>Shows a firm at all levels decided, red first.</summary>
    public void Show(FirmAnswer answer)
    {
        Header(answer);
        Lines(answer.Table.Inventory);
        foreach (var level in answer.Table.Request.Levels.OrderDescending())
        {
            screen.Blank();
            Level(answer.Table, level);
        }
    }

    /// <summary>Who the firm is, how it stands, on which lists, on which day.</summary>
    public void Header(FirmAnswer answer)
    {
        var (inventory, firms) = (answer.Table.Inventory, answer.Table.Inventory.Enterprises);
        screen.Heading($"{firms.Names.Text(0)}  {firms.CreditCodes.Text(0)}");
        Entry(
            phrases.Say("适用日期", "Day"),
            inventory.IsSample
                ? phrases.Say(
                    $"{Phrases.Day(answer.Table.Request.On)}（样本企业，虚构）",
                    $"{Phrases.Day(answer.Table.Request.On)} (sample firm, made up)"
                )
                : Phrases.Day(answer.Table.Request.On)
        );
        if (answer.Table.Request.At is { } at)
        {
            Entry(phrases.Say("时刻", "Hour"), at.ToString("HH:mm", CultureInfo.InvariantCulture));
        }

        Entry(phrases.Say("区划", "Division"), phrases.Words.Division(firms.Divisions.Text(0)));
        Entry(phrases.Say("绩效", "Standing"), Standing(firms));
        var code = firms.CreditCodes.Text(0);
        foreach (var assumption in inventory.Assumptions.Where(known => known.Firms.Contains(code)))
        {
            Entry(
                phrases.Say("假定取值", "Assumed"),
                AssumedText.Pair(assumption, inventory, phrases.Words.Language)
                    + phrases.Say("（清单没有填，按声明）", " (empty in the inventory; as declared)")
            );
        }

        foreach (var entry in answer.Lists)
        {
            var isInForce = entry.Effective.Contains(answer.Table.Request.On);
            Entry(
                phrases.Say("名单", "List"),
                ListText.Of(entry, phrases)
                    + (isInForce ? string.Empty : phrases.Say("（该日无效）", " (not in force on that day)"))
            );
        }
    }

    private static bool Holds(EnterpriseTable firms, string fact) =>
        firms.Facts.TryGet(fact, out var known)
        && known.Table == Domain.Facts.FactTable.Enterprise
        && firms[fact][0] is { IsMissing: false, Flag: true };

    private string Standing(EnterpriseTable firms)
    {
        var parts = new List<string>();
        foreach (var standing in firms.StandingsOf(0))
        {
            var grade = standing.Grade is { } known
                ? phrases.Words.FactValue(FactIds.Grade, Domain.Facts.FactValue.Of(known.Spell()))
                : phrases.Say("绩效等级缺失", "grade missing");
            parts.Add($"{phrases.Words.Industry(standing.Industry.Text)}({standing.Industry.Text}) {grade}");
        }

        parts.AddRange(Flags.Where(flag => Holds(firms, flag)).Select(phrases.Words.Fact));
        return string.Join(phrases.Say("；", "; "), parts);
    }

    private void Lines(EmergencyReductionInventory inventory)
    {
        var table = Tables.Of([
            phrases.Say("生产线", "Line"),
            phrases.Say("工序", "Process"),
            .. Pollutants.All.Select(p => $">{phrases.Words.Pollutant(p)}"),
        ]);
        for (var line = 0; line < inventory.Lines.Count; line++)
        {
            table.Row([
                LineName(inventory, line),
                ProcessName(inventory, line),
                .. Pollutants.All.Select(p => Base(inventory.Lines.DailyGrams(p)[line])),
            ]);
        }

        screen.Blank();
        screen.Text(phrases.Say("生产线及日排放基数，kg/d", "Lines and daily emission base, kg/d"));
        screen.Table(table);
    }

    /// <summary>A line's name; that of a firm without lines in words.</summary>
    public string LineName(EmergencyReductionInventory inventory, int line) =>
        inventory.Lines.Names.Text(line) is var name && name == FactIds.WholePlant
            ? phrases.Say("全厂", "whole plant")
            : name;

    private string ProcessName(EmergencyReductionInventory inventory, int line) =>
        inventory.Lines.Processes.Text(line) is { Length: > 0 } process
            ? phrases.Words.Process(process)
            : "–";

    private string Base(long grams) =>
        grams == AmountColumn.Missing ? phrases.Say("缺失", "missing") : Wording.Kilograms(grams * 1000);

    private void Level(DecisionTable table, AlertLevel level)
    {
        var firm = table.Firm(0, level);
        screen.LevelHeading(level, $"{phrases.Words.Level(level)}  {Class(firm)}");
        if (!firm.UnknownDuty.IsEmpty)
        {
            Entry(
                phrases.Say("待定", "Open"),
                phrases.Say("缺以下信息，措施无法确定：", "can't be told; missing: ")
                    + phrases.List(firm.UnknownDuty.Select(phrases.Words.Fact))
            );
            return;
        }

        Entry(phrases.Say("措施", "Measures"), Measures(table.Inventory, firm));
        Entry(
            phrases.Say("减排kg/d", "Saves kg/d"),
            string.Join(
                phrases.Say("；", "; "),
                Pollutants.All.Select(p => $"{phrases.Words.Pollutant(p)} {phrases.Saved(firm.Saving, p)}")
            )
        );
        if (!firm.UnknownAmount.IsEmpty)
        {
            Entry(
                phrases.Say("减量待定", "Amount"),
                phrases.Say("缺：", "missing: ") + phrases.List(firm.UnknownAmount.Select(phrases.Words.Fact))
            );
        }

        Entry(phrases.Say("可信度", "Trust"), phrases.Words.Trust(firm.Trust));
    }

    /// <summary>The measures, lines that must do the same together; which lines those are, where lines differ.</summary>
    private string Measures(EmergencyReductionInventory inventory, FirmDecision firm)
    {
        var groups = firm.Lines.GroupBy(Measures, StringComparer.Ordinal).ToArray();
        return groups is [var all]
            ? all.Key
            : string.Join(
                '\n',
                groups.Select(group =>
                    phrases.List(group.Select(line => LineName(inventory, line.Line)))
                    + phrases.Say("：", ": ")
                    + group.Key
                )
            );
    }

    private string Measures(LineDecision line) =>
        line switch
        {
            { IsUncovered: true } => phrases.Say(
                "应管控，但没有规则规定做什么",
                "controlled, but no rule says what must be done"
            ),
            { IsOutsideLaw: true } => phrases.Say(
                "该日没有适用的分类规则",
                "no classification rule in force"
            ),
            _ => phrases.Words.Measures(line),
        };

    /// <summary>A firm's class in words, also when there is none.</summary>
    public string Class(FirmDecision firm) =>
        firm.Class is { } known ? phrases.Words.Class(known)
        : firm.IsOutsideLaw ? phrases.Say("该日没有适用的分类规则", "no classification rule in force")
        : firm.UnknownDuty.IsEmpty ? phrases.Say("按管控令", "by order")
        : phrases.Say("待定", "open");

    private void Entry(string name, string text) => screen.Entry(name, text, NameWidth, 2);
}
